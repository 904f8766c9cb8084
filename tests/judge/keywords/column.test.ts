import { describe, expect, it } from 'vitest';
import { AT, complaintsOf, makeTable } from '../make-filling.js';

const update = { column: { names: ['更新周期', '更新频率'], filled: true } };
const HEADERS = ['序号', '名称', '更新周期（天）'];
const check = (...rows: readonly (readonly string[])[]) =>
  complaintsOf(update, { tables: [makeTable([HEADERS, ...rows])] });
const empty = (column: string, rows: readonly string[], at: number, quote: string) => ({
  code: 'cell-empty',
  args: { column, rows, count: rows.length },
  location: { ...AT, row: at, column: 2 },
  quote,
});

describe('column', () => {
  it.each([
    [
      'filled',
      [
        ['1', '甲', '每日'],
        ['2', '乙', '每月'],
      ],
      [],
    ],
    [
      'blank in one row',
      [
        ['1', '甲', '每日'],
        ['2', '乙', ''],
      ],
      [empty('更新周期（天）', ['2'], 2, '2 | 乙')],
    ],
    [
      'blank in all',
      [
        ['1', '甲', ''],
        ['2', '乙', ' '],
      ],
      [empty('更新周期（天）', ['1', '2'], 1, '1 | 甲')],
    ],
    ['a placeholder', [['1', '甲', '待定']], [empty('更新周期（天）', ['1'], 1, '1 | 甲 | 待定')]],
    [
      'blank only where rows are none of data',
      [
        ['1', '甲', '每日'],
        ['', '', ''],
        ['合计', '2项', ''],
        ['注：按年修订', '', ''],
      ],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(check(...rows)).toEqual(expected);
  });

  it('missing, with what stands over the columns instead', () => {
    const table = makeTable([
      ['序号', '名称', ''],
      ['1', '甲', ''],
    ]);
    expect(complaintsOf(update, { tables: [table] })).toEqual([
      {
        code: 'column-missing',
        args: { column: '更新周期', titles: ['更新周期', '更新频率'], headers: ['序号', '名称'] },
        location: AT,
        quote: '序号 | 名称',
      },
    ]);
  });

  it('is there when another column of that name is filled', () => {
    const shared = { column: { names: ['共享类型', '共享条件'], filled: true } };
    const table = makeTable([
      ['名称', '共享类型', '共享条件'],
      ['甲', '无条件共享', ''],
      ['乙', '不予共享', ''],
    ]);
    expect(complaintsOf(shared, { tables: [table] })).toEqual([]);
  });

  it('is not one that is something else', () => {
    const price = { column: { names: ['价'], not: ['评价'] } };
    expect(
      complaintsOf(price, {
        tables: [
          makeTable([
            ['名称', '单价'],
            ['甲', '1'],
          ]),
        ],
      }),
    ).toEqual([]);
    expect(
      complaintsOf(price, {
        tables: [
          makeTable([
            ['名称', '评价'],
            ['甲', '优'],
          ]),
        ],
      }),
    ).toHaveLength(1);
  });

  it('passes over tables beside it that are another list', () => {
    const fields = makeTable([
      ['信息项', '类型'],
      ['名称', '字符'],
    ]);
    const good = makeTable([HEADERS, ['1', '甲', '每日']]);
    const bad = makeTable([HEADERS, ['1', '甲', '']]);
    expect(complaintsOf(update, { tables: [fields, good] })).toEqual([]);
    expect(complaintsOf(update, { tables: [fields, good, bad] })).toEqual([
      empty('更新周期（天）', ['1'], 1, '1 | 甲'),
    ]);
  });
});
