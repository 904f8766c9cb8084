import type { DossierReport, Result } from '../../model/report.js';
import { documentTitle } from '../group.js';
import { beside, type Lines, type Sheet, severityPaint } from './sheet.js';

/** A requirement in one line, where it needs no entry of its own, with the weight it has. */
export function weightedLine(sheet: Sheet, dossier: DossierReport, result: Result): Lines {
  const tag = `  - [${sheet.words.severity[result.severity]}] `;
  return beside(sheet, tag, name(sheet, dossier, result), severityPaint(sheet, result.severity));
}

/** The same where the weight no longer matters: "[error]" beside something met would mislead. */
export function plainRequirement(sheet: Sheet, dossier: DossierReport, result: Result): Lines {
  return beside(sheet, '  - ', name(sheet, dossier, result));
}

function name({ words: { say } }: Sheet, dossier: DossierReport, result: Result): string {
  const document = documentTitle(dossier, result.document);
  return say.clauses([
    result.title,
    result.citation.article,
    document === null ? '' : say.document(document),
    result.requirement,
  ]);
}
