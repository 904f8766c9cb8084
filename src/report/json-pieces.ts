import type { DossierReport, Report } from '../model/report.js';
import { escapeJson } from './escape.js';
import { orderKeys } from './key-order.js';

/** What a report says before its first dossier. */
export type ReportHead = Omit<Report, 'dossiers' | 'counts'>;

const NONE = '"dossiers": []';

/** The text of `renderJson` piece by piece: of many dossiers never more than one is held. */
export function* jsonPieces(report: Report): Iterable<string> {
  const frame = JSON.stringify(orderKeys({ ...report, dossiers: [] }), null, 2);
  const at = frame.indexOf(NONE);
  const [before, after] = [frame.slice(0, at), frame.slice(at + NONE.length)];
  yield escapeJson(before);
  for (let number = 0; number < report.dossiers.length; number++) {
    const dossier = JSON.stringify(orderKeys(report.dossiers[number]), null, 2).replaceAll('\n', '\n    ');
    yield escapeJson(`${number === 0 ? '"dossiers": [' : ','}\n    ${dossier}`);
  }
  yield escapeJson(`${report.dossiers.length === 0 ? NONE : '\n  ]'}${after}\n`);
}

const line = (value: unknown): string => `${escapeJson(JSON.stringify(orderKeys(value)))}\n`;

/** A line for what holds of all dossiers, one for each dossier, one for the counts. */
export const jsonLines = {
  head: ({ reportVersion, tool, lang, asOf, failOn }: ReportHead): string =>
    line({ reportVersion, tool, lang, asOf, ...(failOn === undefined ? {} : { failOn }) }),
  dossier: (dossier: DossierReport): string => line(dossier),
  counts: ({ counts }: Pick<Report, 'counts'>): string => line({ counts }),
};

export function* jsonlPieces(report: Report): Iterable<string> {
  yield jsonLines.head(report);
  for (let number = 0; number < report.dossiers.length; number++)
    yield jsonLines.dossier(report.dossiers[number] as DossierReport);
  yield jsonLines.counts(report);
}

/** A dossier a line, for programs that take them one by one. */
export const renderJsonl = (report: Report): string => [...jsonlPieces(report)].join('');
