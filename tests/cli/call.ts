import type { Pipeline } from '../../src/cli/context.js';
import type { Io, Output } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';
import type { DossierLedger, Occurrence } from '../../src/model/ledger.js';
import type { Report, Verdict } from '../../src/model/report.js';
import type { Weighing } from '../../src/model/weighing.js';
import { wordsOf } from '../../src/messages/index.js';
import { extractRenders } from '../../src/report/index.js';
import { sampleExtract } from '../report/sample-extract.js';
import { sampleRegulation } from '../report/sample-regulation.js';
import { cleanDossier, reportOf } from '../report/sample-report.js';

export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A stream that remembers, or fails with the code given. */
export function memory(extra: { isTTY?: boolean; columns?: number; fails?: string } = {}): Output & { text: string } {
  const output = {
    text: '',
    isTTY: extra.isTTY,
    columns: extra.columns,
    write(text: string, done: (error?: Error | null) => void) {
      if (extra.fails !== undefined) return done(Object.assign(new Error(extra.fails), { code: extra.fails }));
      output.text += text;
      done();
    },
    on: () => {},
  };
  return output;
}

/** One heading that says nothing, and nothing else. */
export const sampleWeighing: Weighing = {
  result: cleanDossier.results[0] as Weighing['result'],
  within: '第四章 项目设计方案',
  evidence: [
    {
      how: 'heading',
      sure: 0.9,
      inScope: true,
      title: '4.2 系统拓扑图',
      quote: '待补充',
      location: { file: '方案.docx', block: 12, section: ['第四章 项目设计方案', '4.2 系统拓扑图'] },
      lacks: ['没有找到图。'],
    },
  ],
};

const stated = (value: string, written: string, block: number): Occurrence => ({
  subject: 'total-investment',
  value,
  written,
  unit: '万元',
  label: '总投资',
  location: { file: '方案.docx', block },
  quote: `项目总投资${written}。`,
  sure: 0.7,
});

export const sampleLedger: DossierLedger = {
  ledgerVersion: 1,
  tool: { name: 'dossier-check', version: '0' },
  path: '材料',
  files: [
    { path: '方案.docx', status: 'read' },
    { path: '扫描.pdf', status: 'unreadable' },
  ],
  entries: [
    {
      subject: 'total-investment',
      kind: 'amount',
      label: '总投资',
      disagrees: true,
      values: [
        {
          value: '156',
          written: '156万元',
          outlier: false,
          occurrences: [stated('156', '156万元', 3), stated('156', '156万元', 9)],
        },
        { value: '165', written: '165万元', outlier: true, occurrences: [stated('165', '165万元', 12)] },
      ],
    },
  ],
};

export const fakePipeline: Pipeline = {
  annotateDossier: async ({ folder, out }) => ({ folder, out, lang: 'zh', files: [], nowhere: [] }),
  checkDossiers: async () => reportOf([cleanDossier]),
  printExtract: async ({ lang }, { format, ...look }) =>
    (await extractRenders[format]())(sampleExtract, { ...look, words: wordsOf(lang) }),
  mergeReports: async () => reportOf([cleanDossier]),
  checkBatch: async () => ({
    report: reportOf([cleanDossier]),
    resumed: 0,
    isInterrupted: false,
    isFaulty: false,
    close: () => {},
  }),
  checkPack: async () => ({ pack: 'sample', requirements: 2, problems: [] }),
  compareWith: async (report) => report,
  waiveFinding: async () => ({
    file: 'd/dossier.waivers.yaml',
    requirement: 'sample-1',
    title: '人员培训',
    until: '2026-12-31',
  }),
  explainWhy: async () => sampleWeighing,
  listRegulations: async () => [sampleRegulation],
  makeLedger: async () => sampleLedger,
};

export const reportWith = (...verdicts: readonly Verdict[]): Report =>
  reportOf(verdicts.map((verdict) => ({ ...cleanDossier, verdict })));

/** Runs a call with everything it knows of the process made up. */
export async function call(
  argv: readonly string[],
  pipeline: Partial<Pipeline> = {},
  io: Partial<Io> & { stdout?: ReturnType<typeof memory> } = {},
): Promise<Called> {
  const stdout = io.stdout ?? memory();
  const stderr = memory();
  const code = await main(
    argv,
    {
      stdin: process.stdin,
      env: { LANG: 'zh_CN.UTF-8' },
      cwd: '/work',
      now: () => new Date(2026, 2, 1, 23, 59),
      ...io,
      stdout,
      stderr,
    },
    async () => ({ ...fakePipeline, ...pipeline }),
  );
  return { code, out: stdout.text, err: stderr.text };
}
