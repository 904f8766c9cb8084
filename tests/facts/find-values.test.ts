import { describe, expect, it } from 'vitest';
import { readForms } from '../../src/forms/index.js';
import { findValues } from '../../src/facts/find-values.js';
import type { Document } from '../../src/model/document.js';
import type { FoundValue } from '../../src/model/filling.js';
import { loadValues } from '../../src/regulation/load-values.js';
import { type Part, paper } from './paper.js';

const specs = loadValues('schemas/any', 'any');

/** Document id → the parts of its one file; under the empty id, files taken for none. */
type Dossier = Readonly<Record<string, readonly Part[]>>;

const read = (
  dossier: Dossier,
  given: Readonly<Record<string, FoundValue>> = {},
): Readonly<Record<string, FoundValue>> =>
  findValues(
    specs,
    new Map(Object.entries(dossier).map(([id, parts]): [string, readonly Document[]] => [id, [paper(id, ...parts)]])),
    given,
    readForms,
  );

const valueIn = (name: string, dossier: Dossier): string | null => read(dossier)[name]?.value ?? null;

describe('a date beside a label', () => {
  it.each([
    ['a cell to the right', [[['申请单位', '某局', '申请日期', '2026年7月16日']]]],
    [
      'a cell below, where no other follows',
      [
        [
          ['申请单位', '申请日期'],
          ['某局', '2026年7月16日'],
        ],
      ],
    ],
    ['a line with a colon', ['申请日期：2026年7月16日']],
    ['a spaced label', ['申 请 日 期：2026年7月16日']],
    ['two labels in one line', ['申请单位：某局　　申请日期：2026年7月16日']],
    ['lines in a cell', [[['备注', '申请单位：某局\n申请日期：2026年7月16日']]]],
    ['a label with a hint', [[['申请日期（年月日）', '2026.07.16']]]],
    ['a numbered label', ['3、申请日期：2026-07-16']],
    ['a label in a cell, with a colon', [[['*申请日期：', '２０２６年７月１６日']]]],
    ['Chinese numerals', ['申请日期：二〇二六年七月十六日']],
  ] as readonly (readonly [string, readonly Part[]])[])('in %s', (_, parts) => {
    expect(valueIn('acceptance-application.date', { 'acceptance-application': parts })).toBe('2026-07-16');
  });

  it.each([
    [
      'the names of columns over a list',
      [
        [
          ['序号', '申请日期', '单位'],
          ['1', '2026年7月16日', '甲'],
          ['2', '2026年7月17日', '乙'],
        ],
      ],
    ],
    ['another label that ends the same way', ['原项目建设申请日期：2026年7月16日']],
    ['a day that is planned', ['申请日期：预计2026年7月16日']],
    ['a limit', ['申请日期：2026年7月16日前']],
    ['a placeholder', ['申请日期：20XX年XX月XX日']],
    [
      'a label and a sentence in which a date comes late',
      ['申请日期：由建设单位按照管理办法和批复文件的要求确定，不晚于2026年7月16日'],
    ],
  ] as readonly (readonly [string, readonly Part[]])[])('not in %s', (_, parts) => {
    expect(valueIn('acceptance-application.submittedDate', { 'acceptance-application': parts })).toBeNull();
  });

  it('keeps its words and its place', () => {
    const dossier = {
      'contract-filing': [
        [
          ['合同编号', 'A-1'],
          ['合同签订日期', '2025年9月29日', '备案日期', '2025年10月14日'],
        ],
      ] as Part[],
    };
    expect(read(dossier)['contract-filing.date']).toEqual({
      value: '2025-10-14',
      quote: '备案日期：2025年10月14日',
      location: { file: 'contract-filing', block: 0, row: 1, column: 3 },
    });
    expect(read(dossier)['contract-filing.signedDate']?.value).toBe('2025-09-29');
  });
});

