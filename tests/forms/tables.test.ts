import { describe, expect, it } from 'vitest';
import { readForms } from '../../src/forms/index.js';
import type { Table } from '../../src/model/document.js';
import { type CellPart, makeDocument, type Part } from './make-document.js';
import { readTables, toldFields, toldTables } from './told.js';

type Rows = readonly (readonly CellPart[])[];

/** Headers of the one list a table is. */
const headersOf = (rows: Rows, more: object = {}) => toldTables({ rows, ...more }).map(({ headers }) => headers);

describe('the header of a list', () => {
  it.each<readonly [what: string, rows: Rows, headers: string]>([
    [
      'is told by a column of numbers',
      [
        ['序号', '甲', '乙'],
        ['1', 'a', 'b'],
      ],
      '序号|甲|乙',
    ],
    [
      'is told by its words',
      [
        ['风险类型', '存在风险', '规避方法'],
        ['进度风险', '时间紧张导致延期', '留有余地'],
        ['技术风险', '技术不够成熟', '提前学习'],
      ],
      '风险类型|存在风险|规避方法',
    ],
    [
      'is told by figures under it, though its rows have names of costs',
      [
        ['费用名称', '金额（万元）'],
        ['软件开发费', '100'],
        ['硬件购置费', '20'],
      ],
      '费用名称|金额（万元）',
    ],
    [
      'is told by columns of other kinds than it is',
      [
        ['角色', '审阅', '评分'],
        ['组长', '√', ''],
        ['组员', '', '√'],
      ],
      '角色|审阅|评分',
    ],
    [
      'may have a blank corner',
      [
        ['', '登录模块', '注册模块'],
        ['登录', '√', ''],
        ['注册', '', '√'],
      ],
      '|登录模块|注册模块',
    ],
    [
      'may be spread and broken',
      [
        ['序 号', '编 列 内 容', '合同金额\n（万元）'],
        ['1', '甲', '2'],
      ],
      '序号|编列内容|合同金额（万元）',
    ],
    [
      'may have groups merged over their columns',
      [
        [
          ['序号', 1, 2],
          ['用户情况', 2],
          ['备注', 1, 2],
        ],
        ['单位名称', '联系方式'],
        ['1', '甲', '123', ''],
      ],
      '序号|用户情况 单位名称|用户情况 联系方式|备注',
    ],
    [
      'may have three rows',
      [
        [
          ['序号', 1, 3],
          ['对象1', 2],
          ['对象2', 2],
        ],
        [
          ['机房', 2],
          ['网络', 2],
        ],
        ['D', 'A', 'D', 'A'],
        ['1', '√', '×', '√', '×'],
      ],
      '序号|对象1 机房 D|对象1 机房 A|对象2 网络 D|对象2 网络 A',
    ],
    [
      'may have groups over blank cells',
      [
        ['序号', '名称', '共享属性', '', ''],
        ['', '', '共享类型', '共享条件', '共享方式'],
        ['1', '甲', '有条件共享', '申请', '接口'],
      ],
      '序号|名称|共享属性 共享类型|共享属性 共享条件|共享属性 共享方式',
    ],
    [
      'may have words merged down the whole table beside it',
      [
        [['购物系统', 1, 3], '子系统', '模块', '功能'],
        ['买家系统', '注册', '用户注册'],
        ['卖家系统', '登录', '用户登录'],
      ],
      '购物系统|子系统|模块|功能',
    ],
  ])('%s', (_, rows, headers) => {
    expect(headersOf(rows)).toEqual([headers]);
  });

  it('is what the file declares', () => {
    const rows: Rows = [
      ['2026年', '2027年'],
      ['60', '30'],
    ];
    expect(headersOf(rows, { declaredHeaderRows: 1 })).toEqual(['2026年|2027年']);
  });

  it('is bold over rows that are not', () => {
    const look = (text: string, bold: number) => [
      { type: 'paragraph' as const, text, place: { block: 0 }, look: { bold } },
    ];
    const row = (texts: readonly string[], bold: number) => ({
      cells: texts.map((text, column) => ({ text, column, colSpan: 1, rowSpan: 1, blocks: look(text, bold) })),
    });
    const table = (bold: number): Table => ({
      type: 'table',
      place: { block: 0 },
      rows: [row(['春', '夏', '秋'], bold), row(['东', '西', '南'], 0), row(['左', '右', '中'], 0)],
    });
    const headers = (bold: number) =>
      readForms({ ...makeDocument(), blocks: [table(bold)] }).tables.map((read) => [read.kind, read.headers]);
    expect(headers(1)).toEqual([['list', ['春', '夏', '秋']]]);
    expect(headers(0)).toEqual([['list', []]]);
  });

  it('may end in colons over rows that hold none', () => {
    const rows: Rows = [
      ['名称：', '数量：', '单价：'],
      ['甲', '1', '2'],
      ['乙', '3', '4'],
    ];
    expect(toldTables({ rows }).map(({ headers }) => headers)).toEqual(['名称：|数量：|单价：']);
    expect(toldFields({ rows })).toEqual([]);
  });

  it('stands over names of a program that end in colons', () => {
    const rows: Rows = [
      ['接口名称', '功能'],
      ['getName:', '取得名称'],
      ['setName:', '设置名称'],
    ];
    expect(toldTables({ rows }).map(({ kind, headers }) => [kind, headers])).toEqual([['list', '接口名称|功能']]);
  });

  it('has groups only as wide as their merged cells', () => {
    const rows: Rows = [
      [
        ['序号', 1, 3],
        ['对象一', 2],
        ['对象二', 2],
      ],
      [
        ['机房', 2],
        ['', 2],
      ],
      ['甲', '乙', '甲', '乙'],
      ['1', '×', '√', '√', '√'],
      ['2', '√', '√', '×', '√'],
    ];
    expect(toldTables({ sheet: '评分', rows }).map(({ headers }) => headers)).toEqual([
      '序号|对象一 机房 甲|对象一 机房 乙|对象二 甲|对象二 乙',
    ]);
  });

  it('names the unit of each column, and of all where they agree', () => {
    const [table] = readTables({
      rows: [
        ['序号', '名称', '单价（万元）', '合价（万元）', '比例（%）'],
        ['1', '甲', '1', '2', '3'],
      ],
    });
    expect([table?.unit, table?.columnUnits]).toEqual(['万元', [null, null, '万元', '万元', '%']]);
  });
});

