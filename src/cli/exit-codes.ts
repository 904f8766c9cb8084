import type { Report } from '../model/report.js';

/** A contract: scripts and nightly jobs hang on these. */
export const EXIT = {
  pass: 0,
  fail: 1,
  usage: 2,
  undetermined: 3,
  cannotWrite: 4,
  bug: 70,
  interrupted: 130,
} as const;

export function exitCodeOf({ counts }: Pick<Report, 'counts'>): number {
  if (counts.fail > 0) return EXIT.fail;
  if (counts.undetermined > 0) return EXIT.undetermined;
  return EXIT.pass;
}
