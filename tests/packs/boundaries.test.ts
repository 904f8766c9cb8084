import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { makeFile } from '../../scripts/mutate/judge-papers.js';
import { loadDossiers } from '../../scripts/mutate/load-dossiers.js';
import { showPapers } from '../../scripts/mutate/stage-dossier.js';
import { main } from '../../src/cli/main.js';
import type { Report } from '../../src/model/report.js';
import { memory } from '../cli/call.js';

const written = new Map(
  loadDossiers('.').flatMap(({ regulation, dossiers }) =>
    dossiers.map((dossier) => [`${regulation.id} ${dossier.stage}`, dossier] as const),
  ),
);

/** What is said of a dossier that is whole otherwise. */
interface Said {
  readonly dates?: Readonly<Record<string, string>>;
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
  /** Words of its papers and what stands in their place. */
  readonly edits?: Readonly<Record<string, string>>;
}

/** Outcomes by requirement of a stage's whole dossier, as `dossier check` prints them. */
async function outcomesOf(stage: `${string} ${string}`, variant: string, { dates = {}, facts = {}, edits = {} }: Said) {
  const dossier = written.get(stage);
  const own = dossier?.variants.find(({ name }) => name === variant);
  if (dossier === undefined || own === undefined) throw new Error(`${stage} ${variant}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'boundary-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of showPapers(dossier, { variant, broken: null })) {
    const edited = Object.entries(edits).reduce((whole, [from, to]) => whole.replaceAll(from, to), text);
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), makeFile(file, edited));
  }
  const [regulation = '', id = ''] = stage.split(' ');
  writeFileSync(
    path.join(folder, 'dossier.yaml'),
    stringify({ regulation, stage: id, dates, facts: { ...own.facts, ...facts } }),
  );
  const stdout = memory();
  const streams = { stdin: process.stdin, stdout, stderr: memory(), env: {}, cwd: process.cwd() };
  await main(['check', folder, '--format', 'json', '--as-of', dossier.asOf], streams);
  const [report] = (JSON.parse(stdout.text) as Report).dossiers;
  return new Map(report?.results.map(({ requirement, outcome }) => [requirement, outcome]));
}

const on = (field: string, base: Readonly<Record<string, string>> = {}) => ({
  said: (day: string): Said => ({ dates: { ...base, [field]: day } }),
});
const fact = (name: string, base: Said = {}) => ({
  said: (value: string): Said => ({ ...base, facts: { ...base.facts, [name]: value } }),
});
const words = (from: string, base: Said = {}) => ({
  said: (to: string): Said => ({ ...base, edits: { ...base.edits, [from]: to } }),
});

/** An amount of 30 that stands in several places. */
const amount = (...places: readonly string[]) => ({
  said: (value: string): Said => ({
    edits: Object.fromEntries(places.map((place) => [place, place.replace('30', value)])),
  }),
});

type Row = readonly [
  id: string,
  says: string,
  stage: string,
  variant: string,
  value: { readonly said: (value: string) => Said },
  keeps: readonly string[],
  breaks: readonly string[],
];

const ROWS: readonly Row[] = [
  [
    'liaocheng-7-2',
    '每年9月份',
    'proposal',
    'ordinary',
    on('application-form.submittedDate'),
    ['2026-09-01', '2026-09-30'],
    ['2026-08-31', '2026-10-01'],
  ],
  [
    'liaocheng-16-3',
    '5个工作日内',
    'contract-filing',
    'ordinary',
    on('contract-filing.date', { 'contract.signedDate': '2026-03-02' }),
    ['2026-03-02', '2026-03-09'],
    ['2026-03-10'],
  ],
  // 1 to 7 October are off, Saturday 10 October is worked.
  [
    'liaocheng-16-3',
    '5个工作日内，跨国庆节',
    'contract-filing',
    'ordinary',
    on('contract-filing.date', { 'contract.signedDate': '2026-09-28' }),
    ['2026-10-09', '2026-10-10'],
    ['2026-10-12'],
  ],
  [
    'liaocheng-19-2',
    '每年年底前',
    'construction',
    'ordinary',
    on('annual-report.date', { reportYear: '2026-06-30' }),
    ['2026-12-30', '2026-12-31'],
    ['2027-01-01'],
  ],
  [
    'liaocheng-24-1',
    '3个月内',
    'acceptance',
    'ordinary',
    on('acceptanceDate', { completionDate: '2026-01-15' }),
    ['2026-04-14', '2026-04-15'],
    ['2026-04-16'],
  ],
  [
    'liaocheng-24-1',
    '3个月内，月末',
    'acceptance',
    'ordinary',
    on('acceptanceDate', { completionDate: '2025-11-30' }),
    ['2026-02-28'],
    ['2026-03-01'],
  ],
  [
    'liaocheng-26-2',
    '12至24个月内',
    'evaluation',
    'full',
    on('self-evaluation-report.date', { acceptanceDate: '2025-01-10', goLiveDate: '2025-01-10' }),
    ['2026-01-10', '2027-01-10'],
    ['2026-01-09', '2027-01-11'],
  ],
  [
    'lianyungang-10-10',
    '1000万元以下',
    'approval',
    'full',
    fact('totalInvestmentWan', { facts: { mergedReports: true } }),
    ['999.99', '1000'],
    ['1000.01'],
  ],
  [
    'lianyungang-22-2',
    '年度结束前',
    'construction',
    'ordinary',
    on('performance-report.date', { reportYear: '2026-06-30' }),
    ['2026-12-31'],
    ['2027-01-01'],
  ],
  [
    'lhasa-21-4',
    '1亿(含)以内的提交项目审批部门进行财评',
    'settlement',
    'full',
    words('批复金额为300万元'),
    ['批复金额为9999.99万元', '批复金额为10000万元', '批复金额为1亿元'],
    ['批复金额为10000.01万元', '批复金额为1.2亿元'],
  ],
  [
    'lhasa-21-4',
    '1亿以上的提交审计部门进行审计',
    'settlement',
    'large',
    words('批复金额为12000万元'),
    ['批复金额为10000.01万元', '批复金额为1.2亿元'],
    ['批复金额为9999.99万元', '批复金额为10000万元', '批复金额为1亿元'],
  ],
  [
    'lianyungang-24-1',
    '严格按照批复的初步设计方案和投资概算（合同额不超概算）',
    'construction',
    'full',
    words('合同总价：286万元'),
    ['合同总价：299.99万元', '合同总价：300.00万元', '合同总价：3000000元'],
    ['合同总价：300.01万元', '合同总价：3000100元'],
  ],
  [
    'liaocheng-20-1',
    '严格按照审核通过的投资预算（合同额不超预算）',
    'contract-filing',
    'full',
    words('人民币2960000元'),
    ['人民币2999999元', '人民币3000000元', '人民币300万元'],
    ['人民币3000001元', '人民币300.01万元'],
  ],
  [
    'lianyungang-25-4',
    '根据国家和省委、省政府以及市委、市政府部署；完善优化；业务发展需要',
    'change',
    'full',
    words('因上级部署'),
    [
      '变更原因：国家医疗保障局部署，',
      '根据省政府《关于推进改革的意见》要求，',
      '对原技术方案进行完善优化，',
      '业务发展需要，',
    ],
    ['变更原因：供应商要求', '调整理由：系统部署在政务云，'],
  ],
  [
    'lianyungang-25-1',
    '不超过概算总投资15%',
    'change',
    'full',
    words('金额30万元'),
    ['金额44.99万元', '金额45万元'],
    ['金额45.01万元'],
  ],
  [
    'lianyungang-26-1',
    '半年内',
    'acceptance',
    'full',
    on('acceptance-application.date', { completionDate: '2026-01-15' }),
    ['2026-07-14', '2026-07-15'],
    ['2026-07-16'],
  ],
  [
    'lianyungang-29-1',
    '12—24个月内',
    'evaluation',
    'full',
    on('self-evaluation-report.date', { acceptanceDate: '2025-01-10', goLiveDate: '2025-01-10' }),
    ['2026-01-10', '2027-01-10'],
    ['2026-01-09', '2027-01-11'],
  ],
  [
    'lhasa-7-1',
    '截止日期为每年的8月31日',
    'annual-plan',
    'full',
    on('project-proposal.submittedDate', { planYear: '2027-01-01' }),
    ['2026-08-30', '2026-08-31'],
    ['2026-09-01'],
  ],
  ['lhasa-7-3', '不允许超出2个', 'annual-plan', 'full', fact('declaredProjectCount'), ['1', '2'], ['3']],
  ['lhasa-10-5', '小于1000万元(不含)', 'approval', 'simple', fact('budgetWan'), ['999.99'], ['1000', '1000.01']],
  [
    'lhasa-10-9',
    '1个月内',
    'contract-filing',
    'full',
    on('procurement-filing.date', { procurementCompletedDate: '2026-01-31' }),
    ['2026-02-28'],
    ['2026-03-01'],
  ],
  [
    'lhasa-11-3',
    '3个工作日内',
    'review',
    'full',
    on('resubmissionDate', { reviewFeedbackDate: '2026-03-02' }),
    ['2026-03-05'],
    ['2026-03-06'],
  ],
  ['lhasa-11-9', '三家以上', 'review', 'full', words('丙信息公司'), ['丙信息公司', '丁数据公司'], ['']],
  [
    'lhasa-17-3',
    '六个月内',
    'acceptance',
    'full',
    on('acceptance-application.date', { 'preliminary-acceptance.date': '2026-01-15' }),
    ['2026-07-15'],
    ['2026-07-16'],
  ],
  [
    'lhasa-20-3',
    '三年内不得',
    'operations',
    'full',
    on('ops-funding-request.date', { acceptanceDate: '2023-05-10' }),
    ['2026-05-10', '2026-05-11'],
    ['2026-05-09'],
  ],
  [
    'lhasa-21-3',
    '2个月内',
    'settlement',
    'full',
    on('settlement-review-request.date', { 'final-account.date': '2026-01-15' }),
    ['2026-03-15'],
    ['2026-03-16'],
  ],
  [
    'lhasa-22-1',
    '第12个月至24个月内',
    'evaluation',
    'full',
    on('self-evaluation-report.date', { acceptanceDate: '2025-01-10' }),
    ['2026-01-10', '2027-01-10'],
    ['2026-01-09', '2027-01-11'],
  ],
  [
    'lhasa-27-2',
    '上一年度8月31日前',
    'operations',
    'full',
    on('ops-funding-request.date', { freeMaintenanceEnd: '2027-05-01' }),
    ['2026-08-30', '2026-08-31'],
    ['2026-09-01'],
  ],
  [
    'guanyun-8-2',
    '提前30天',
    'annual-plan',
    'full',
    on('application-form.submittedDate', { budgetDeadline: '2026-09-30' }),
    ['2026-08-30', '2026-08-31'],
    ['2026-09-01'],
  ],
  [
    'guanyun-15-7',
    '10个工作日内',
    'review',
    'full',
    on('revised-design.date', { 'joint-review-form.feedbackDate': '2026-03-02' }),
    ['2026-03-16'],
    ['2026-03-17'],
  ],
  [
    'guanyun-15-9',
    '30日内',
    'review',
    'full',
    on('resubmissionDate', { reviewFailedDate: '2026-03-01' }),
    ['2026-03-30', '2026-03-31'],
    ['2026-04-01'],
  ],
  ['guanyun-17-3', '2000万元以下', 'review', 'middle', fact('totalInvestmentWan'), ['1999.99', '2000'], ['2000.01']],
  ['guanyun-17-4', '1000万元以下', 'review', 'upper', fact('totalInvestmentWan'), ['1000'], ['1000.01']],
  [
    'guanyun-25-6',
    '10个工作日内',
    'contract-filing',
    'full',
    on('contract-filing.date', { 'contract.signedDate': '2026-03-02' }),
    ['2026-03-16'],
    ['2026-03-17'],
  ],
  [
    'guanyun-26-2',
    '每年年底前',
    'construction',
    'ordinary',
    on('performance-report.date', { reportYear: '2026-06-30' }),
    ['2026-12-31'],
    ['2027-01-01'],
  ],
  [
    'guanyun-27-1',
    '超过批复工期6个月',
    'construction',
    'full',
    on('completionDate', { approvedCompletionDate: '2026-01-31' }),
    ['2026-07-31'],
    ['2026-08-01'],
  ],
  [
    'guanyun-28-2',
    '不超过概算总投资10%',
    'change',
    'full',
    amount('本次调整金额30万元', '指标 | 30 |'),
    ['30', '29.99'],
    ['30.01'],
  ],
  [
    'guanyun-29-1',
    '半年内',
    'acceptance',
    'full',
    on('acceptanceDate', { completionDate: '2026-01-15' }),
    ['2026-07-15'],
    ['2026-07-16'],
  ],
  [
    'guanyun-29-6',
    '3个月内',
    'settlement',
    'full',
    on('final-account.date', { acceptanceDate: '2026-01-15' }),
    ['2026-04-15'],
    ['2026-04-16'],
  ],
  [
    'guanyun-29-8',
    '最长不得超过6个月',
    'settlement',
    'late',
    on('final-account.date', { acceptanceDate: '2026-01-15' }),
    ['2026-07-15'],
    ['2026-07-16'],
  ],
  [
    'wendeng-36-7',
    '3个月以后，6个月以内',
    'acceptance',
    'full',
    on('acceptance-application.date', { trialRunStart: '2026-01-15' }),
    ['2026-04-15', '2026-07-15'],
    ['2026-04-14', '2026-07-16'],
  ],
];

describe.each(ROWS)('%s %s', (id, _, stage, variant, { said }, keeps, breaks) => {
  it.each([
    ...keeps.map((value) => ({ value, outcome: 'met' })),
    ...breaks.map((value) => ({ value, outcome: 'unmet' })),
  ])('$value: $outcome', async ({ value, outcome }) => {
    const outcomes = await outcomesOf(`${id.split('-')[0]} ${stage}`, variant, said(value));
    expect(outcomes.get(id)).toBe(outcome);
  });
});

describe('a year whose working days nobody has announced', () => {
  it('cannot be judged', async () => {
    const { said } = on('contract-filing.date', { 'contract.signedDate': '2035-03-01' });
    const outcomes = await outcomesOf('liaocheng contract-filing', 'ordinary', said('2035-03-05'));
    expect(outcomes.get('liaocheng-16-3')).toBe('undetermined');
  });
});

describe('requirements of a band of amounts', () => {
  const bands = ['guanyun-16-1', 'guanyun-16-3', 'guanyun-16-5'];

  it.each([
    ['49.99', [true, false, false]],
    ['50', [false, true, false]],
    ['99.99', [false, true, false]],
    ['100', [false, false, true]],
  ])('guanyun: 50万元以下 / 50万元(含)以上、100万元以下 / 100万元(含)及以上: %s', async (budget, applies) => {
    const outcomes = await outcomesOf('guanyun review', 'full', { facts: { budgetWan: budget } });
    expect(bands.map((id) => outcomes.get(id) !== 'not-applicable')).toEqual(applies);
  });

  it.each([
    ['99.99', false],
    ['100', true],
  ])('lianyungang: 100万元及以上: %s', async (estimate, applies) => {
    const outcomes = await outcomesOf('lianyungang approval', 'extra', {
      facts: { investmentEstimateWan: estimate, inAnnualPlan: true },
    });
    expect(outcomes.get('lianyungang-10-6') !== 'not-applicable').toBe(applies);
  });
});