describe('the rows of a list', () => {
  it('have merged cells filled, groups and sums kept', () => {
    expect(
      toldTables({
        rows: [
          ['序号', '费用名称', '金额'],
          [['一、硬件', 3]],
          [['1', 1, 2], '服务器', '10'],
          ['交换机', '5'],
          [['小 计：', 2], '15'],
          ['', '总计', '15'],
        ],
      }),
    ).toEqual([
      {
        kind: 'list',
        headers: '序号|费用名称|金额',
        headerRows: 1,
        rows: ['一、硬件|一、硬件|一、硬件', '1|服务器|10', '1|交换机|5', '小 计：|小 计：|15', '|总计|15'],
        firstRow: 1,
        totalRows: [3, 4],
      },
    ]);
  });

  it('go on with the thing above where its own columns are blank', () => {
    const [table] = toldTables({
      sheet: '目录',
      rows: [
        ['序号', '资源名称', '信息项', '数据类型', '更新周期'],
        ['1', '甲', '名称', 'C', '每日'],
        ['', '', '编码', '', ''],
        ['', '', '日期', 'D', ''],
        ['2', '乙', '名称', 'C', '每月'],
        ['合计', '', '4', '', ''],
      ],
    });
    // A blank 数据类型 is a gap of its row: other rows that go on have one of their own.
    expect(table?.rows).toEqual([
      '1|甲|名称|C|每日',
      '1|甲|编码||每日',
      '1|甲|日期|D|每日',
      '2|乙|名称|C|每月',
      '合计||4||',
    ]);
  });

  it('are left as they are where the first columns are just not filled in', () => {
    const rows: Rows = [
      ['序号', '名称', '备注'],
      ['', '', '甲'],
      ['', '', '乙'],
    ];
    expect(toldTables({ rows })[0]?.rows).toEqual(['||甲', '||乙']);
  });

  it('lose a header that is repeated, and notes below', () => {
    expect(
      toldTables({
        rows: [['序号', '名称'], ['1', '甲'], ['序号', '名称'], ['2', '乙'], [['注：以上为暂定。', 2]]],
      })[0]?.rows,
    ).toEqual(['1|甲', '2|乙']);
  });

  it('say which are hidden', () => {
    const [table] = readTables({
      sheet: '目录',
      rows: [
        ['序号', '名称'],
        ['1', '甲'],
        ['2', '乙'],
      ],
      hiddenRows: [2],
    });
    expect(table?.hiddenRows).toEqual([1]);
  });

  it('may be there without a header', () => {
    expect(
      toldTables({
        rows: [[['学生用户', 1, 2], '查看个人信息'], ['查看课程'], [['教师用户', 1, 2], '录入成绩'], ['查看授课表']],
      }),
    ).toEqual([
      {
        kind: 'list',
        rows: ['学生用户|查看个人信息', '学生用户|查看课程', '教师用户|录入成绩', '教师用户|查看授课表'],
        firstRow: 0,
      },
    ]);
    expect(
      toldTables({
        rows: [
          ['CASE', '计算机辅助软件工程', 'Computer Aided'],
          ['COM', '计算机操作手册', 'Operation Manual'],
        ],
      }).map(({ kind, rows }) => [kind, rows.length]),
    ).toEqual([['list', 2]]);
  });
});