describe('a date of its own', () => {
  it.each([
    ['under the text', ['关于某项目的意见', '同意。', '某市大数据局', '2025年10月30日'], '2025-10-30'],
    ['under the text, before the list of copies', ['意见', '同意。', '2025年10月30日', '抄送：某局'], '2025-10-30'],
    ['behind the signature, in one line', ['意见', '同意。', '某市公共资源交易中心 2025年11月28日'], '2025-11-28'],
    ['beside a seal', ['意见', [['审核意见', '同意\n（盖章）\n2025年11月20日']]], '2025-11-20'],
    ['by its label, before all others', ['意见', '出具日期：2025年10月28日', '同意。', '2025年10月30日'], '2025-10-28'],
    [
      'under the text rather than of the meeting',
      ['意见', [['评审日期', '2025年10月14日']], '同意。', '2025年10月15日'],
      '2025-10-15',
    ],
    ['of the meeting where nothing else is said', ['意见', [['评审日期', '2025年10月14日']], '同意。'], '2025-10-14'],
    ['never in a sentence', ['意见', '2025年10月14日，专家组进行了评审，形成意见如下。', '同意。'], null],
    [
      'never in a table of data',
      [
        '目录',
        [
          ['名称', '更新时间', '备注'],
          ['甲', '2025-08-20', ''],
          ['乙', '2025-08-21', ''],
        ],
      ],
      null,
    ],
  ] as readonly (readonly [string, readonly Part[], string | null])[])('stands %s', (_, parts, expected) => {
    expect(valueIn('review-opinion.date', { 'review-opinion': parts })).toBe(expected);
  });

  it('stands on the cover of a long paper, not under what is attached to it', () => {
    const body = Array.from({ length: 50 }, (_, i) => `第${i}段正文。`);
    const parts = ['某项目可行性研究报告', '2025年11月', ...body, '附件：某通知', '2022年6月6日'];
    expect(valueIn('feasibility-report.date', { 'feasibility-report': parts })).toBe('2025-11');
  });

  it('serves where no day of handing in or signing is named', () => {
    const found = read({
      contract: ['合同', '签约时间：2025年9月29日', '2025年9月30日'],
      'project-proposal': ['建议书', '2025年8月20日'],
    });
    expect(found['contract.signedDate']?.value).toBe('2025-09-29');
    expect(found['project-proposal.submittedDate']?.value).toBe('2025-08-20');
  });
});

describe('an event in a sentence', () => {
  it.each([
    ['trialRunStart', '系统自2026年1月5日起试运行。', '2026-01-05'],
    ['trialRunStart', '系统于2025年11月20日投入试运行。', '2025-11-20'],
    ['trialRunStart', '2026年5月11日至2026年7月10日开展试运行。', '2026-05-11'],
    ['trialRunStart', '系统计划于2026年1月5日投入试运行。', null],
    ['trialRunStart', '系统应于2026年1月5日前投入试运行。', null],
    ['completionDate', '项目于2026年5月10日完工，随后试运行。', '2026-05-10'],
    ['completionDate', '项目于2026年5月10日完成全部建设任务。', '2026-05-10'],
    ['completionDate', '项目于2026年9月30日竣工验收。', null],
    ['completionDate', '到2026年底，建成覆盖全市的系统。', null],
    ['completionDate', '预计2026年9月30日完工。', null],
    ['preliminary-acceptance.date', '于2026年3月10日通过初步验收。', '2026-03-10'],
    ['preliminary-acceptance.date', '并于2026年7月12日通过我单位组织的初步核验。', '2026-07-12'],
    ['preliminary-acceptance.date', '应急指挥系统于2026年7月12日通过初步验收。', '2026-07-12'],
    ['acceptanceDate', '项目于2026年7月20日通过竣工验收。', '2026-07-20'],
    ['acceptanceDate', '项目已于2026年7月20日通过由市发改委组织的竣工验收。', '2026-07-20'],
    ['acceptanceDate', '项目拟于2026年7月20日通过竣工验收。', null],
    ['goLiveDate', '系统自2026年8月1日起正式运行。', '2026-08-01'],
    ['changeEffectiveDate', '双方于2026年4月1日签订补充协议。', '2026-04-01'],
    ['freeMaintenanceEnd', '免运维服务期自2023年5月1日至2026年4月30日。', '2026-04-30'],
    ['preliminaryDesignApprovalDate', '初步设计于2026年3月1日经市发改委批复。', '2026-03-01'],
  ])('%s: %s', (name, sentence, expected) => {
    expect(valueIn(name, { 'project-summary': ['总结', sentence] })).toBe(expected);
  });

  it('is looked for in a paper taken for no document as well', () => {
    expect(valueIn('tenderNoticeDate', { '': ['公开招标公告', '公告日期：2025年11月3日'] })).toBe('2025-11-03');
  });

  it('is not looked for where nothing is said of this project', () => {
    expect(valueIn('completionDate', { 'policy-documents': ['通知', '某工程于2026年5月10日完工。'] })).toBeNull();
    expect(valueIn('completionDate', { 'construction-plan': ['方案', '完工日期：2026年5月10日'] })).toBeNull();
  });
});

