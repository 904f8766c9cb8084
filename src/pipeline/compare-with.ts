import type { Report } from '../model/report.js';
import { compareRounds } from './compare-rounds.js';
import { readEarlier } from './read-earlier.js';

/** A report with what changed against the one a file holds. Throws UsageError. */
export const compareWith = async (report: Report, file: string, cwd: string): Promise<Report> =>
  compareRounds(report, await readEarlier(file, cwd));
