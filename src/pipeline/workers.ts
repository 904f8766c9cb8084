import { residentMegabytes } from '../files/resident-memory.js';
import type { FoundFile } from '../files/find-files.js';
import { DEFAULT_LIMITS, type Limits } from '../model/limits.js';
import { Pool } from '../pool/pool.js';
import type { ReadOptions } from '../read/index.js';
import type { PrintAsked, Printed } from './print-here.js';
import type { Opened, ReadFile } from './read-found.js';

/** What a process of the pool is asked to do. Plain data: it goes through a channel. */
export type Task =
  | { readonly kind: 'read'; readonly found: FoundFile; readonly options: ReadOptions; readonly limits: Limits }
  | { readonly kind: 'print'; readonly asked: PrintAsked; readonly limits: Limits };

export type Answer = ReadFile | Printed;

/** The processes that documents are read in. */
export type Workers = Pool<Task, Answer, Opened>;

/** Documents after which a process makes room for a new one: what a library leaks doesn't add up. */
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
