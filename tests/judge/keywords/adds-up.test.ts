import { describe, expect, it } from 'vitest';
import { AT, complaintsOf, makeTable } from '../make-filling.js';

const addsUp = { addsUp: { amounts: ['金额', '费用'], tolerance: '0.01' } };
const HEAD = ['序号', '名称', '金额（万元）'];
const check = (...rows: readonly (readonly string[])[]) =>
  complaintsOf(addsUp, { tables: [makeTable([HEAD, ...rows], '表6-1')] });
const mismatch = (sum: string, stated: string) => [
  { code: 'sum-mismatch', args: { what: '人员培训', sum, stated }, location: AT, quote: '表6-1' },
];

describe('addsUp', () => {
  it.each([
    [
      'adds up',
      [
        ['1', '软件', '99.40'],
        ['2', '接口', '21.60'],
        ['合计', '', '121.00'],
      ],
      [],
    ],
    [
      'adds up with separators',
      [
        ['1', '软件', '1,200'],
        ['2', '接口', '￥300'],
        ['总计', '', '1500.00'],
      ],
      [],
    ],
    [
      'differs by rounding',
      [
        ['1', '软件', '33.33'],
        ['2', '接口', '66.66'],
        ['合计', '', '100.00'],
      ],
      [],
    ],
    [
      'does not',
      [
        ['1', '软件', '90'],
        ['2', '接口', '8'],
        ['合计', '', '100'],
      ],
      mismatch('98', '100'),
    ],
    [
      'as binary fractions would not',
      [
        ['1', '软件', '0.1'],
        ['2', '接口', '0.2'],
        ['合计', '', '0.3'],
      ],
      [],
    ],
    [
      'has subtotals and groups',
      [
        ['一', '软件', '30'],
        ['1', '甲', '10'],
        ['2', '乙', '20'],
        ['小计', '', '30'],
        ['3', '丙', '5'],
        ['合计', '', '35'],
      ],
      [],
    ],
    [
      'has an item whose name only looks like a total',
      [
        ['1', '综合计算费', '10'],
        ['2', '乙', '20'],
        ['合计', '', '30'],
      ],
      [],
    ],
    [
      'has no total',
      [
        ['1', '软件', '90'],
        ['2', '接口', '8'],
      ],
      [{ reason: 'nothing-to-compare' }],
    ],
    [
      'has a single item',
      [
        ['1', '软件', '90'],
        ['合计', '', '100'],
      ],
      [{ reason: 'nothing-to-compare' }],
    ],
    [
      'has a total in words',
      [
        ['1', '软件', '90'],
        ['2', '接口', '8'],
        ['合计', '', '玖拾捌'],
      ],
      [{ reason: 'nothing-to-compare' }],
    ],
  ])('%s', (_, rows, expected) => {
    expect(check(...rows)).toEqual(expected);
  });

  it('has nothing to compare where no column holds amounts', () => {
    expect(
      complaintsOf(addsUp, {
        tables: [
          makeTable([
            ['名称', '数量'],
            ['甲', '1'],
            ['合计', '1'],
          ]),
        ],
      }),
    ).toEqual([{ reason: 'nothing-to-compare' }]);
  });
});
