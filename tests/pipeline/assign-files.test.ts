import { describe, expect, it } from 'vitest';
import { instructionTest } from '../../src/pipeline/assign-files.js';

const TEXT = [
  '第二章  现状与需求分析',
  '1.现状。主要包括现有基础环境、网络系统、业务应用情况。',
  '4.人员培训。',
  '（编写提纲）',
].join('\n');
const isInstruction = instructionTest(TEXT);

describe('the regulation’s own words', () => {
  it.each([
    '主要包括现有基础环境、网络系统、业务应用情况。',
    '1．现状。主要包括现有基础环境、网络系统',
    '现有基础环境、网络系统、业务应用情况',
    '现有基礎環境、網絡系統、業務應用情況',
    '现状。',
    '一、人员培训',
    '（4）人员培训。',
    '第二章 现状与需求分析',
    '编写提纲',
  ])('%s', (text) => {
    expect(isInstruction(text)).toBe(true);
  });

  it.each([
    '网络系统',
    '业务应用',
    '人员',
    '现有网络系统由区里统一建设。',
    '现有基础环境能够满足办公需要，网络系统带宽50M。',
  ])('not %s', (text) => {
    expect(isInstruction(text)).toBe(false);
  });
});