describe('one name and several values', () => {
  it('takes the document whose business it is', () => {
    const dossier = {
      'acceptance-application': [[['验收日期', '2026年7月18日']]] as Part[],
      'acceptance-report': [[['验收日期', '2026年7月20日']]] as Part[],
    };
    expect(valueIn('acceptanceDate', dossier)).toBe('2026-07-20');
    expect(valueIn('acceptanceDate', { 'preliminary-acceptance': [[['验收日期', '2026年7月12日']]] })).toBeNull();
  });

  it('takes what was given before what is found', () => {
    const given = { acceptanceDate: { value: '2026-07-21', quote: '', location: null } };
    expect(read({ 'acceptance-report': ['验收日期：2026年7月20日'] }, given).acceptanceDate).toEqual(
      given.acceptanceDate,
    );
  });

  it('takes today where what is not yet done is asked for', () => {
    const today = { value: '2026-11-20', quote: '', location: null };
    expect(read({}, { today }).completionDateOrToday?.value).toBe('2026-11-20');
    expect(read({ 'project-summary': ['完工日期：2026年5月10日'] }, { today }).completionDateOrToday?.value).toBe(
      '2026-05-10',
    );
  });

  it('takes the end of a period where its end is meant', () => {
    const contract = ['合同', '合同工期：2026年1月1日至2026年6月30日'];
    expect(read({ contract }).contractStartDate?.value).toBe('2026-01-01');
    expect(read({ contract }).contractEndDate?.value).toBe('2026-06-30');
    expect(read({ contract }).contractDays?.value).toBe('180');
    expect(read({ contract: ['合同', '合同工期：2026年2月—11月'] }).contractEndDate?.value).toBe('2026-11');
    const late = { contract, 'project-summary': ['完工日期：2026年9月28日'] };
    expect(read(late).delayDays?.value).toBe('90');
  });
});

describe('years, counts and days', () => {
  it.each([
    ['planYear', 'application-form', '计划年度：2026年度', '2026'],
    ['planYear', 'project-proposal', '项目拟列入2026年度政务信息化项目年度计划。', '2026'],
    ['planYear', 'application-form', '2026年度“智慧某区”项目规划申报表', '2026'],
    ['planYear', 'application-form', '项目资金全部列入2026年度部门预算，不涉及其他渠道。', null],
    ['reportYear', 'annual-report', '某项目2025年度建设进度和预算执行情况报告', '2025'],
    ['reportYear', 'performance-report', '评价年度：2025年', '2025'],
    ['declaredProjectCount', 'application-form', '本年度申报项目数：3个', '3'],
    ['declaredProjectCount', 'application-form', '我单位本年度共申报两个项目。', '2'],
    ['contractDays', 'contract', '合同工期：180日历天', '180'],
    ['contractDays', 'contract', '合同工期为6个月。', '180'],
    ['delayDays', 'incident-report', '工程已逾期95天。', '95'],
    ['delayDays', 'incident-report', '每逾期1天支付违约金。', null],
  ])('%s in %s: %s', (name, id, line, expected) => {
    expect(valueIn(name, { [id]: ['标题', line] })).toBe(expected);
  });
});

