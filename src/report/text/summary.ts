import type { DossierReport, Report } from '../../model/report.js';
import { plainLine } from '../escape.js';
import { tallyOf } from '../select.js';
import { problemWords } from '../words.js';
import { padEnd, padStart, widthOf } from '../wrap.js';
import { indented, type Lines, type Sheet, verdictPaint } from './sheet.js';

/** Several dossiers at a glance: one line each, the folder last because it may be long. */
export function summaryPart(sheet: Sheet, report: Report): Lines {
  const { verdict, severity, outcome, label, say } = sheet.words;
  const heads = [label.verdict, severity.error, severity.warning, outcome.undetermined];
  const rows = report.dossiers.map((dossier) => [verdict[dossier.verdict], ...numbers(dossier)]);
  const columns = heads.map((head, index) => Math.max(...[head, ...rows.map((row) => row[index] ?? '')].map(widthOf)));
  const align = (cells: readonly string[]): readonly string[] =>
    cells.map((cell, index) => (index === 0 ? padEnd : padStart)(cell, columns[index] ?? 0));
  return [
    ...indented(sheet, 0, say.batch(report.counts), sheet.paint.bold),
    '',
    [...align(heads), label.dossier].join('  '),
    ...report.dossiers.map((dossier, index) => {
      const [first = '', ...rest] = align(rows[index] ?? []);
      return [verdictPaint(sheet, dossier.verdict)(first), ...rest, folder(sheet, dossier)].join('  ');
    }),
  ];
}

function numbers(dossier: DossierReport): readonly string[] {
  const { error, warning, undetermined } = tallyOf(dossier);
  return dossier.problem ? ['-', '-', '-'] : [error, warning, undetermined].map(String);
}

function folder(sheet: Sheet, dossier: DossierReport): string {
  return plainLine(dossier.problem ? `${dossier.path}  ${problemWords(sheet.words, dossier)}` : dossier.path);
}
