import { talkOf } from '../messages/index.js';
import type { CheckOptions } from '../pipeline/check-options.js';
import type { DossierReport, Report } from '../model/report.js';
import { plainLines } from '../report/escape.js';
import { cacheFolder } from './cache-folder.js';
import type { Context } from './context.js';
import { EXIT, exitCodeOf } from './exit-codes.js';
import { type Io, write } from './io.js';
import { deliver } from './deliver.js';
import { deliverReports, type ReportSettings } from './reports.js';

/** Checks many dossiers, with a journal, progress and a clean end when interrupted. Gives the exit code. */
export async function runBatch(options: CheckOptions, settings: ReportSettings, context: Context): Promise<number> {
  const { io, lang, workers } = context;
  const talk = talkOf(lang);
  const stop = new AbortController();
  io.onInterrupt?.(() => {
    stop.abort();
    void workers?.close();
  });
  const journals = settings.cache ? cacheFolder(io.env) : undefined;
  const progress = progressOn(io);
  const { checkBatch, compareWith } = await context.pipeline();
  const stream = settings.format === 'jsonl' && settings.output === undefined ? await linesTo(context) : null;
  const batch = await checkBatch({
    ...options,
    signal: stop.signal,
    resume: settings.resume,
    isDayGiven: settings.asOf !== undefined,
    onDone: (done, of) => progress.show(talk.progress(done, of)),
    ...(stream === null ? {} : { stream }),
    ...(journals === undefined ? {} : { journals }),
  });
  progress.clear();
  const notices = [
    ...(settings.resume ? [talk.resumed(batch.resumed, batch.report.counts.dossiers)] : []),
    ...(batch.isInterrupted ? [talk.interrupted()] : []),
  ];
  for (const notice of notices) await write(io.stderr, `${plainLines(notice)}\n`);
  await stream?.end(batch.report);
  const { since } = settings;
  const report = since === undefined ? batch.report : await compareWith(batch.report, since, io.cwd);
  await deliverReports(report, settings, context, { isStreamed: stream !== null });
  const code = batch.isInterrupted ? EXIT.interrupted : batch.isFaulty ? EXIT.bug : exitCodeOf(batch.report);
  batch.close();
  return code;
}

/** A line that is written over, where a person looks. */
function progressOn({ stderr }: Io): { show(line: string): void; clear(): void } {
  const put = (text: string): void => {
    if (stderr.isTTY === true) stderr.write(text, () => {});
  };
  return { show: (line) => put(`\r${plainLines(line)}\u001b[K`), clear: () => put('\r\u001b[K') };
}

/** Writes dossiers to stdout while others are still judged. */
async function linesTo(context: Context) {
  const { jsonLines } = await import('../report/json-pieces.js');
  let written: Promise<void> = Promise.resolve();
  const put = (line: string): void => {
    written = written.then(() => deliver(line, undefined, context));
    // What went wrong is thrown at the end; until then nobody waits for it.
    written.catch(() => {});
  };
  return {
    head: (head: Parameters<typeof jsonLines.head>[0]) => put(jsonLines.head(head)),
    dossier: (dossier: DossierReport) => put(jsonLines.dossier(dossier)),
    end: (report: Report) => {
      put(jsonLines.counts(report));
      return written;
    },
  };
}
