import { describe, expect, it } from 'vitest';
import { readStatement } from '../../src/ledger/read-statement.js';
import { checks } from '../../src/reconcile/index.js';
import type { Part } from '../forms/make-document.js';
import { dossierOf } from './dossier.js';

/** Everything that all checks but those of left-overs say of one paper: code and arguments. */
function saidBy(...parts: readonly Part[]): readonly unknown[] {
  const dossier = dossierOf({ '材料.docx': parts });
  return Object.entries(checks).flatMap(([name, check]) =>
    name === 'placeholders'
      ? []
      : check(dossier).findings.map(({ code, args }) => [name, code, ...Object.values(args)]),
  );
}

const table = (caption: string, ...rows: readonly (readonly string[])[]): Part => ({ caption, rows });

describe('investment tables as the national form has them', () => {
  const head = ['序号', '费用名称', '投资（万元）'];
  const rows = [
    ['（一）', '建筑工程费', '30'],
    ['1', '机房建设或改造费', '20'],
    ['2', '机房设备购置费', '10'],
    ['', '小 计', '30'],
    ['（二）', '硬件和系统软件购置', '50'],
    ['1', '服务器', '30'],
    ['2', '系统软件', '20'],
    ['', '小 计', '50'],
    ['（三）', '预备费', '4'],
    ['', '总 计', '84'],
  ];

  it('groups with a sum of their own and subtotals below add up to 总 计', () => {
    expect(saidBy(table('总投资估算表', head, ...rows))).toEqual([]);
  });

  it('a wrong 总 计', () => {
    const wrong = [...rows.slice(0, -1), ['', '总 计', '48']];
    expect(saidBy(table('总投资估算表', head, ...wrong))).toEqual([
      ['table-sums', 'sum-mismatch', '总投资估算表·总 计·投资（万元）', '84万元', '48万元'],
    ]);
  });

  it('sources of funds beside years of use: each column adds up', () => {
    const columns = ['序号', '费用名称', '中央投资', '地方投资', '单位自筹', '第一年', '第二年', '合计'];
    const funds = [
      ['1', '机房建设或改造费', '10', '5', '5', '12', '8', '20'],
      ['2', '机房设备购置费', '6', '2', '2', '4', '6', '10'],
      ['', '总 计', '16', '7', '7', '16', '14', '30'],
    ];
    expect(saidBy('单位：万元', table('项目资金来源和运用表', columns, ...funds))).toEqual([]);
    const wrong = [...funds.slice(0, 2), ['', '总 计', '16', '7', '7', '16', '14', '31']];
    expect(saidBy('单位：万元', table('项目资金来源和运用表', columns, ...wrong))).toEqual([
      ['table-sums', 'sum-mismatch', '项目资金来源和运用表·总 计·合计', '30万元', '31万元'],
    ]);
  });

  it.each([
    [
      '合计 spread by blanks',
      [
        ['1', '甲', '1'],
        ['2', '乙', '2'],
        ['', '合  计', '3'],
      ],
    ],
    [
      'full-width digits',
      [
        ['1', '甲', '１．５'],
        ['2', '乙', '２'],
        ['', '合计', '３．５'],
      ],
    ],
    [
      'thousands by blanks',
      [
        ['1', '甲', '1 200'],
        ['2', '乙', '300'],
        ['', '合计', '1 500'],
      ],
    ],
    [
      'thousands by commas',
      [
        ['1', '甲', '1,200'],
        ['2', '乙', '300'],
        ['', '合计', '1500'],
      ],
    ],
    [
      'what is taken off',
      [
        ['1', '甲', '30'],
        ['2', '核减', '-10'],
        ['', '合计', '20'],
      ],
    ],
    [
      '— and / for nothing',
      [
        ['1', '甲', '30'],
        ['2', '乙', '—'],
        ['3', '丙', '/'],
        ['', '合计', '30'],
      ],
    ],
    [
      'amounts that are left open',
      [
        ['1', '甲', '约30'],
        ['2', '乙', '6~8'],
        ['', '合计', '40'],
      ],
    ],
  ])('read %s', (_, own) => {
    expect(saidBy(table('表', head, ...own))).toEqual([]);
  });

  it('a share of each item, and of all', () => {
    const columns = ['序号', '费用名称', '金额（万元）', '占比（%）'];
    const items = [
      ['1', '甲', '60', '60'],
      ['2', '乙', '40', '40'],
      ['', '合计', '100', '100'],
    ];
    expect(saidBy(table('表', columns, ...items))).toEqual([]);
    expect(
      saidBy(table('表', columns, ['1', '甲', '60', '60'], ['2', '乙', '40', '30'], ['', '合计', '100', '100'])),
    ).toEqual([['table-sums', 'sum-mismatch', '表·合计·占比（%）', '90', '100']]);
  });

  it('a table that goes on over the page with its header again', () => {
    const first = table('概算表', head, ['1', '甲', '10'], ['2', '乙', '20']);
    const rest: Part = { rows: [head, ['3', '丙', '30'], ['', '合计', '70']] };
    expect(saidBy(first, rest)).toEqual([
      ['table-sums', 'sum-mismatch', '概算表·合计·投资（万元）', '60万元', '70万元'],
    ]);
  });
});

