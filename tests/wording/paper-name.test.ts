import { describe, expect, it } from 'vitest';
import { isPaperName } from '../../src/wording/paper-name.js';

describe('isPaperName', () => {
  it.each([
    ['需求规格说明书', true],
    ['软件需求说明书（软件规格说明书）', true],
    ['测试分析报告', true],
    ['用户操作手册', true],
    ['需求说明', false],
    ['接口设计', false],
    ['', false],
  ])('%s: %s', (label, expected) => {
    expect(isPaperName(label)).toBe(expected);
  });
});
