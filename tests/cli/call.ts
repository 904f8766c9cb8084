import type { Pipeline } from '../../src/cli/context.js';
import type { Io, Output } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';
import type { Report, Verdict } from '../../src/model/report.js';
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

export const fakePipeline: Pipeline = {
  checkDossiers: async () => reportOf([cleanDossier]),
  extractFile: async () => sampleExtract,
  previewHtml: async () => '<p>预览</p>\n',
  listRegulations: async () => [sampleRegulation],
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
