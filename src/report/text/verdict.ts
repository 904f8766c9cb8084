import type { DossierReport, Report, Result } from '../../model/report.js';
import type { Tally } from '../../model/words.js';
import { isFolded, isWaived } from '../group.js';
import { beside, indented, type Lines, type Sheet, verdictPaint } from './sheet.js';
import { forPerson, isOpen } from './undetermined.js';

/** The verdict with what decides it, then which project, under what, and what stood in the way. */
export function verdictPart(sheet: Sheet, report: Report, dossier: DossierReport): Lines {
  const { words, paint } = sheet;
  const { say, label } = words;
  const { regulation, project } = dossier;
  const about = say.project(project.name, project.unit);
  const rest = dossier.problem ? '' : say.rest(tallyOf(dossier));
  const unreadable = dossier.files.filter(({ status }) => status === 'unreadable');
  return [
    ...verdictLine(sheet, dossier),
    ...beside(sheet, say.labelled(label.dossier), dossier.path),
    ...(about === '' ? [] : beside(sheet, say.labelled(label.project), about)),
    ...(regulation === null
      ? []
      : beside(
          sheet,
          say.labelled(label.basis),
          say.regulation(regulation.title, regulation.documentNumber, stage(dossier)),
        )),
    ...(rest === '' ? [] : beside(sheet, say.labelled(label.others), rest)),
    ...unreadable.flatMap(({ path, reason }) =>
      beside(
        sheet,
        say.labelled(label.unreadable),
        path + (reason ? say.recognised(words.code[reason]) : ''),
        undefined,
        paint.red,
      ),
    ),
    ...(report.failOn === undefined || report.failOn === 'error' ? [] : indented(sheet, 0, say.failOn(report.failOn))),
  ];
}

/** The line that decides. */
export function verdictLine(sheet: Sheet, dossier: DossierReport): Lines {
  const { say, verdict } = sheet.words;
  const why = dossier.problem ? problem(sheet, dossier) : say.tally(tallyOf(dossier));
  const paint = verdictPaint(sheet, dossier.verdict);
  return beside(sheet, say.labelled(verdict[dossier.verdict]), why, paint, paint);
}

export function problem({ words }: Sheet, { problem, problemMessage }: DossierReport): string {
  const names: Readonly<Record<string, string>> = words.code;
  return words.say.notTakenOn(problemMessage ?? names[problem ?? ''] ?? problem ?? '');
}

/** What a reader counts: a folded result stands with its cause, a waived one apart, a person's part apart. */
export function tallyOf({ counts, results }: DossierReport): Tally {
  const open = results.filter(isOpen);
  const person = open.filter(forPerson).length;
  return {
    error: counts.errors,
    warning: counts.warnings,
    info: results.filter(isUnmetInfo).length,
    undetermined: open.length - person,
    person,
    met: counts.met,
    notApplicable: counts.notApplicable,
    waived: counts.waived,
  };
}

const isUnmetInfo = (result: Result): boolean =>
  result.outcome === 'unmet' && result.severity === 'info' && !isFolded(result) && !isWaived(result);

const stage = ({ stage, stageTitle }: DossierReport): string | null => stageTitle ?? stage;
