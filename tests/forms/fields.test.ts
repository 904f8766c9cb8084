import { describe, expect, it } from 'vitest';
import { readForms } from '../../src/forms/index.js';
import { type CellPart, makeDocument } from './make-document.js';
import { toldFields } from './told.js';

type Rows = readonly (readonly CellPart[])[];
type Case = readonly [what: string, rows: Rows, fields: readonly string[]];

describe('a form', () => {
  it.each<Case>([
    [
      'has labels beside values, several pairs in a row',
      [
        ['项目名称', ['停车平台', 3]],
        ['申报单位', '城管局', '联系人', '张三'],
      ],
      ['项目名称 = 停车平台', '申报单位 = 城管局', '联系人 = 张三'],
    ],
    [
      'has labels whose letters are spread, numbered, broken into lines or in a column',
      [
        ['项 目 名 称', '甲'],
        ['二、建设单位：', '乙'],
        ['统一社会\n信用代码', '丙'],
        ['建\n设\n内\n容', '丁'],
      ],
      ['项目名称 = 甲', '建设单位 = 乙', '统一社会信用代码 = 丙', '建设内容 = 丁'],
    ],
    [
      'names units in its labels',
      [
        ['总投资（万元）', '320'],
        ['其中：财政资金(人民币万元)', '200'],
        ['建设周期（月）', '10'],
      ],
      ['总投资（万元） = 320 [万元]', '其中：财政资金(人民币万元) = 200 [万元]', '建设周期（月） = 10 [月]'],
    ],
    [
      'has blanks to fill in',
      [
        ['单位名称', '', '注册资金', ''],
        ['地址', ['', 3]],
      ],
      ['单位名称 =', '注册资金 =', '地址 ='],
    ],
    [
      'has labels over their values',
      [
        ['建设单位', '联系人', '建设周期'],
        ['城管局', '张三', '12个月'],
        ['项目类型', '资金来源', '审批方式'],
        ['新建', '财政资金', '联审'],
      ],
      [
        '建设单位 = 城管局',
        '联系人 = 张三',
        '建设周期 = 12个月',
        '项目类型 = 新建',
        '资金来源 = 财政资金',
        '审批方式 = 联审',
      ],
    ],
    [
      'has a label over a box of text',
      [
        [['建设内容', 2]],
        [['建设登记、派单、回访三项功能。', 2]],
        [['绩效目标：', 2]],
        [['', 2]],
        ['申报日期', '2025年9月16日'],
      ],
      ['建设内容 = 建设登记、派单、回访三项功能。', '绩效目标 =', '申报日期 = 2025年9月16日'],
    ],
    [
      'has labels that share one',
      [
        ['项目名称', ['停车平台', 2]],
        [['资金来源', 1, 2], '财政资金（万元）', '200'],
        ['自筹资金（万元）', '120'],
        ['法定代表人', '姓名', '张三'],
      ],
      [
        '项目名称 = 停车平台',
        '资金来源 > 财政资金（万元） = 200 [万元]',
        '资金来源 > 自筹资金（万元） = 120 [万元]',
        '法定代表人 > 姓名 = 张三',
      ],
    ],
    [
      'has a group in the middle of its rows',
      [
        ['注册资本', '100万元', ['其中', 1, 2], '高级职称人员', '3'],
        ['成立日期', '2020年1月', '中级职称人员', '5'],
      ],
      ['注册资本 = 100万元', '其中 > 高级职称人员 = 3', '成立日期 = 2020年1月', '其中 > 中级职称人员 = 5'],
    ],
    [
      'has values that run over cells',
      [
        [
          ['变更描述', 1, 2],
          ['变更前不能直接编辑首页动图', 2],
        ],
        [['变更后可以在后台编辑首页动图', 2]],
        ['近三年营业收入', '2023年：10万元', '2024年：12万元'],
        ['联系电话', ['1', 2]],
      ],
      [
        '变更描述 = 变更前不能直接编辑首页动图 / 变更后可以在后台编辑首页动图',
        '近三年营业收入 = 2023年：10万元 / 2024年：12万元',
        '近三年营业收入 > 2023年 = 10万元',
        '近三年营业收入 > 2024年 = 12万元',
        '联系电话 = 1',
      ],
    ],
    [
      'has pairs inside of cells',
      [
        ['建设单位：城管局', '联系人：张三'],
        ['采购人', '名  称：数据局\n地  址：一号路\n联系人：李四 电话：123'],
        ['审核意见', '同意。 日期：2025年9月1日'],
      ],
      [
        '建设单位 = 城管局',
        '联系人 = 张三',
        '采购人 = 名  称：数据局 / 地  址：一号路 / 联系人：李四 电话：123',
        '采购人 > 名称 = 数据局',
        '采购人 > 地址 = 一号路',
        '采购人 > 联系人 = 李四',
        '采购人 > 电话 = 123',
        '审核意见 = 同意。 日期：2025年9月1日',
      ],
    ],
    [
      'has texts with run-in labels, which are no pairs of the form',
      [
        ['项目名称', '停车平台'],
        ['建设内容', '一、建设目标：建成平台。\n二、主要功能：包括登记、派单等，覆盖全县。\n三、其他：略。'],
      ],
      [
        '项目名称 = 停车平台',
        '建设内容 = 一、建设目标：建成平台。 / 二、主要功能：包括登记、派单等，覆盖全县。 / 三、其他：略。',
      ],
    ],
    [
      'has values that could be labels',
      [
        ['项目类型', '信息化建设', '建设方式', '自建'],
        ['资金来源', '财政资金', '预算年度', '2026年'],
      ],
      ['项目类型 = 信息化建设', '建设方式 = 自建', '资金来源 = 财政资金', '预算年度 = 2026年'],
    ],
    [
      'has a label whose value is a box of its own, one per row, below it',
      [
        ['文件状态：', '文件标识：', '甲-1'],
        ['[√] 草稿', '当前版本：', 'V1'],
        ['[ ] 发布', '完成日期：', '2025年1月1日'],
      ],
      ['文件状态 = [√] 草稿 / [ ] 发布 +草稿 -发布', '文件标识 = 甲-1', '当前版本 = V1', '完成日期 = 2025年1月1日'],
    ],
    [
      'may put the colon before the value, and a note behind the label',
      [['Project', ':  GOT'], ['Team', ':  One'], [['主要工作经历：（包括起止年限）', 2]]],
      ['Project = GOT', 'Team = One', '主要工作经历 = （包括起止年限）'],
    ],
  ])('%s', (_, rows, fields) => {
    expect(toldFields({ rows })).toEqual(fields);
  });

  it('knows where its labels stand, and the cells of its values', () => {
    const { fields, roles } = readForms(
      makeDocument('申报表', {
        rows: [[['申报表', 2]], ['项目名称', '停车平台']],
      }),
    );
    expect(fields.map(({ place, cells, how }) => [place, cells.map(({ text }) => text), how])).toEqual([
      [{ block: 1, row: 1, column: 0 }, ['停车平台'], 'cell'],
    ]);
    expect([...roles].map(([{ text }, role]) => [text, role])).toEqual([
      ['申报表', 'title'],
      ['项目名称', 'label'],
      ['停车平台', 'answer'],
    ]);
  });
});

