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