describe('rows that close a list', () => {
  it('are signatures, alone in their cells or beside them', () => {
    const part: Part = {
      rows: [
        ['序号', '名称', '金额', '备注'],
        ['1', '甲', '10', ''],
        ['2', '乙', '20', ''],
        ['', '合计', '30', ''],
        ['编制人', '张某', '审核人（签字）：', '年　月　日'],
        ['单位（盖章）：', '', '填表日期：2025年3月1日', ''],
      ],
    };
    expect(toldTables(part).map(({ rows, totalRows }) => [rows, totalRows])).toEqual([
      [['1|甲|10|', '2|乙|20|', '|合计|30|'], [2]],
    ]);
    expect(toldFields(part)).toEqual([
      '编制人 = 张某',
      '审核人（签字） =',
      '单位（盖章） =',
      '填表日期 = 2025年3月1日',
    ]);
  });

  it('stand in a form below the list it holds', () => {
    const part: Part = {
      rows: [
        ['项目名称', ['平台', 3]],
        ['序号', '步骤', '期望', '结果'],
        ['1', '登录', '成功', ''],
        ['2', '退出', '成功', ''],
        ['测试人员', '', '负责人', '李某'],
      ],
    };
    expect(toldTables(part).map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['form', 1],
      ['list', 2],
      ['form', 1],
    ]);
    expect(toldFields(part)).toEqual(['项目名称 = 平台', '测试人员 =', '负责人 = 李某']);
  });

  it('are rows like the others where all of them ask by turns', () => {
    const rows: Rows = [
      ['岗位人员', '数量', '岗位人员', '数量'],
      ['开发人员', '3', '测试人员', '2'],
      ['设计人员', '1', '管理人员', '1'],
    ];
    expect(toldTables({ rows }).map((table) => table.rows)).toEqual([
      ['开发人员|3|测试人员|2', '设计人员|1|管理人员|1'],
    ]);
  });

  it('may stand on the next page, below a row that the page break cut', () => {
    const parts: readonly Part[] = [
      {
        page: 1,
        rows: [
          ['序号', '名称', '内容'],
          ['1', '甲', '建设平台。'],
          ['2', '数据治', '汇聚各部'],
        ],
      },
      {
        page: 2,
        rows: [
          ['', '理', '门的数据'],
          ['3', '丙', '培训'],
          ['编制人：张某', '审核人：', '日期：年　月　日'],
        ],
      },
    ];
    expect(toldTables(...parts).map(({ rows }) => rows)).toEqual([
      ['1|甲|建设平台。', '2|数据治理|汇聚各部门的数据', '3|丙|培训'],
    ]);
    expect(toldFields(...parts)).toEqual(['编制人 = 张某', '审核人 =', '日期 =']);
  });
});