describe('real slips', () => {
  it.each([
    [
      '马鞍山 2019',
      '申报资金总额37158万元，建议预算10618万元，节省资金26540万元，资金节约率为71.5%。',
      [['shares', 'sum-mismatch', '节约率', '71.4%（26540万元÷37158万元）', '71.5%', 'share']],
    ],
    [
      '保山 2017',
      '项目资金共170万元，3月到账70万元,6月到账60万元,10月到账20元,11月到账20万元。',
      [['parts-of-sum', 'unit-suspect', '10月到账', ['20元', '20万元']]],
    ],
    [
      '遂宁, first instalment',
      '50%人民币贰拾叁万元整(小写:231.00万元)',
      [['amount-words', 'amount-words-differ', '贰拾叁万元整', '231.00万元', '贰佰叁拾壹万元整']],
    ],
    [
      '遂宁, second instalment',
      '40% 人民币壹佰捌拾万元整(小写: 184.8万元)',
      [['amount-words', 'amount-words-differ', '壹佰捌拾万元整', '184.8万元', '壹佰捌拾肆万捌仟元整']],
    ],
  ])('%s', (_, text, expected) => {
    expect(saidBy(text)).toEqual(expected);
  });

  it.each([
    ['遂宁, third instalment', '10% 肆拾陆万贰仟元整(小写:46.2万元)'],
    ['遂宁, numbers of different things', '预算金额595万元，中标金额531万元，软件部分462万元。'],
    ['保山, both units', '下达1700000元，支出1409205.4元，共170万元。'],
    ['红河 2024', '预算8个项目985万元，调整后861.46万元，到位334.67万元。'],
    ['吉林', '35500万元、30000万元、35000万元，共100500万元，使用98694.55万元，执行率98.20%，结余1805.45万元。'],
    ['安康', '预算1100万元，实际1075.32万元。'],
    ['bills', '¥1 409.50（人民币壹仟肆佰零玖元伍角），¥6 007.14（人民币陆仟零柒元壹角肆分）'],
    ['by stage', '投资估算为595万元。投资概算为560万元。合同金额为531万元。结算金额为529.8万元。'],
    ['an open amount', '约XXX万元，6~8%，500-600万元'],
  ])('none: %s', (_, text) => {
    expect(saidBy(text)).toEqual([]);
  });
});

describe('levels of protection', () => {
  it.each([
    ['等保三级', '3'],
    ['三级等保', '3'],
    ['安全保护等级三级', '3'],
    ['等保2.0三级', '3'],
    ['三级', '3'],
    ['第二级（指导保护级）', '2'],
    ['S3A3G3', '3'],
    ['S2A2', '2'],
    ['二级或三级', null],
    ['待定', null],
  ])('%s', (text, level) => {
    expect(readStatement('level', text, null, false)?.value ?? null).toBe(level);
  });
});

describe('dates as they are written', () => {
  it.each([
    '2021年12月31日',
    '2021年8月18日   ',
    '二〇一〇年七月十三日',
    '二○○五年七月十四日',
    '二一三年十二月',
    '2025-08-28',
    '2025/12/12',
    '20211228日',
    '2015.07.05',
    '2013 年12 月',
    '20xx年11月至20xx年11月',
    '2023-2025年',
    '第1-3个月',
  ])('no finding in %s', (text) => {
    expect(saidBy(text)).toEqual([]);
  });

  it('the same day in three ways', () => {
    expect(
      saidBy('合同签订日期：2025年5月6日', '合同签订日期：二〇二五年五月六日', '合同签订日期：2025-05-06'),
    ).toEqual([]);
  });
});
