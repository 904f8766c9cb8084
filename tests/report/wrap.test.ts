import { describe, expect, it } from 'vitest';
import { padEnd, padStart, widthOf, wrap } from '../../src/report/wrap.js';

describe('widthOf', () => {
  it.each([
    ['abc', 3],
    ['建设', 4],
    ['“建设”', 8],
    ['①', 2],
    ['ñ', 1],
    ['é', 2],
    ['👨‍👩‍👧', 2],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

it('pads by columns', () => {
  expect([padEnd('建设', 6), padStart('建设', 6), padEnd('建设', 2)]).toEqual(['建设  ', '  建设', '建设']);
});

describe('wrap', () => {
  it('breaks between Chinese characters', () => {
    expect(wrap('一二三四五六七', 6)).toEqual(['一二三', '四五六', '七']);
  });

  it('never breaks inside a Latin word, a number, a path or an option', () => {
    expect(wrap('请用dossier.yaml写明286.5万元', 10)).toEqual(['请用', 'dossier.yaml', '写明286.5', '万元']);
    expect(wrap('see --as-of 2026-03-01', 12)).toEqual(['see --as-of', '2026-03-01']);
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    expect(wrap('一二三，四五', 6)).toEqual(['一二', '三，四', '五']);
    expect(wrap('一二“三四”', 6)).toEqual(['一二', '“三', '四”']);
  });

  it('drops the space a line breaks at', () => {
    expect(wrap('one two  three', 7)).toEqual(['one two', 'three']);
  });

  it('gives one empty line for nothing, and keeps a word that fits nowhere whole', () => {
    expect(wrap('', 10)).toEqual(['']);
    expect(wrap('abcdefghij', 4)).toEqual(['abcdefghij']);
  });

  it('stays within the width whatever stands side by side', () => {
    const text = '本项目（二期）总投资286.5万元，含“一网通办”、OCR识别等8个模块；详见附件3《投资概算表》。'.repeat(5);
    const widths = [24, 31, 40, 80].map((width) => Math.max(...wrap(text, width).map(widthOf)) <= width);
    expect(widths).toEqual([true, true, true, true]);
    expect(wrap(text, 24).join('')).toBe(text);
  });
});