describe('captions and units', () => {
  const list: Part = {
    rows: [
      ['名称', '金额'],
      ['甲', '1'],
    ],
  };
  const around = (...parts: readonly Part[]) => toldTables(...parts).map(({ caption, unit }) => [caption, unit]);

  it.each<readonly [what: string, parts: readonly Part[], expected: readonly (readonly (string | undefined)[])[]]>([
    ['above', ['表1 投资表', list], [['表1 投资表', undefined]]],
    ['above, over the unit', ['表1 投资表', '单位：万元', list], [['表1 投资表', '万元']]],
    ['with the unit inside', ['表1 投资表（单位：万元）', list], [['表1 投资表（单位：万元）', '万元']]],
    ['by a line that only names the table', ['一、概况', '项目投资概算表', list], [['项目投资概算表', undefined]]],
    ['under a sentence with the unit', ['对比如下（单位：万元）。', '报价对比表', list], [['报价对比表', '万元']]],
    ['with the unit said below', [list, '说明：所有价格单位为元。'], [[undefined, '元']]],
    ['below', [list, '表2 清单', '正文。'], [['表2 清单', undefined]]],
    [
      'of the next table',
      [list, '表2 清单', list],
      [
        [undefined, undefined],
        ['表2 清单', undefined],
      ],
    ],
    ['of a figure', ['图1 架构图', list], [[undefined, undefined]]],
    ['far above', ['表1 投资表', '正文一句。', list], [[undefined, undefined]]],
    ['of the file', [{ ...list, caption: '表9' }], [['表9', undefined]]],
  ])('%s', (_, parts, expected) => {
    expect(around(...parts)).toEqual(expected);
  });

  it('stand in rows above the header, beside lines of their own', () => {
    const part: Part = {
      sheet: 'Sheet1',
      caption: 'Sheet1',
      rows: [
        [['信息资源目录', 3]],
        [['编制单位：城管局　　编制日期：2025年8月20日', 3]],
        [['单位：万元', 3]],
        ['序号', '名称', '金额'],
        ['1', '甲', '2'],
      ],
    };
    expect(toldTables(part)).toEqual([
      {
        kind: 'list',
        caption: '信息资源目录',
        unit: '万元',
        headers: '序号|名称|金额',
        headerRows: 1,
        rows: ['1|甲|2'],
        firstRow: 4,
      },
    ]);
    expect(toldFields(part)).toEqual(['编制单位 = 城管局', '编制日期 = 2025年8月20日']);
  });

  it('take the name of a sheet that has one, unless a title says it', () => {
    const rows: Rows = [
      ['序号', '名称'],
      ['1', '甲'],
    ];
    expect(around({ sheet: '资源目录', caption: '资源目录', rows })).toEqual([['资源目录', undefined]]);
    expect(around({ sheet: '目录', caption: '目录', rows: [['平台资源目录', null], ...rows] })).toEqual([
      ['平台资源目录', undefined],
    ]);
  });
});

describe('several tables in one', () => {
  it('are parted where a form holds a list', () => {
    const part: Part = {
      rows: [
        ['项目名称', ['停车平台', 2]],
        ['合同金额', ['300万元', 2]],
        [['软件清单', 3]],
        ['序号', '名称', '备注'],
        ['1', '登记', ''],
        ['2', '派单', ''],
        ['验收意见', ['合格。', 2]],
      ],
    };
    expect(toldTables(part)).toEqual([
      { kind: 'form', rows: ['项目名称|停车平台|停车平台', '合同金额|300万元|300万元'], firstRow: 0 },
      {
        kind: 'list',
        caption: '软件清单',
        headers: '序号|名称|备注',
        headerRows: 1,
        rows: ['1|登记|', '2|派单|'],
        firstRow: 4,
      },
      { kind: 'form', rows: ['验收意见|合格。|合格。'], firstRow: 6 },
    ]);
    expect(toldFields(part)).toEqual(['项目名称 = 停车平台', '合同金额 = 300万元', '验收意见 = 合格。']);
  });

  it('are parted where a sheet has titles between them', () => {
    const rows: Rows = [
      ['场景一', null, null],
      ['步骤', '角色', '动作'],
      ['1', '系统', '监测'],
      [],
      ['场景二', null, null],
      ['步骤', '角色', '动作'],
      ['1', '人员', '处置'],
      ['2', '系统', '关闭'],
    ];
    expect(toldTables({ sheet: '场景', rows }).map((table) => [table.caption, table.rows])).toEqual([
      ['场景一', ['1|系统|监测']],
      ['场景二', ['1|人员|处置', '2|系统|关闭']],
    ]);
  });

  it('are parted where a title row and the header come again', () => {
    const rows: Rows = [
      [['表名：登录表', 2]],
      ['名称', '字段'],
      ['用户名', 'USER'],
      [['表名：设置表', 2]],
      ['名称', '字段'],
      ['密码', 'PASS'],
    ];
    expect(toldTables({ rows }).map((table) => table.rows)).toEqual([['用户名|USER'], ['密码|PASS']]);
    expect(toldFields({ rows })).toEqual(['表名 = 登录表', '表名 = 设置表']);
  });

  it('are a list with a group’s name down its side', () => {
    const rows: Rows = [
      ['项目名称', ['停车平台', 3]],
      [['经费预算', 1, 3], '科目', '金额（万元）', '备注'],
      ['设备费', '20', ''],
      ['软件费', '100', '定制'],
      ['单位意见', ['同意。', 3]],
    ];
    expect(toldTables({ rows }).map(({ kind, headers, rows: { length } }) => [kind, headers, length])).toEqual([
      ['form', undefined, 1],
      ['list', '经费预算|科目|金额（万元）|备注', 2],
      ['form', undefined, 1],
    ]);
  });
});

