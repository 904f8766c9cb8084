import type { FoundFile } from '../files/find-files.js';
import { residentMegabytes } from '../files/resident-memory.js';
import { DEFAULT_LIMITS, type Limits } from '../model/limits.js';
import type { DossierReport } from '../model/report.js';
import { type Usage, UsageError } from '../model/usage-error.js';
import type { Outcome, Thrown } from '../pool/outcome.js';
import { Pool } from '../pool/pool.js';
import type { PagePicture } from '../read/pdf/page-pictures.js';
import type { AnnotateAnswer, AnnotateAsked } from './annotate/annotate-asked.js';
import type { DossierAsked } from './dossier-asked.js';
import type { PictureAsked } from './pictures/picture-here.js';
import type { PrintAsked, Printed } from './print-here.js';
import type { Opened, ReadFile, ReadHow } from './read-found.js';

/** One file to be read; `content` where it lies in no folder. */
export interface ReadAsked {
  readonly found: FoundFile;
  readonly options: ReadHow;
  readonly content?: Uint8Array;
}

/** What a process of the pool is asked to do, and what it answers. Plain data: both go through a channel. */
export interface Deeds {
  readonly read: { readonly asked: ReadAsked; readonly answer: ReadFile };
  readonly annotate: { readonly asked: AnnotateAsked; readonly answer: AnnotateAnswer };
  readonly picture: { readonly asked: PictureAsked; readonly answer: readonly PagePicture[] };
  readonly print: { readonly asked: PrintAsked; readonly answer: Printed };
  readonly check: { readonly asked: DossierAsked; readonly answer: DossierReport };
}
export type Deed = keyof Deeds;
export type Task = {
  [D in Deed]: { readonly kind: D; readonly asked: Deeds[D]['asked']; readonly limits: Limits };
}[Deed];
export type Answer = Deeds[Deed]['answer'];

/** The processes that documents are read in. They say which file they are about; null after a file. */
export type Workers = Pool<Task, Answer, Opened | null>;

/** Tasks after which a process makes room for a new one: what a library leaks doesn't add up. */
const TASKS = 200;
/** Recognising the text of a page takes seconds. */
const OCR_PATIENCE = 20;

/** A pool of processes of the program `entry`. None is started yet. */
export const openWorkers = (entry: string): Workers =>
  new Pool({
    entry,
    megabytes: DEFAULT_LIMITS.memory,
    seconds: DEFAULT_LIMITS.time,
    tasks: TASKS,
    resident: residentMegabytes,
  });

/** Fits a pool to what a call asks for. */
export function settleWorkers(workers: Workers, limits: Limits, jobs: number, isRecognising: boolean): void {
  const seconds = limits.time * (isRecognising ? OCR_PATIENCE : 1);
  workers.settle(jobs, { megabytes: limits.memory, seconds });
}

/** Has one task done. What it throws is thrown here, UsageError as such. */
export async function runApart<D extends Deed>(
  workers: Workers,
  kind: D,
  asked: Deeds[D]['asked'],
  limits: Limits,
): Promise<Exclude<Outcome<Deeds[D]['answer'], Opened | null>, Thrown>> {
  const outcome = await workers.run({ kind, asked, limits } as Task);
  if (outcome.kind === 'thrown') throw rethrown(outcome);
  return outcome as Exclude<Outcome<Deeds[D]['answer'], Opened | null>, Thrown>;
}

function rethrown({ name, message, stack, usage }: Thrown): Error {
  if (usage !== undefined) return new UsageError(usage as Usage);
  return Object.assign(new Error(message), { name, stack });
}
