import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import type { DossierReport, Report, Result } from '../../src/model/report.js';
import { memory } from '../cli/call.js';

interface Checked {
  readonly code: number;
  readonly dossier: DossierReport;
}

async function check(folder: string): Promise<Checked> {
  const stdout = memory();
  const code = await main(['check', folder, '--format', 'json', '--as-of', '2026-11-20'], {
    stdin: process.stdin,
    stdout,
    stderr: memory(),
    env: {},
    cwd: process.cwd(),
  });
  const [dossier] = (JSON.parse(stdout.text) as Report).dossiers;
  if (dossier === undefined) throw new Error('no dossier in the report');
  return { code, dossier };
}

const withOutcome = ({ results }: DossierReport, outcome: Result['outcome']): Result[] =>
  results.filter((result) => result.outcome === outcome);

const unmetErrors = (dossier: DossierReport): Result[] =>
  withOutcome(dossier, 'unmet').filter(({ severity }) => severity === 'error');

/** What a reader is told of an unmet requirement: what is wrong, in which file, on which page, in which section. */
const told = ({ requirement, findings: [finding] }: Result): readonly unknown[] => [
  requirement,
  finding?.code,
  finding?.location?.file ?? null,
  finding?.location?.page ?? null,
  finding?.location?.section?.at(-1)?.replace(/\s/gu, '') ?? null,
];