describe('a list that goes on over a page', () => {
  const first: Part = {
    rows: [
      ['序号', '条款', '内容'],
      ['1', '甲', '一'],
      ['2', '乙', '二'],
    ],
  };
  const joined = (...parts: readonly Part[]) => toldTables(...parts).map(({ rows }) => rows);

  it.each<readonly [what: string, parts: readonly Part[], expected: readonly (readonly string[])[]]>([
    ['without a header', [first, '', { rows: [['3', '丙', '三']] }], [['1|甲|一', '2|乙|二', '3|丙|三']]],
    [
      'under its header again',
      [
        first,
        '- 7 -',
        {
          rows: [
            ['序号', '条款', '内容'],
            ['3', '丙', '三'],
          ],
        },
      ],
      [['1|甲|一', '2|乙|二', '3|丙|三']],
    ],
    [
      'named as such, in the middle of a row',
      [
        first,
        '续表1',
        {
          rows: [
            ['', '', '二的下半'],
            ['3', '丙', '三'],
          ],
        },
      ],
      [['1|甲|一', '2|乙|二二的下半', '3|丙|三']],
    ],
    [
      'but not beyond a text',
      [first, '另一张。', { rows: [['3', '丙', '三']] }],
      [['1|甲|一', '2|乙|二'], ['3|丙|三']],
    ],
    [
      'but not as one of other columns',
      [first, { rows: [['项目名称', '平台']] }],
      [['1|甲|一', '2|乙|二'], ['项目名称|平台']],
    ],
    [
      'but not as one with a header of its own',
      [
        first,
        {
          rows: [
            ['序号', '姓名', '单位'],
            ['1', '张三', '甲局'],
          ],
        },
      ],
      [['1|甲|一', '2|乙|二'], ['1|张三|甲局']],
    ],
  ])('%s', (_, parts, expected) => {
    expect(joined(...parts)).toEqual(expected);
  });
});

describe('nested tables', () => {
  const inner: Table = {
    type: 'table',
    place: { block: 0, row: 0, column: 1 },
    rows: [
      ['序号', '名称'],
      ['1', '甲'],
    ].map((texts) => ({
      cells: texts.map((text, column) => ({ text, column, colSpan: 1, rowSpan: 1, blocks: [] })),
    })),
  };
  const outer: Table = {
    type: 'table',
    place: { block: 0 },
    rows: [
      {
        cells: [
          { text: '设备清单', column: 0, colSpan: 1, rowSpan: 1, blocks: [] },
          { text: '序号\t名称\n1\t甲', column: 1, colSpan: 1, rowSpan: 1, blocks: [inner] },
        ],
      },
    ],
  };

  it('are read after the one they stand in, at its place', () => {
    const { tables } = readForms({ ...makeDocument(), blocks: [outer] });
    expect(tables.map(({ kind, headers, place }) => [kind, headers, place])).toEqual([
      ['layout', [], { block: 0 }],
      ['list', ['序号', '名称'], { block: 0, row: 0, column: 1 }],
    ]);
  });
});

describe('a layout', () => {
  it('is a table of one column, that frames text', () => {
    const rows: Rows = [['一、项目简介：（200字以内）\n本项目建设平台。'], ['二、申请理由\n很有必要。']];
    expect(toldTables({ rows })).toEqual([
      {
        kind: 'layout',
        rows: ['一、项目简介：（200字以内） / 本项目建设平台。', '二、申请理由 / 很有必要。'],
        firstRow: 0,
      },
    ]);
  });
});
