import { describe, expect, it } from 'vitest';
import { moveFormula, moveRanges } from '../../../src/report/xlsx/references.js';
import { planRows } from '../../../src/report/xlsx/row-plan.js';
import { rowHeight } from '../../../src/report/xlsx/row-height.js';
import { sheetNames } from '../../../src/report/xlsx/sheet-names.js';

describe('names of sheets', () => {
  it('are what Excel accepts: cut, cleaned, no two alike whatever their case', () => {
    const long = '文登区镇街文化活动场馆预约管理系统二期升级改造建设项目（含数据资源目录）';
    expect(sheetNames(['Plan', 'plan', "'a/b:c[d]*?'", '', 'History', long, long, '：／'], '表')).toEqual([
      'Plan',
      'plan (2)',
      'a b c d',
      '表',
      '表 (2)',
      '文登区镇街文化活动场馆预约管理系统二期升级改造建设项目（含数据',
      '文登区镇街文化活动场馆预约管理系统二期升级改造建设项目 (2)',
      '表 (3)',
    ]);
  });

  it('cut no character in two', () => {
    const [name = ''] = sheetNames(['𠮷'.repeat(20)], '表');
    expect([...name].length).toBe(15);
  });
});

describe('references', () => {
  // Row 6 was repeated three times.
  const move = { first: (row: number) => (row > 6 ? row + 2 : row), last: (row: number) => (row >= 6 ? row + 2 : row) };

  it('cover what was repeated, and move below it', () => {
    expect(moveRanges('A5:K6', move)).toBe('A5:K8');
    expect(moveRanges('$A$6 B7:C9', move)).toBe('$A$6 B9:C11');
  });

  it('of formulas move too, but for strings, functions and other sheets', () => {
    expect(moveFormula('SUM(F6:F6)+LOG10(B7)&"A7"', move)).toBe('SUM(F6:F8)+LOG10(B9)&"A7"');
    expect(moveFormula("'汇总'!A7+表2!B7:B9+C7", move)).toBe("'汇总'!A7+表2!B7:B9+C9");
  });
});

describe('rows', () => {
  const rows = (...texts: readonly (readonly string[])[]) =>
    texts.map((each, index) => ({ number: index + 1, texts: each }));
  const plan = (of: ReturnType<typeof rows>, scope: Readonly<Record<string, unknown>>) =>
    planRows(of, [scope], 't.xlsx').map(({ source, scopes }) => [source, scopes.length]);

  it('between the ends of a list are repeated for each member, lists inside of it too', () => {
    const of = rows(
      ['标题'],
      ['{{#各份材料}}{{项目名称}}'],
      ['{{#文件}}{{文件名}}{{/文件}}'],
      ['{{/各份材料}}'],
      ['完'],
    );
    expect(plan(of, { 各份材料: [{ 文件: [{}, {}] }, { 文件: [] }] })).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [3, 3],
      [4, 2],
      [2, 2],
      [4, 2],
      [5, 1],
    ]);
  });

  it('whose lists do not match are refused', () => {
    expect(() => plan(rows(['{{#文件}}']), { 文件: [] })).toThrow('template-broken');
    expect(() => plan(rows(['{{/文件}}']), { 文件: [] })).toThrow('template-broken');
    expect(() => plan(rows(['{{#文件}}{{/审查项}}']), { 文件: [], 审查项: [] })).toThrow('template-broken');
    expect(() => plan(rows(['{{#文件}}{{/文件}}']), {})).toThrow('template-field-misplaced');
  });

  it('are as high as the longest of their texts', () => {
    expect([rowHeight([{ text: '短', width: 20 }]), rowHeight([{ text: '长'.repeat(40), width: 21.5 }])]).toEqual([
      18, 60,
    ]);
  });
});
