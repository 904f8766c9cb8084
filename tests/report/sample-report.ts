import { describeFinding } from '../../src/messages/index.js';
import type { Finding } from '../../src/model/finding.js';
import type { DossierReport, Lang, Report, ReportedFinding, Result } from '../../src/model/report.js';

const plan = '停车系统建设方案.docx';
const catalogue = '附件1-信息资源目录.xlsx';

export function reported(finding: Finding, lang: Lang = 'zh'): ReportedFinding {
  const { location, quote } = finding;
  return {
    code: finding.code,
    args: finding.args,
    ...describeFinding(finding, lang),
    location,
    ...(quote === undefined ? {} : { quote }),
    fingerprint: `sha256-${finding.code}`,
  };
}

export function result(given: Partial<Result> & Pick<Result, 'requirement' | 'title'>): Result {
  return {
    outcome: 'met',
    severity: 'error',
    document: 'plan',
    citation: { article: '附件2', quote: given.title },
    findings: [],
    parent: null,
    kind: 'item-covered',
    strength: 'mention',
    condition: null,
    ...given,
  };
}

/** A dossier with one of everything a text report has to show. */
export function sampleDossier(lang: Lang = 'zh'): DossierReport {
  const say = (finding: Finding) => reported(finding, lang);
  return {
    path: 'dossiers/parking',
    regulation: {
      id: 'sample',
      title: '政务信息化项目建设管理办法',
      documentNumber: '某政办字〔2021〕19号',
      effective: '2021-08-18',
      digest: 'sha256-0a1b2c',
    },
    stage: 'review',
    stageTitle: '建设前审核（评审）',
    verdict: 'fail',
    packs: [{ id: 'sample', digest: 'sha256-0a1b2c' }],
    project: { name: '政府大院停车系统建设项目', unit: '机关事务服务中心' },
    facts: [
      {
        name: 'budgetWan',
        title: '预算金额（万元）',
        value: '286.5',
        source: 'extracted',
        location: { file: plan, block: 12, section: ['第六章 投资概算'] },
        quote: '项目总投资286.5万元',
      },
      { name: 'crossDepartment', title: '跨部门共建共享', value: false, source: 'assumed', location: null },
      { name: 'classified', title: '涉密项目', value: false, source: 'assumed', location: null },
      {
        name: 'newSystem',
        title: '新建信息系统',
        type: 'boolean',
        value: null,
        source: 'unknown',
        location: null,
        neededBy: ['sample-9-1', 'sample-9-2'],
      },
    ],
    files: [
      { path: plan, format: 'docx', bytes: 81_234, sha256: 'aa', status: 'read', documents: ['plan'] },
      { path: catalogue, format: 'xlsx', bytes: 9_120, sha256: 'bb', status: 'read', documents: ['catalogue'] },
      {
        path: '可研.pdf',
        format: 'pdf',
        bytes: 700_000,
        sha256: 'cc',
        status: 'unreadable',
        reason: 'file-encrypted',
        documents: [],
      },
      {
        path: '现场照片.png',
        format: 'image',
        bytes: 5_000,
        sha256: 'dd',
        status: 'ignored',
        reason: 'file-unsupported',
        documents: [],
      },
    ],
    documents: [
      { id: 'plan', title: '建设方案', files: [plan], how: 'title', sure: 0.95 },
      { id: 'catalogue', title: '信息资源目录', files: [catalogue], how: 'name', sure: 0.5 },
      { id: 'feasibility', title: '可行性报告', files: [] },
    ],
    results: [
      result({ requirement: 'sample-12-1', title: '建设方案', kind: 'document-present' }),
      result({
        requirement: 'sample-12-2',
        title: '可行性报告',
        outcome: 'undetermined',
        document: 'feasibility',
        citation: { article: '第十二条', quote: '提交建设方案和可行性报告' },
        reason: 'may-be-unreadable-file',
        kind: 'document-present',
      }),
      result({
        requirement: 'sample-a2-33',
        title: '系统拓扑图',
        outcome: 'unmet',
        citation: { article: '附件2第四章', quote: '2.系统拓扑图' },
        kind: 'item-covered',
        findings: [
          say({
            code: 'figure-missing',
            args: { title: '系统拓扑图', within: '第四章 应用系统建设方案' },
            location: { file: plan, block: 57, section: ['第四章 应用系统建设方案'] },
          }),
        ],
      }),
      result({
        requirement: 'sample-a2-40',
        title: '系统安全方案',
        outcome: 'unmet',
        citation: { article: '附件2第五章', quote: '第五章 系统安全方案' },
        kind: 'section-present',
        findings: [
          say({
            code: 'section-missing',
            args: { title: '系统安全方案', within: null, titles: ['系统安全方案', '安全保障方案', '网络安全设计'] },
            location: { file: plan },
          }),
        ],
      }),
      result({
        requirement: 'sample-a2-41',
        title: '等级保护定级',
        outcome: 'undetermined',
        reason: 'follows-from-parent',
        foldedUnder: 'sample-a2-40',
        parent: 'sample-a2-40',
      }),
      result({
        requirement: 'sample-a2-42',
        title: '密码应用',
        outcome: 'undetermined',
        reason: 'follows-from-parent',
        foldedUnder: 'sample-a2-41',
        parent: 'sample-a2-41',
      }),
      result({
        requirement: 'sample-21-4',
        title: '更新周期',
        document: 'catalogue',
        outcome: 'unmet',
        citation: { article: '第二十一条', quote: '信息资源目录应包括更新周期' },
        kind: 'column-present',
        findings: [
          say({
            code: 'cell-empty',
            args: { column: '更新周期', rows: ['停车场信息', '车位信息'], count: 2 },
            location: { file: catalogue, block: 0, sheet: '目录', cell: 'F3', row: 2, column: 5 },
          }),
          say({
            code: 'value-not-listed',
            args: { column: '更新周期', value: '随时', allowed: ['实时', '每日', '每月'] },
            location: { file: catalogue, block: 0, sheet: '目录', cell: 'F7', row: 6, column: 5 },
            quote: '随时',
          }),
        ],
      }),
      result({
        requirement: 'sample-6-2',
        title: '与其他部门交换共享数据',
        severity: 'warning',
        outcome: 'unmet',
        citation: {
          article: '第六条',
          quote: '按照“一数一源、一源多用”的原则和全市统一的数据共享标准，与其他政务部门交换共享业务数据',
        },
        findings: [
          say({
            code: 'placeholder-text',
            args: { title: '数据共享', sample: '与XX局共享' },
            location: {
              file: plan,
              block: 80,
              page: 14,
              approximate: true,
              section: ['第四章 应用系统建设方案', '（三）数据共享'],
            },
            quote: '本项目与XX局共享停车数据，待补充。',
          }),
        ],
      }),
      result({
        requirement: 'sample-2-1',
        title: '资金来源',
        severity: 'info',
        outcome: 'unmet',
        inferred: true,
        citation: { article: '第二条', quote: '利用财政（或国企）资金单独投资建设' },
        findings: [say({ code: 'field-missing', args: { field: '资金来源' }, location: { file: plan } })],
      }),
      result({
        requirement: 'sample-9-1',
        title: '新建系统的论证',
        outcome: 'undetermined',
        reason: 'fact-unknown',
        citation: { article: '第九条', quote: '新建系统应当论证' },
      }),
      result({
        requirement: 'sample-9-2',
        title: '新建系统的名称',
        severity: 'warning',
        outcome: 'undetermined',
        reason: 'fact-unknown',
        citation: { article: '第九条', quote: '新建系统应当命名' },
      }),
      result({
        requirement: 'sample-7-2',
        title: '没有拒绝共享',
        severity: 'warning',
        outcome: 'undetermined',
        reason: 'needs-a-person',
        citation: { article: '第七条', quote: '凡不符合信息资源共享要求的项目，不予审批建设' },
      }),
      result({
        requirement: 'sample-5-1',
        title: '引用规划',
        severity: 'warning',
        citation: { article: '第五条', quote: '符合发展总体规划' },
        evidence: [
          {
            location: { file: plan, block: 5, section: ['第一章 概述'] },
            how: 'mention',
            quote: '依据发展规划',
            sure: 0.4,
          },
        ],
      }),
      result({
        requirement: 'sample-12-11',
        title: '整体方案',
        outcome: 'not-applicable',
        reason: 'fact-assumed',
        citation: { article: '第十二条', quote: '共同形成项目整体方案' },
      }),
      result({
        requirement: 'sample-17-3',
        title: '变更申请早于开工',
        outcome: 'not-applicable',
        reason: 'nothing-to-compare',
        citation: { article: '第十七条', quote: '开工建设前' },
      }),
    ],
    advice: [],
    remarks: [
      say({ code: 'file-encrypted', args: { format: 'pdf' }, location: { file: '可研.pdf' } }),
      say({ code: 'file-unsupported', args: { format: 'image' }, location: { file: '现场照片.png' } }),
    ],
    counts: { met: 2, unmet: 5, notApplicable: 2, undetermined: 4, folded: 2, errors: 3, warnings: 1, waived: 0 },
  };
}

