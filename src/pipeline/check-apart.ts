import path from 'node:path';
import type { Limits } from '../model/limits.js';
import type { DossierReport } from '../model/report.js';
import { UsageError } from '../model/usage-error.js';
import type { Ended } from '../pool/outcome.js';
import type { DossierAsked } from './dossier-asked.js';
import type { Opened, ReadFile } from './read-found.js';
import { lost } from './reader.js';
import { runApart, type Workers } from './workers.js';

/**
 * Judges one dossier in a process of the pool. A file that takes the process with it is named, and the dossier judged anew
 * without it. Throws UsageError, also for a dossier that can't be judged whatever file is left out.
 */
export async function checkApart(workers: Workers, asked: DossierAsked, limits: Limits): Promise<DossierReport> {
  const gone: ReadFile[] = [...asked.lost];
  for (;;) {
    const outcome = await judge(workers, { ...asked, lost: gone }, limits);
    if (outcome.kind === 'answer') return outcome.answer;
    const { step } = outcome;
    if (step === null || !(await isToBlame(workers, asked, outcome, limits)))
      throw new UsageError(whyNot(asked.folder, outcome, limits));
    gone.push(lost(step, outcome, limits));
  }
}

/** An error that is no one's but ours costs one dossier, not the batch. */
async function judge(workers: Workers, asked: DossierAsked, limits: Limits) {
  try {
    return await runApart(workers, 'check', asked, limits);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new UsageError({ code: 'dossier-failed', args: { folder: asked.folder, what } });
  }
}

/** Memory is taken by all files of a dossier: the last one is to blame only where it takes too much by itself. */
async function isToBlame(
  workers: Workers,
  { folder, options, reading }: DossierAsked,
  { why, step }: Ended<Opened | null>,
  limits: Limits,
): Promise<boolean> {
  if (why !== 'memory' || step === null) return true;
  const absolute = path.resolve(options.cwd, folder, step.path);
  const found = { path: step.path, absolute, bytes: step.bytes, why: null };
  const alone = await runApart(workers, 'read', { found, options: reading }, limits);
  return alone.kind === 'ended';
}

function whyNot(folder: string, { why, detail }: Ended<Opened | null>, limits: Limits): UsageError['usage'] {
  return why === 'crash'
    ? { code: 'dossier-failed', args: { folder, what: detail } }
    : { code: 'dossier-limit', args: { folder, limit: why, value: limits[why] } };
}
