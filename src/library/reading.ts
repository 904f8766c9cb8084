import { resolve } from 'node:path';
import { DEFAULT_LIMITS } from '../model/limits.js';
import type { ReadingAsked } from '../pipeline/open-reader.js';
import type { ReadOptions } from './options.js';

export const cwdOf = ({ cwd = '.' }: ReadOptions): string => resolve(cwd);

/** What is asked of the reading, but for the processes it is done in. */
export const readingOf = ({ limits, jobs, ocr }: ReadOptions): Omit<ReadingAsked, 'workers'> => ({
  ...(limits === undefined ? {} : { limits: { ...DEFAULT_LIMITS, ...limits } }),
  ...(jobs === undefined ? {} : { jobs }),
  ...(ocr === undefined ? {} : { ocr }),
});