export function reportOf(dossiers: readonly DossierReport[], lang: Lang = 'zh'): Report {
  const count = (verdict: string) => dossiers.filter((dossier) => dossier.verdict === verdict).length;
  return {
    reportVersion: 1,
    tool: { name: 'dossier-check', version: '0.0.0' },
    lang,
    asOf: '2026-03-01',
    dossiers,
    counts: {
      dossiers: dossiers.length,
      pass: count('pass'),
      fail: count('fail'),
      undetermined: count('undetermined'),
    },
  };
}

const noCounts = { met: 0, unmet: 0, notApplicable: 0, undetermined: 0, folded: 0, errors: 0, warnings: 0, waived: 0 };

/** A dossier that passes with nothing to say. */
export const cleanDossier: DossierReport = {
  ...sampleDossier(),
  path: 'dossiers/clean',
  verdict: 'pass',
  project: { name: null, unit: null },
  facts: [],
  files: [{ path: plan, format: 'docx', bytes: 81_234, sha256: 'aa', status: 'read', documents: ['plan'] }],
  documents: [{ id: 'plan', title: '建设方案', files: [plan], how: 'title', sure: 0.95 }],
  results: [result({ requirement: 'sample-12-1', title: '建设方案', kind: 'document-present' })],
  remarks: [],
  counts: { ...noCounts, met: 1 },
};

/** A folder of a batch that could not be taken on. */
export const untakenDossier: DossierReport = {
  path: 'dossiers/empty',
  regulation: null,
  stage: null,
  verdict: 'undetermined',
  problem: 'no-files',
  problemMessage: '文件夹里没有可以检查的文件。',
  packs: [],
  project: { name: null, unit: null },
  facts: [],
  files: [],
  documents: [],
  results: [],
  advice: [],
  remarks: [],
  counts: noCounts,
};