describe('a list of questions and answers', () => {
  it.each<Case>([
    [
      'has fields in its rows',
      [
        ['项目', '内容'],
        ['项目名称', '停车平台'],
        ['总投资', '320万元'],
      ],
      ['项目名称 = 停车平台', '总投资 = 320万元'],
    ],
    [
      'may number them and remark on them',
      [
        ['条款号', '条款名称', '编列内容', '备注'],
        ['1', '采购人', '名称：数据局\n地址：一号路', ''],
        ['2', '联合体投标', '□接受 ☑不接受', ''],
      ],
      [
        '采购人 = 名称：数据局 / 地址：一号路',
        '采购人 > 名称 = 数据局',
        '采购人 > 地址 = 一号路',
        '联合体投标 = □接受 ☑不接受 -接受 +不接受',
      ],
    ],
    [
      'may have all in one column',
      [
        ['序号', '内容'],
        ['1', '项目名称：停车平台'],
        ['2', '招标人：城管局'],
      ],
      ['项目名称 = 停车平台', '招标人 = 城管局'],
    ],
    [
      'is no list of things',
      [
        ['序号', '建设内容', '功能要点'],
        ['1', '停车登记', '泊位登记、编码'],
      ],
      [],
    ],
  ])('%s', (_, rows, fields) => {
    expect(toldFields({ rows })).toEqual(fields);
  });
});

