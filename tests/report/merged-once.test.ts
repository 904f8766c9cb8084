import { expect, it } from 'vitest';
import { mergedOnce } from '../../src/report/merged-once.js';

it('columns that merged cells cover are shown once; those that are alike here and there stay', () => {
  expect(
    mergedOnce([
      ['名称', '名称', '金额', '备注'],
      ['甲', '甲', '1', '1'],
      ['乙', '乙', '2', ''],
    ]),
  ).toEqual([
    ['名称', '金额', '备注'],
    ['甲', '1', '1'],
    ['乙', '2', ''],
  ]);
  expect(mergedOnce([['甲', '甲'], ['乙']])).toEqual([['甲', '甲'], ['乙']]);
  expect(mergedOnce([])).toEqual([]);
});
