import { DEFAULT_LIMITS, type Limits } from '../model/limits.js';
import { type OcrAsked, prepareOcr } from './prepare-ocr.js';
import { type Reader, readApart, readHere } from './reader.js';
import type { ReadHow } from './read-found.js';
import type { CachePlace } from './reading-cache.js';
import { settleWorkers, type Workers } from './workers.js';

/** What a call says about how files are read. */
export interface ReadingAsked {
  readonly ocr?: OcrAsked;
  readonly limits?: Limits;
  /** How many processes read at a time. */
  readonly jobs?: number;
  /** Without them files are read in this process. */
  readonly workers?: Workers;
  /** Nothing is kept where absent. */
  readonly cache?: CachePlace;
}

/** With what a call wants files read. Throws UsageError where text is to be recognised and nothing here can. */
export const readHow = async ({ ocr, cache }: ReadingAsked): Promise<ReadHow> => ({
  ...(await prepareOcr(ocr)),
  ...(cache === undefined ? {} : { cache }),
});

/** The reader that a call asks for. Throws UsageError where text is to be recognised and nothing here can. */
export async function openReader(asked: ReadingAsked): Promise<Reader> {
  const { limits = DEFAULT_LIMITS, jobs = 1, workers } = asked;
  const options = await readHow(asked);
  if (workers === undefined) return readHere({ ...options, limits });
  settleWorkers(workers, limits, jobs, options.ocr !== undefined);
  return readApart(workers, { ...options, limits });
}
