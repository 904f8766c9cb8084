import type { DossierReport, Report } from '../../model/report.js';
import { tallyOf } from '../select.js';
import { placeWords, problemWords, sinceWords, stageWords } from '../words.js';
import { beside, indented, type Lines, type Sheet, verdictPaint } from './sheet.js';

/** The verdict with what decides it, then which project, under what, and what stood in the way. */
export function verdictPart(sheet: Sheet, report: Report, dossier: DossierReport): Lines {
  const { words, paint } = sheet;
  const { say, label } = words;
  const { regulation, project } = dossier;
  const about = say.project(project.name, project.unit);
  const rest = dossier.problem ? '' : say.rest(tallyOf(dossier));
  const since = sinceWords(words, report, dossier);
  const unreadable = dossier.files.filter(({ status }) => status === 'unreadable');
  return [
    ...markingLines(sheet, dossier),
    ...verdictLine(sheet, dossier),
    ...beside(sheet, say.labelled(label.dossier), dossier.path),
    ...(about === '' ? [] : beside(sheet, say.labelled(label.project), about)),
    ...(regulation === null
      ? []
      : beside(
          sheet,
          say.labelled(label.basis),
          say.regulation(regulation.title, regulation.documentNumber, stageWords(dossier)),
        )),
    ...(rest === '' ? [] : beside(sheet, say.labelled(label.others), rest)),
    ...(since === '' ? [] : beside(sheet, say.labelled(label.since), since)),
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

/** A marking of secrecy stands before everything: whoever reads on should know. */
const markingLines = (sheet: Sheet, { classified = [] }: DossierReport): Lines =>
  classified.flatMap(({ message, fix = '', location }) =>
    beside(
      sheet,
      '',
      `${placeWords(sheet.words, location ?? { file: '' })} ${message}${fix}`,
      undefined,
      sheet.paint.red.bold,
    ),
  );

/** The line that decides. */
export function verdictLine(sheet: Sheet, dossier: DossierReport): Lines {
  const { words } = sheet;
  const { say, verdict } = words;
  const why = dossier.problem ? problemWords(words, dossier) : say.tally(tallyOf(dossier));
  const paint = verdictPaint(sheet, dossier.verdict);
  return beside(sheet, say.labelled(verdict[dossier.verdict]), why, paint, paint);
}
