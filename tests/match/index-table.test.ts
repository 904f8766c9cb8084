import { describe, expect, it } from 'vitest';
import { readForms } from '../../src/forms/index.js';
import { indexDocument } from '../../src/match/index-document.js';
import type { Block } from '../../src/model/document.js';
import { drawing, makeIndex, type Part } from './make-index.js';

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

describe('answers of a form', () => {
  const paragraph = (text: string, place: object) => ({
    type: 'paragraph' as const,
    text,
    place: { block: 0, ...place },
  });
  const rows: Rows = [
    ['项目名称', '帮办平台'],
    [
      '建设内容',
      '一、建设目标：建成平台。二、主要功能：登记、派单。\n人员培训：\n分四期开展，共80人次。\n资金来源：财政资金。',
    ],
  ];

  it('that are texts are written sentence by sentence, with the labels inside of them', () => {
    const { segments, labels } = makeIndex([{ rows }, '正文。']);
    expect(segments.map(({ kind, text, place }) => [kind, text, place.row, place.column])).toEqual([
      ['cell', '项目名称', 0, 0],
      ['cell', '帮办平台', 0, 1],
      ['cell', '建设内容', 1, 0],
      ['sentence', '一、建设目标：建成平台。', 1, 1],
      ['sentence', '二、主要功能：登记、派单。', 1, 1],
      ['heading', '人员培训：', 1, 1],
      ['sentence', '分四期开展，共80人次。', 1, 1],
      ['sentence', '资金来源：财政资金。', 1, 1],
      ['sentence', '正文。', undefined, undefined],
    ]);
    expect(
      labels.map(({ title, first, last }) => [title, segments.slice(first, last).map(({ text }) => text)]),
    ).toEqual([
      ['项目名称', ['帮办平台']],
      [
        '建设内容',
        [
          '一、建设目标：建成平台。',
          '二、主要功能：登记、派单。',
          '人员培训：',
          '分四期开展，共80人次。',
          '资金来源：财政资金。',
        ],
      ],
      ['建设目标', ['一、建设目标：建成平台。']],
      ['主要功能', ['二、主要功能：登记、派单。']],
      ['人员培训', ['分四期开展，共80人次。']],
      ['资金来源', ['资金来源：财政资金。']],
    ]);
  });

  it('keep the rows of their table where headings took it apart', () => {
    const place = { row: 3, column: 1 };
    const cells = [
      { text: '项目名称', column: 0, colSpan: 1, rowSpan: 1, blocks: [paragraph('项目名称', { row: 3, column: 0 })] },
      { text: '平台', column: 1, colSpan: 1, rowSpan: 1, blocks: [paragraph('平台', place)] },
    ];
    const table = { type: 'table' as const, place: { block: 0 }, rows: [{ cells }] };
    const outline = { file: 'a.docx', title: null, preamble: [table], sections: [] };
    const document = {
      file: 'a.docx',
      format: 'docx' as const,
      pages: null,
      blocks: [table],
      furniture: [],
      notes: [],
      bookmarks: [],
    };
    const index = indexDocument(outline, readForms(document), () => false);
    expect(index.segments.map((segment) => segment.place)).toEqual([
      { block: 0, row: 3, column: 0 },
      { block: 0, row: 3, column: 1 },
    ]);
  });

  it('may hold figures and tables', () => {
    const figure = { ...paragraph('', { row: 0, column: 1 }), figures: drawing('拓扑图') };
    const inner = {
      type: 'table' as const,
      place: { block: 0, row: 1, column: 1 },
      rows: [
        ['名称', '数量'],
        ['甲', '1'],
      ].map((texts) => ({
        cells: texts.map((text, column) => ({ text, column, colSpan: 1, rowSpan: 1, blocks: [] })),
      })),
    };
    const cell = (text: string, column: number, blocks: readonly Block[] = []) => ({
      text,
      column,
      colSpan: 1,
      rowSpan: 1,
      blocks,
    });
    const table = {
      type: 'table' as const,
      place: { block: 0 },
      rows: [
        { cells: [cell('系统拓扑图', 0), cell('', 1, [figure])] },
        { cells: [cell('设备清单', 0), cell('名称\t数量', 1, [inner])] },
      ],
    };
    const outline = { file: 'a.docx', title: null, preamble: [table], sections: [] };
    const document = {
      file: 'a.docx',
      format: 'docx' as const,
      pages: null,
      blocks: [table],
      furniture: [],
      notes: [],
      bookmarks: [],
    };
    const index = indexDocument(outline, readForms(document), () => false);
    expect(index.figures.map(({ caption, place }) => [caption, place])).toEqual([
      ['拓扑图', { block: 0, row: 0, column: 1 }],
    ]);
    expect(index.tables.map(({ form, headers, rows: own }) => [form, headers, own.length])).toEqual([
      [true, [], 2],
      [false, ['名称', '数量'], 1],
    ]);
    expect(index.segments.map(({ kind, text }) => [kind, text])).toEqual([
      ['cell', '系统拓扑图'],
      ['figure', '拓扑图'],
      ['cell', '设备清单'],
      ['header-cell', '名称'],
      ['header-cell', '数量'],
      ['cell', '甲'],
      ['cell', '1'],
    ]);
  });
});

describe('the label of a form', () => {
  it('says nothing by itself: what it asks for is told beside it', () => {
    const { segments } = makeIndex([
      {
        rows: [
          ['项目名称', '停车系统'],
          ['资金来源', ''],
          ['建设单位', '机关事务服务中心'],
        ],
      },
    ]);
    expect(segments.map(({ text, says }) => [text, says])).toEqual([
      ['项目名称', 'nothing'],
      ['停车系统', 'words'],
      ['资金来源', 'nothing'],
      ['', 'nothing'],
      ['建设单位', 'nothing'],
      ['机关事务服务中心', 'words'],
    ]);
  });
});

describe('questions and answers under a header of their own', () => {
  const rows: Rows = [
    ['项目', '内容'],
    ['建设内容', '登记、派单两个模块'],
    ['投资概算', '186万元'],
    ['资金来源', '市级财政资金'],
  ];
  const labelsOf = (...parts: readonly Part[]) => makeIndex(parts).labels.map(({ title }) => title);
  const asked = ['建设内容', '投资概算', '资金来源'];

  it('are labels where they are the whole paper', () => {
    expect(labelsOf('申请书', { rows })).toEqual(asked);
  });

  it('are none in a paper that says more', () => {
    expect(
      labelsOf({ rows }, '各街道的登记数据分散在三个系统里，派单全靠电话，群众平均要等九天才有回音，急需统一。'),
    ).toEqual([]);
  });

  it('are labels wherever the header says that they are to be filled in', () => {
    const form: Rows = [['栏目', '填写内容'], ...rows.slice(1)];
    expect(
      labelsOf({ rows: form }, '各街道的登记数据分散在三个系统里，派单全靠电话，群众平均要等九天才有回音，急需统一。'),
    ).toEqual(asked);
  });
});