describe('the complete dossier', () => {
  let checked: Checked;
  beforeAll(async () => {
    checked = await check('samples/wendeng-complete');
  });

  it('passes: no error and no warning is unmet', () => {
    expect({ code: checked.code, verdict: checked.dossier.verdict }).toEqual({ code: 0, verdict: 'pass' });
    expect(withOutcome(checked.dossier, 'unmet').filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('leaves nothing open but what only a person can say', () => {
    expect(withOutcome(checked.dossier, 'undetermined').map(({ reason }) => reason)).toEqual(['needs-a-person']);
  });

  it('has every file read and known for what it is', () => {
    expect(checked.dossier.files.map(({ path, status, documents }) => [path, status, documents])).toEqual([
      ['支持文件/“智慧文登”专项规划（示例文本）.docx', 'read', ['policy-documents']],
      ['支持文件/国发〔2022〕14号（节选）.docx', 'read', ['policy-documents']],
      ['政务信息资源目录.xlsx', 'read', ['resource-catalogue']],
      ['村居帮办代办综合服务平台可行性研究报告.pdf', 'read', ['feasibility-report']],
      ['村居帮办代办综合服务平台建设方案.docx', 'read', ['construction-plan']],
    ]);
  });
});

describe('the incomplete dossier', () => {
  it('fails for what samples/README.md says is wrong with it, and for nothing else', async () => {
    const { code, dossier } = await check('samples/wendeng-incomplete');
    const plan = '文化活动场馆预约管理系统建设方案.pdf';
    const catalogue = '信息资源目录.xlsx';
    expect({ code, verdict: dossier.verdict }).toEqual({ code: 1, verdict: 'fail' });
    expect(unmetErrors(dossier).map(told)).toEqual([
      ['wendeng-5-4', 'prohibited-item', plan, 8, '（三）建设任务'],
      ['wendeng-5-5', 'prohibited-item', plan, 8, '（三）建设任务'],
      ['wendeng-21-5', 'cell-empty', catalogue, null, null],
      ['wendeng-21-7', 'column-missing', catalogue, null, null],
      ['wendeng-annex2-8', 'document-missing', null, null, null],
      ['wendeng-annex2-20', 'instruction-copied', plan, 7, '（二）需求分析'],
      ['wendeng-annex2-33', 'figure-missing', plan, 10, '四、系统设计'],
      ['wendeng-annex2-35', 'placeholder-text', plan, 12, '（三）网络系统设计'],
      ['wendeng-annex2-49', 'section-empty', plan, 15, '（三）安全管理制度'],
      ['wendeng-annex2-50', 'section-missing', plan, 15, '五、组织实施'],
      ['wendeng-annex2-63', 'table-missing', plan, 17, '（一）投资预算'],
      ['wendeng-annex2-73', 'section-missing', plan, null, null],
    ]);
  });
});

/** What each failing sample is told, as samples/README.md says: requirement, what is wrong, file, section. */
const WRONG: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'guanyun-acceptance-incomplete': [
    ['guanyun-29-1', 'deadline-missed', '竣工验收意见.docx', null],
    ['guanyun-29-3', 'document-missing', null, null],
  ],
  'guanyun-approval-incomplete': [
    ['guanyun-5-1', 'field-malformed', '联审表.docx', null],
    ['guanyun-6-14', 'column-missing', '数据资源目录.xlsx', null],
    ['guanyun-18-1', 'form-wrong', '农产品质量追溯信息系统可行性研究报告.docx', '4.1.1数据资源共享分析'],
    ['guanyun-18-8', 'section-missing', '农产品质量追溯信息系统初步设计.docx', null],
    ['guanyun-18-17', 'cell-empty', '数据资源目录.xlsx', null],
    ['guanyun-18-20', 'column-missing', '数据资源目录.xlsx', null],
  ],
  'lhasa-acceptance-incomplete': [['lhasa-17-3', 'deadline-missed', '竣工验收申请.docx', null]],
  'lhasa-approval-incomplete': [
    ['lhasa-10-1', 'document-missing', null, null],
    ['lhasa-10-3', 'section-missing', null, null],
    ['lhasa-10-5', 'threshold-exceeded', '村医巡诊服务信息系统初步设计（代可研）.docx', null],
  ],
  'lianyungang-acceptance-incomplete': [
    ['lianyungang-26-1', 'deadline-missed', '1-竣工验收申请报告.docx', null],
    ['lianyungang-26-7', 'section-missing', null, null],
    ['lianyungang-26-9', 'document-missing', null, null],
    ['lianyungang-26-10', 'document-missing', null, null],
    ['lianyungang-27-1', 'field-malformed', '8-档案验收意见.docx', null],
  ],
  'lianyungang-approval-incomplete': [
    ['lianyungang-10-6', 'document-missing', null, null],
    ['lianyungang-14-6', 'item-missing', '附件1-可行性研究报告.docx', '第六章网络安全保障措施'],
    ['lianyungang-14-7', 'section-missing', '附件2-初步设计方案.docx', null],
    ['lianyungang-14-18', 'prohibited-item', '附件3-信息资源目录.xlsx', null],
    ['lianyungang-19-1', 'item-missing', '附件1-可行性研究报告.docx', null],
  ],
  'liaocheng-acceptance-incomplete': [
    ['liaocheng-24-1', 'deadline-missed', '竣工验收报告.docx', null],
    ['liaocheng-25-2', 'section-missing', null, null],
    ['liaocheng-25-5', 'section-missing', null, null],
    ['liaocheng-25-6', 'section-missing', null, null],
    ['liaocheng-25-7', 'document-missing', null, null],
    ['liaocheng-25-8', 'document-missing', null, null],
    ['liaocheng-30-2', 'item-missing', '竣工验收报告.docx', null],
  ],
  'liaocheng-proposal-incomplete': [
    ['liaocheng-7-2', 'field-malformed', '城市书房运营管理系统立项申请书.pdf', null],
    ['liaocheng-7-10', 'placeholder-text', '城市书房运营管理系统立项申请书.pdf', '五、信息资源共享方案'],
    ['liaocheng-7-12', 'section-missing', '城市书房运营管理系统立项申请书.pdf', null],
    ['liaocheng-7-14', 'item-missing', '城市书房运营管理系统立项申请书.pdf', null],
    ['liaocheng-8-4', 'prohibited-item', '城市书房运营管理系统立项申请书.pdf', '（一）建设内容'],
    ['liaocheng-29-7', 'column-missing', '政务信息资源目录.xlsx', null],
  ],
  'wendeng-acceptance-incomplete': [
    ['wendeng-22-2', 'item-missing', '01-项目验收申请函.docx', null],
    ['wendeng-23-1', 'item-missing', '01-项目验收申请函.docx', null],
    ['wendeng-35-7', 'date-order', '02-初步验收意见.docx', null],
    ['wendeng-36-7', 'duration-out-of-range', '01-项目验收申请函.docx', null],
    ['wendeng-36-10', 'document-missing', null, null],
    ['wendeng-36-13', 'document-missing', null, null],
  ],
};

const toldBriefly = ({ requirement, findings: [finding] }: Result): readonly unknown[] => [
  requirement,
  finding?.code,
  finding?.location?.file ?? null,
  finding?.location?.section?.at(-1)?.replace(/\s/gu, '') ?? null,
];

const PAIRS = Object.keys(WRONG).map((folder) => folder.replace(/-incomplete$/u, ''));

describe.each(PAIRS)('the pair %s', (pair) => {
  it('passes when complete, and leaves nothing open but what only a person can say', async () => {
    const { code, dossier } = await check(`samples/${pair}-complete`);
    expect({ code, verdict: dossier.verdict }).toEqual({ code: 0, verdict: 'pass' });
    expect(withOutcome(dossier, 'unmet').filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(withOutcome(dossier, 'undetermined').filter(({ reason }) => reason !== 'needs-a-person')).toEqual([]);
    expect(dossier.files.filter(({ status, documents }) => status !== 'read' || documents.length === 0)).toEqual([]);
  });

  it('fails when incomplete for what it lacks, and for nothing else', async () => {
    const { code, dossier } = await check(`samples/${pair}-incomplete`);
    expect({ code, verdict: dossier.verdict }).toEqual({ code: 1, verdict: 'fail' });
    expect(unmetErrors(dossier).map(toldBriefly)).toEqual(WRONG[`${pair}-incomplete`]);
  });
});
