import type { Report } from '../model/report.js';

/** A contract: scripts and nightly jobs hang on these. */
export const EXIT = {
  pass: 0,
  fail: 1,
  usage: 2,
  undetermined: 3,
  cannotWrite: 4,
  bug: 70,
} as const;

export function exitCodeOf({ dossiers }: Pick<Report, 'dossiers'>): number {
  if (dossiers.some(({ verdict }) => verdict === 'fail')) return EXIT.fail;
  if (dossiers.some(({ verdict }) => verdict === 'undetermined')) return EXIT.undetermined;
  return EXIT.pass;
}
