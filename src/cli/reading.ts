import { availableParallelism } from 'node:os';
import { buildMark } from '../files/build-mark.js';
import { DEFAULT_LIMITS, isLimitName, type Limits } from '../model/limits.js';
import type { ReadingAsked } from '../pipeline/open-reader.js';
import { cacheFolder } from './cache-folder.js';
import type { Context } from './context.js';

interface ReadingSettings {
  readonly ocr?: boolean;
  readonly limit: readonly string[];
  readonly jobs?: string | undefined;
  readonly cache?: boolean;
}

/** What a call says about how files are read, as the pipeline takes it. */
export function readingFrom(settings: ReadingSettings, { io, workers }: Context): ReadingAsked {
  const { ocr = false, limit, jobs, cache = false } = settings;
  const [folder, build] = cache && workers !== undefined ? [cacheFolder(io.env), buildMark()] : [];
  return {
    ...(folder === undefined || build == null ? {} : { cache: { folder, build } }),
    ...(ocr ? { ocr: io.env } : {}),
    ...(limit.length === 0 ? {} : { limits: limitsFrom(limit) }),
    ...(workers === undefined ? {} : { workers, jobs: jobs === undefined ? availableParallelism() : Number(jobs) }),
  };
}

/** name=value → the limits; the last word on one wins. */
function limitsFrom(given: readonly string[]): Limits {
  const asked = given.map((pair) => pair.split('=') as [string, string]);
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(asked.map(([name, value]) => [name, Number(value)])) };
}

/** Whether a limit is one that there is, with a value to count by: time=60. */
export function isLimit(pair: string): boolean {
  const [, name = '', value = ''] = /^(\w+)=(\d{1,15})$/u.exec(pair) ?? [];
  return isLimitName(name) && Number(value) > 0;
}
