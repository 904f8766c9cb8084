import { describe, expect, it } from 'vitest';
import { findIn } from './dossier.js';

type Files = Parameters<typeof findIn>[1];
const said = (check: string, files: Files) =>
  findIn(check, files).map(({ code, args, location }) => [
    code,
    (args as { values: readonly string[] }).values,
    location?.file,
  ]);

const form = (label: string, value: string) => [
  {
    rows: [
      [label, value],
      ['联系人', '王某某'],
      ['备注', '无'],
    ],
  },
];

describe('the name of the project', () => {
  it.each([
    ['width and case', '文登区ＡＩ帮办平台', '文登区AI帮办平台'],
    ['blanks and quotes', '文登区“一网通办” 平台', '文登区"一网通办"平台'],
    ['Traditional characters', '文登區帮辦服務平臺', '文登区帮办服务平台'],
    ['项目 at its end', '文登区帮办服务平台建设项目', '文登区帮办服务平台'],
    ['a longer form', '威海市文登区帮办服务平台', '文登区帮办服务平台'],
  ])('may differ in %s', (_, a, b) => {
    expect(said('project-name', { '申报表.docx': form('项目名称', a), '方案.docx': form('项目名称', b) })).toEqual([]);
  });

  it('is another in one paper: what most papers say, and the outlier', () => {
    const files = {
      '申报表.docx': form('项目名称', '文登区帮办服务平台'),
      '方案.docx': form('项目名称', '文登区帮办服务平台'),
      '目录.docx': form('项目名称', '文登区代办服务系统'),
    };
    expect(findIn('project-name', files)).toEqual([
      {
        code: 'values-disagree',
        args: {
          field: '项目名称',
          values: ['文登区帮办服务平台', '文登区代办服务系统'],
          at: [
            [
              { file: '申报表.docx', block: 0, row: 0, column: 0 },
              { file: '方案.docx', block: 0, row: 0, column: 0 },
            ],
            [{ file: '目录.docx', block: 0, row: 0, column: 0 }],
          ],
        },
        location: { file: '目录.docx', block: 0, row: 0, column: 0 },
        quote: '项目名称：文登区代办服务系统',
      },
    ]);
  });

  it('is misspelt in a sentence', () => {
    const name = '文登区便民服务平台';
    const files = {
      '方案.docx': [
        ...form('项目名称', name),
        `${name}面向村居。`,
        '文登区便明服务平台由中心运行。',
        '文登区便民服务平台二期另行申报。',
      ],
    };
    expect(said('name-slips', files)).toEqual([['values-disagree', [name, '文登区便明服务平台'], '方案.docx']]);
  });
});

describe('sums', () => {
  const sums = (...sentences: readonly string[]) =>
    said('sums', Object.fromEntries(sentences.map((text, i) => [`${i + 1}.docx`, [text]])));

  it.each([
    [['项目总投资531万元。', '总投资：5310000元']],
    [['项目总投资531万元。', '项目总投资530.96万元。']],
    // stages are kept apart
    [['投资估算为595万元。', '投资概算为531万元。', '合同金额462万元。']],
    // parts, limits, other projects
    [['项目总投资531万元。', '网络安全总投资39万元。', '总投资1000万元以上的项目须报批。', '某市政务云总投资2亿元。']],
    [['项目总投资531万元。', '其中软件部分总投资200万元。', '总投资超过100万元的']],
  ])('agree: %j', (sentences) => {
    expect(sums(...sentences)).toEqual([]);
  });

  it('differ', () => {
    expect(sums('项目总投资531万元。', '项目总投资为531万元。', '本项目总投资513万元。')).toEqual([
      ['values-disagree', ['531万元', '513万元'], '3.docx'],
    ]);
  });

  it.each([
    ['项目总投资531元。', ['531万元', '531元']],
    ['项目总投资5310万元。', ['531万元', '5310万元']],
  ])('have slipped by a unit: %s', (text, values) => {
    expect(sums('项目总投资531万元。', '项目总投资531万元。', text)).toEqual([['unit-suspect', values, '3.docx']]);
  });
});

describe('persons, codes, levels', () => {
  it('are told by one character from what stands elsewhere', () => {
    expect(said('persons', { 'a.docx': form('项目负责人', '张三丰'), 'b.docx': form('项目负责人', '张三峰') })).toEqual(
      [['values-disagree', ['张三丰', '张三峰'], 'b.docx']],
    );
    expect(said('persons', { 'a.docx': form('项目负责人', '张三丰'), 'b.docx': form('项目负责人', '李四') })).toEqual(
      [],
    );
  });

  it('of one paper are two', () => {
    const paper = ['项目编号：WLZB-2025060601', '第一章', '项目编号：WLZB-2024110302'];
    expect(said('codes', { 'a.docx': paper })).toEqual([
      ['values-disagree', ['WLZB-2025060601', 'WLZB-2024110302'], 'a.docx'],
    ]);
  });

  it('of protection differ between papers', () => {
    const level = (word: string) => [`本系统安全保护等级定为第${word}级。`];
    expect(said('protection-level', { 'a.docx': level('二'), 'b.docx': level('三') })).toHaveLength(1);
    expect(said('protection-level', { 'a.docx': level('二'), 'b.docx': level('二') })).toEqual([]);
  });
});

describe('fields of one label', () => {
  it('that one slip tells apart', () => {
    const at = (date: string) => `投标文件递交截止时间：${date}`;
    expect(said('field-slips', { 'a.docx': [at('2025年6月20日'), at('2025-06-20'), at('2025年6月26日')] })).toEqual([
      ['values-disagree', ['2025年6月20日', '2025年6月26日'], 'a.docx'],
    ]);
    expect(said('field-slips', { 'a.docx': [at('2025年6月20日'), at('2025年8月1日')] })).toEqual([]);
  });
});

describe('names that stand in a line of their own', () => {
  const unit = '广东机电设备招标有限公司';
  it('are misspelt elsewhere', () => {
    const files = { 'a.docx': [unit, `由${unit}组织`, `致：${unit}`, '由广东机电设施招标有限公司组织'] };
    expect(said('name-slips', files)).toEqual([['values-disagree', [unit, '广东机电设施招标有限公司'], 'a.docx']]);
  });

  it.each(['阳东县税务局', '阳西市税务局', '第二阳西县税务局'])('are not those of others: %s', (other) => {
    const files = { 'a.docx': ['国家税务总局阳西县税务局', '国家税务总局阳西县税务局办公室', `国家税务总局${other}`] };
    expect(said('name-slips', files)).toEqual([]);
  });
});

describe('values behind the same words', () => {
  it('differ once by a slip', () => {
    const files = { 'a.docx': ['最高投标限价为586万元。', '本次最高投标限价：586万元', '最高投标限价586元'] };
    expect(said('field-slips', files)).toEqual([['values-disagree', ['586万元', '586元'], 'a.docx']]);
  });

  it('are limits of a rule, or many', () => {
    const files = {
      'a.docx': [
        '年营业收入300万元以下',
        '年营业收入300万元以下',
        '年营业收入200万元以下',
        '注册资本金50万元',
        '注册资本金60万元',
        '注册资本金70万元',
      ],
    };
    expect(said('field-slips', files)).toEqual([]);
  });
});