describe('amounts, in 万元', () => {
  it.each([
    [
      'contractTotal',
      'contract',
      ['本合同总金额为人民币（大写）壹佰贰拾叁万肆仟伍佰元整（¥1,234,500.00元）。'],
      '123.45',
    ],
    ['contractTotal', 'contract', ['合同总价：人民币贰佰玖拾伍万元整'], '295'],
    ['contractTotal', 'contract', ['本合同总金额为人民币295.00万元，大写见报价清单。'], '295'],
    ['contractTotal', 'contract-filing', [[['合同金额（万元）', '295.00', '合同编号', 'A']]], '295'],
    ['contractTotal', 'contract-filing', [[['合同金额（元）', '2,950,000.00']]], '295'],
    ['contractTotal', 'contract-filing', [[['合同金额', '295.00']]], null],
    ['contractTotal', 'contract-filing', ['单位：万元', [['合同金额', '295.00']]], '295'],
    ['approvedBudget', 'review-opinion', ['资金测算基本合理，核定投资概算295.00万元。'], '295'],
    ['approvedBudget', 'joint-review-opinion', ['建议总投资控制在505.00万元以内。'], '505'],
    [
      'approvedBudget',
      'budget-estimate-review',
      [[['送审概算（万元）', '510.00', '审定概算（万元）', '505.00']]],
      '505',
    ],
    ['approvedBudgetWan', 'settlement-review-request', ['批复金额：1.2亿元'], '12000'],
    ['finalCost', 'acceptance-application', [[['批复概算（万元）', '505.00', '完成投资（万元）', '503.20']]], '503.2'],
    ['budgetWan', 'application-form', [[['计划年度', '2025年', '预算金额（万元）', '319.30']]], '319.3'],
    ['budgetWan', 'project-proposal', ['项目总投资50.00万元，资金来源为财政资金。'], '50'],
    ['totalInvestmentWan', 'feasibility-report', ['本项目网络安全部分投资81.00万元，占总投资的16.9%。'], null],
    ['investmentEstimateWan', 'preliminary-design', ['投资概算：480万元'], '480'],
    ['totalAfterChange', 'change-filing', [[['调整后总投资（万元）', '520.00']]], '520'],
    ['changeAmount', 'change-filing', [[['资金调整金额（万元）', '-20.00']]], '-20'],
    ['changeAmount', 'change-request', ['本次调整资金20万元，占总投资的10%。'], '20'],
  ] as readonly (readonly [string, string, readonly Part[], string | null])[])(
    '%s in %s: %j',
    (name, id, parts, expected) => {
      expect(valueIn(name, { [id]: parts })).toBe(expected);
    },
  );

  it('are added down a column of changes without their signs', () => {
    const changes = [
      '单位：万元',
      [
        ['序号', '调整内容', '调整金额'],
        ['1', '增加接口', '80'],
        ['2', '减少终端', '-70'],
        ['', '合计', '10'],
      ],
    ] as Part[];
    expect(valueIn('changeAmountSum', { 'change-filing': changes })).toBe('150');
  });

  it('are the largest total of the tables of costs, with the unit over it', () => {
    const parts: readonly Part[] = [
      '表1 安全投资（单位：万元）',
      [
        ['序号', '名称', '合价'],
        ['1', '防护服务', '26.00'],
        ['', '合 计', '26.00'],
      ],
      '表2 投资概算表',
      '单位：元',
      [
        ['序号', '名称', '单价', '合价（元）'],
        ['1', '软件', '1,900,000', '1,900,000'],
        ['', '总计', '', '1,900,000.00'],
      ],
    ];
    expect(valueIn('preliminary-design.total', { 'preliminary-design': parts })).toBe('190');
  });
});

describe('words of a form', () => {
  it.each([
    [
      'acceptance-report.conclusion',
      'acceptance-report',
      [[['验收日期', '2026年7月20日', '验收结论', '合格']]],
      '合格',
    ],
    ['acceptance-report.conclusion', 'acceptance-report', ['验收结论：合格。'], '合格'],
    ['acceptance-report.conclusion', 'acceptance-report', ['六、验收结论', '基本合格。'], '基本合格'],
    ['acceptance-report.conclusion', 'acceptance-report', [[['验收结论', '☑合格 □不合格']]], '合格'],
    ['acceptance-report.conclusion', 'acceptance-report', [[['验收结论', '□合格 □不合格']]], null],
    ['acceptance-report.conclusion', 'acceptance-report', ['验收结论：待定'], null],
    ['projectCode', 'feasibility-report', ['项目代码：2509-320700-04-04-618352'], '2509-320700-04-04-618352'],
    [
      'changeReason',
      'change-list',
      [
        [
          ['序号', '变更内容', '变更原因', '批准日期'],
          ['1', '界面调整', '用户习惯', '2026年3月12日'],
        ],
      ],
      '用户习惯',
    ],
  ] as readonly (readonly [string, string, readonly Part[], string | null])[])(
    '%s: %j %j',
    (name, id, parts, expected) => {
      expect(valueIn(name, { [id]: parts })).toBe(expected);
    },
  );
});

describe('an amount of a part', () => {
  it.each([
    ['网络安全投资概算39.00万元。', null],
    ['项目总投资268.00万元，其中软件开发投资概算205.00万元。', '268'],
    ['运维部分投资概算12万元。', null],
    ['本项目投资概算268.00万元。', '268'],
    ['本项目含软件开发，预算300万元。', '300'],
    ['本项目不采购硬件，预算300万元。', '300'],
  ])('is not that of the whole: %s', (text, expected) => {
    expect(valueIn('investmentEstimateWan', { 'preliminary-design': [text] })).toBe(expected);
  });
});