describe('lines', () => {
  it.each<readonly [text: string, fields: readonly string[]]>([
    ['项目名称：停车平台', ['项目名称 = 停车平台']],
    ['申 报 单 位：城管局（盖章）', ['申报单位 = 城管局（盖章）']],
    ['一、总投资（万元）：320。', ['总投资（万元） = 320 [万元]']],
    ['联系人：张三    联系电话：123', ['联系人 = 张三', '联系电话 = 123']],
    ['地址：一号路 邮编：200071联系电话：123', ['地址 = 一号路', '邮编 = 200071', '联系电话 = 123']],
    ['2.1.3 招标人：城管局', ['招标人 = 城管局']],
    ['设计人：（盖单位章）法定代表人： （签字）', ['设计人 = （盖单位章）', '法定代表人 = （签字）']],
    ['收件人：手机号码：', []],
    ['项目类别：□新建 ☑续建', ['项目类别 = □新建 ☑续建 -新建 +续建']],
    ['开标时间：2025年6月16日 9:00', ['开标时间 = 2025年6月16日 9:00']],
    ['编制单位    甲公司', ['编制单位 = 甲公司']],
    ['编 制 单 位\t甲公司', ['编制单位 = 甲公司']],
    ['申报日期：______', ['申报日期 =']],
    // Nothing behind the colon: it opens what follows.
    ['主要内容如下：', []],
    ['建设内容：', []],
    ['建设内容包括：登记、派单', []],
    ['单位：万元', []],
    ['项目目标：提高泊位利用率，缓解停车难，实现一网统管。', []],
    ['背景：系统陈旧。需要升级。', []],
    ['"code": 200', []],
    ['网址 http://a.example', []],
    ['9:30 开会', []],
    ['图1：总体架构', []],
    ['本项目由城管局建设。', []],
    ['投资估算    12', []],
  ])('%s', (text, fields) => {
    expect(toldFields(text)).toEqual(fields);
  });

  it('of the table of contents and captions are none', () => {
    expect(toldFields({ text: '投资估算：3', role: 'toc' }, { text: '附件：甲', role: 'caption' })).toEqual([]);
  });
});

describe('a first row declared to be a header', () => {
  it.each<Case>([
    [
      'is one of a form where the rows below ask in the same columns',
      [
        ['申报单位', '县民政局', '申报年度', '2027年'],
        ['项目名称', '养老服务平台', '项目负责人', '张三'],
        ['建设内容', '机构监管', '资金来源', '县财政'],
      ],
      [
        '申报单位 = 县民政局',
        '申报年度 = 2027年',
        '项目名称 = 养老服务平台',
        '项目负责人 = 张三',
        '建设内容 = 机构监管',
        '资金来源 = 县财政',
      ],
    ],
    [
      'is none where it says nothing',
      [
        ['', ''],
        ['项目名称', '养老服务平台'],
        ['申报单位', '县民政局'],
      ],
      ['项目名称 = 养老服务平台', '申报单位 = 县民政局'],
    ],
    [
      'heads its columns where the rows below tell',
      [
        ['单位', '职责'],
        ['县民政局', '统筹'],
        ['县数据局', '审核'],
      ],
      [],
    ],
  ])('%s', (_, rows, fields) => {
    expect(toldFields({ rows, declaredHeaderRows: 1 })).toEqual(fields);
  });
});
