import { describe, expect, it } from 'vitest';
import { makeIndex, type Part } from './make-index.js';

type Rows = Extract<Part, { rows: unknown }>['rows'];

const tableOf = (rows: Rows, more: object = {}) => {
  const { tables, labels } = makeIndex([{ rows, ...more }]);
  const [table] = tables;
  return {
    form: table?.form,
    headers: table?.headers,
    rows: table?.rows,
    caption: table?.caption,
    labels: labels.map(({ title }) => title),
  };
};

describe('a list', () => {
  it('has a header row and rows of data', () => {
    expect(
      tableOf([
        ['序号', '名称', '金额（万元）'],
        ['1', '软件', '90'],
        ['2', '云资源', '9.6'],
      ]),
    ).toEqual({
      form: false,
      headers: ['序号', '名称', '金额（万元）'],
      rows: [
        ['1', '软件', '90'],
        ['2', '云资源', '9.6'],
      ],
      caption: '',
      labels: [],
    });
  });

  it('repeats a merged cell wherever it reaches', () => {
    expect(
      tableOf([
        ['类别', '名称', '数量'],
        [['软件', 1, 2], '登记', '1'],
        ['派单', '1'],
        [['合计', 2], '2'],
      ]).rows,
    ).toEqual([
      ['软件', '登记', '1'],
      ['软件', '派单', '1'],
      ['合计', '合计', '2'],
    ]);
  });

  it('joins the words of a header in two rows, the group before its columns', () => {
    const rows: Rows = [
      [
        ['名称', 1, 2],
        ['共享', 2],
        ['开放属性', 1, 2],
      ],
      ['类型', '条件'],
      ['甲', '无条件共享', '无', '不予开放'],
    ];
    expect(tableOf(rows).headers).toEqual(['名称', '共享 类型', '共享 条件', '开放属性']);
    expect(tableOf(rows).rows).toEqual([['甲', '无条件共享', '无', '不予开放']]);
  });

  it('may have a title, a blank and lines of its own above the header', () => {
    const rows: Rows = [
      [['信息资源目录', 4]],
      [['', 4]],
      [
        ['编制单位：某局', 2],
        ['编制日期：2026年1月1日', 2],
      ],
      ['序号', '名称', '格式', '更新周期'],
      ['1', '甲', '数据库', '每日'],
    ];
    expect(tableOf(rows)).toEqual({
      form: false,
      headers: ['序号', '名称', '格式', '更新周期'],
      rows: [['1', '甲', '数据库', '每日']],
      caption: '信息资源目录',
      labels: [],
    });
  });

  it('believes the file that declares header rows', () => {
    expect(
      tableOf(
        [
          ['2026年', '2027年'],
          ['60', '30'],
        ],
        { declaredHeaderRows: 1 },
      ).headers,
    ).toEqual(['2026年', '2027年']);
  });

  it('of two columns is told by what stands over the second', () => {
    expect(
      tableOf([
        ['项目', '内容'],
        ['名称', '帮办平台'],
        ['单位', '某局'],
      ]).form,
    ).toBe(false);
  });
});

describe('a form', () => {
  it('has labels beside values', () => {
    const rows: Rows = [
      ['项目名称', '帮办平台', '总投资', '156万元'],
      ['建设单位', '某局', '开工日期', '2027年1月10日'],
    ];
    expect(tableOf(rows)).toEqual({
      form: true,
      headers: [],
      rows,
      caption: '',
      labels: ['项目名称', '总投资', '建设单位', '开工日期'],
    });
  });

  it('has labels over what fills the row below', () => {
    const rows: Rows = [['项目名称', '帮办平台'], [['建设内容', 2]], [['建设登记、派单、回访三项功能。', 2]]];
    const { labels, segments } = makeIndex([{ rows }]);
    expect(
      labels.map(({ title, first, last }) => [title, segments.slice(first, last).map(({ text }) => text)]),
    ).toEqual([
      ['项目名称', ['帮办平台']],
      ['建设内容', ['建设登记、派单、回访三项功能。']],
    ]);
  });

  it('is no list for having short values in its second row', () => {
    expect(
      tableOf([
        ['项目名称', '帮办平台'],
        ['建设单位', '某局'],
        ['建设周期', '12个月'],
      ]).form,
    ).toBe(true);
  });
});
