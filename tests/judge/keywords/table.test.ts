import { describe, expect, it } from 'vitest';
import { AT, complaintsOf, makeTable } from '../make-filling.js';

const setting = {
  table: {
    rows: 2,
    columns: [
      ['名称', '项目'],
      ['金额', '小计'],
    ],
    figures: true,
  },
};
const missing = (...columns: readonly string[]) => ({
  code: 'table-missing',
  args: { title: '人员培训', within: '第五章 组织管理', columns },
  location: AT,
  quote: '分四期培训帮办员。',
});

const EMPTY = { code: 'section-empty', args: { title: '人员培训' }, location: AT, quote: '分四期培训帮办员。' };

describe('table', () => {
  it.each([
    [
      'columns and rows',
      [
        ['序号', '费用名称', '金额（万元）'],
        ['1', '软件', '90'],
        ['2', '云资源', '9.6'],
      ],
      [],
    ],
    [
      'figures with separators and units',
      [
        ['项目', '金额'],
        ['软件', '1,200.50'],
        ['云', '￥9.6万元'],
      ],
      [],
    ],
    [
      'other names of the columns',
      [
        ['项目', '小计'],
        ['软件', '90'],
        ['云', '9'],
      ],
      [],
    ],
    [
      'a column too few',
      [
        ['名称', '数量'],
        ['软件', '1'],
        ['云', '2'],
      ],
      [missing('金额')],
    ],
    [
      'figures too few',
      [
        ['名称', '金额'],
        ['软件', '90'],
        ['云', '另计'],
      ],
      [missing('名称', '金额')],
    ],
    [
      'rows too few',
      [
        ['名称', '金额'],
        ['软件', '90'],
      ],
      [missing('名称', '金额')],
    ],
  ])('%s', (_, rows, expected) => {
    expect(complaintsOf(setting, { tables: [makeTable(rows)] })).toEqual(expected);
  });

  it('takes any of several tables, and says what none has', () => {
    const bad = makeTable([
      ['名称', '数量'],
      ['软件', '1'],
      ['云', '2'],
    ]);
    const good = makeTable([
      ['名称', '金额'],
      ['软件', '90'],
      ['云', '9'],
    ]);
    expect(complaintsOf(setting, { tables: [bad, good] })).toEqual([]);
    expect(complaintsOf(setting, { tables: [] })).toEqual([missing('名称', '金额')]);
  });

  it('counts rows that say something', () => {
    const numbered = makeTable([
      ['序号', '名称'],
      ['1', ''],
      ['2', ''],
    ]);
    expect(complaintsOf({ table: { rows: 1 } }, { tables: [numbered] })).toEqual([EMPTY]);
    expect(
      complaintsOf(
        { table: { rows: 1 } },
        {
          tables: [
            makeTable([
              ['序号', '名称'],
              ['1', '甲'],
            ]),
          ],
        },
      ),
    ).toEqual([]);
  });

  it('is empty, not missing, where its columns stand over rows that say nothing', () => {
    const rows = [
      ['项目', '小计'],
      ['1', ''],
      ['2', '待填写'],
    ];
    expect(complaintsOf(setting, { tables: [makeTable(rows)] })).toEqual([EMPTY]);
  });
});
