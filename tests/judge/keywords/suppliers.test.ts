import { describe, expect, it } from 'vitest';
import { complaintsOf, makeTable } from '../make-filling.js';

const setting = { suppliers: { columns: ['供应商', '公司'], products: ['产品', '软件名称'], least: 3 } };

/** How many quotations the scarcest product has, `enough`, or that they cannot be counted. */
const count = (rows: readonly (readonly string[])[]): unknown => {
  const [complaint] = complaintsOf(setting, { tables: [makeTable(rows)] });
  if (complaint === undefined) return 'enough';
  return 'reason' in complaint ? complaint.reason : (complaint.args as { actual: number }).actual;
};

const head = ['产品名称', '供应商名称', '报价（万元）'];

describe('suppliers', () => {
  it.each<readonly [string, readonly (readonly string[])[], unknown]>([
    ['three in rows', [head, ['软件', '甲', '12'], ['软件', '乙', '13'], ['软件', '丙', '14']], 'enough'],
    ['two in rows', [head, ['软件', '甲', '12'], ['软件', '乙', '13']], 2],
    ['one twice', [head, ['软件', '甲', '12'], ['软件', '甲', '13'], ['软件', '乙', '14']], 2],
    ['a second product with one', [head, ['软件', '甲', '1'], ['', '乙', '2'], ['', '丙', '3'], ['库', '甲', '4']], 1],
    [
      'three in columns',
      [
        ['产品', '甲公司', '乙公司', '丙公司'],
        ['软件', '12', '13', '14'],
      ],
      'enough',
    ],
    [
      'two in columns, a third without a price',
      [
        ['产品', '甲公司', '乙公司', '丙公司'],
        ['软件', '12', '13', ''],
      ],
      2,
    ],
    [
      'none to see',
      [
        ['名目', '金额'],
        ['软件', '12'],
      ],
      'amount-unknown',
    ],
  ])('%s', (_, rows, expected) => {
    expect(count(rows)).toBe(expected);
  });
});
