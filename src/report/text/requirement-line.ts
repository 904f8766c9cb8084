import type { DossierReport, Result } from '../../model/report.js';
import { documentTitle } from '../group.js';
import { beside, type Lines, type Sheet, severityPaint } from './sheet.js';

/** A requirement in one line, where it needs no entry of its own. */
export function requirementLine(sheet: Sheet, dossier: DossierReport, result: Result): Lines {
  const { say, severity } = sheet.words;
  const document = documentTitle(dossier, result.document);
  const text = say.clauses([
    result.title,
    result.citation.article,
    document === null ? '' : say.document(document),
    result.requirement,
  ]);
  return beside(sheet, `  - [${severity[result.severity]}] `, text, severityPaint(sheet, result.severity));
}
