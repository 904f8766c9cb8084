import { describe, expect, it } from 'vitest';
import { breakable, isShown, showText, withoutMarks } from '../../scripts/mutate/marked-text.js';

const show = (text: string, broken: string | null = null, variant = 'ordinary'): string =>
  showText(text.split('\n'), { broken, variant });

describe('showText', () => {
  it.each([
    ['a line stands unless it is broken', 'a {7-5}\nb', null, 'a\nb'],
    ['and goes when it is', 'a {7-5}\nb', '7-5', 'b'],
    ['or when one of several is', 'a {7-5,7-6}\nb', '7-6', 'b'],
    ['words change', '日期：{7-2:9月→10月}3日', '7-2', '日期：10月3日'],
    ['and else stay', '日期：{7-2:9月→10月}3日', null, '日期：9月3日'],
    ['a line of changed words alone goes with them', 'a\n{7-2:b→}', '7-2', 'a'],
    ['a breach has its own line', 'a\nb {+8-4}', '8-4', 'a\nb'],
    ['that is not there else', 'a\nb {+8-4}', null, 'a'],
    ['a heading takes its part along', '# a\nb\n## c {7-5}\nd\n### e\nf\n## g\nh', '7-5', '# a\nb\n## g\nh'],
    ['a sheet too', 'sheet: a\n| x |\nsheet: b {7-5}\n| y |\nsheet: c', '7-5', 'sheet: a\n| x |\nsheet: c'],
    ['a header cell takes its column along', '| a | b{29-3} | c |\n| 1 | 2 | 3 |', '29-3', '| a | c |\n| 1 | 3 |'],
    ['a row goes', '| a | b |\n| 1 | 2 |{7-5}\n| 3 | 4 |', '7-5', '| a | b |\n| 3 | 4 |'],
    ['a cell changes', '| a |\n| {20-1:1→2} |', '20-1', '| a |\n| 2 |'],
  ])('%s', (_, text, broken, expected) => {
    expect(show(text, broken)).toBe(expected);
  });

  it.each([
    ['a {?full}', 'ordinary', ''],
    ['a {?full}', 'full', 'a'],
    ['a {?full,other}{7-5}', 'other', 'a'],
    ['a {?!ordinary}', 'ordinary', ''],
    ['a {?!ordinary}', 'full', 'a'],
  ])('%s in the variant %s', (text, variant, expected) => {
    expect(show(text, null, variant)).toBe(expected);
  });
});

describe('the marks of a text', () => {
  it('name the requirements that it can break', () => {
    expect([...breakable('a {7-5,7-6}\nb {+8-4}\n{7-2:1→2}\nc {?full}')]).toEqual(['7-5', '7-6', '8-4', '7-2']);
  });

  it('say whether a paper is there, and are no part of its path', () => {
    const path = '目录.xlsx {?full} {29-1}';
    expect(withoutMarks(path)).toBe('目录.xlsx');
    expect([
      isShown(path, { variant: 'full', broken: null }),
      isShown(path, { variant: 'full', broken: '29-1' }),
      isShown(path, { variant: 'ordinary', broken: null }),
    ]).toEqual([true, false, false]);
  });
});
