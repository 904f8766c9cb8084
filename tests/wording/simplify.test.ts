import { describe, expect, it } from 'vitest';
import { mayBeTraditional, simplify } from '../../src/wording/simplify.js';

describe('simplify', () => {
  it.each([
    ['項目建設', '项目建设'],
    ['一目瞭然，不瞭解', '一目了然，不了解'],
    ['批覆意見', '批复意见'],
    ['著作权', '著作权'],
    ['含二噁英', '含二𫫇英'],
    ['乾坤與乾燥', '乾坤与干燥'],
  ])('%s', (text, expected) => {
    expect(simplify(text)).toBe(expected);
  });
});

describe('the dictionary', () => {
  it.each(['（二）第二期英文资料', '一、总体目标：明确12项任务。', 'JSON Schema, 2026'])(
    'is not needed for %s',
    (text) => {
      expect(mayBeTraditional(text)).toBe(false);
    },
  );

  it.each(['建設', '二噁英', '批覆', '𫫇', '\uf9dd'])('is asked for %s', (text) => {
    expect(mayBeTraditional(text)).toBe(true);
  });
});
