import { basename, join, resolve } from 'node:path';
import type { Report } from '../model/report.js';

/** What Windows lets no file be called. */
const FORBIDDEN = /[\\/:*?"<>|]/gu;

/** A file in a folder for each dossier, called as the dossier is; dossiers of one name are numbered. */
export function filesFor(
  folder: string,
  dossiers: readonly string[],
  extension: string,
  cwd: string,
): readonly string[] {
  const taken = new Set<string>();
  return dossiers.map((path) => {
    const own = basename(resolve(cwd, path)).replace(FORBIDDEN, ' ').trim() || 'dossier';
    let name = own;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${own} (${n})`;
    taken.add(name.toLowerCase());
    return join(folder, `${name}.${extension}`);
  });
}

/** The report of a batch as one report for each dossier, one after the other. */
export function* singleReports(report: Report): Iterable<Report> {
  for (const dossier of report.dossiers)
    yield {
      ...report,
      dossiers: [dossier],
      counts: { dossiers: 1, pass: 0, fail: 0, undetermined: 0, [dossier.verdict]: 1 },
    };
}
