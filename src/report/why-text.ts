import type { WeighedEvidence, Weighing } from '../model/weighing.js';
import { plainLine } from './escape.js';
import type { RenderOptions } from './render.js';
import { placeWords } from './text/place.js';
import { rows } from './text/rows.js';
import { indented, type Lines, type Sheet, sheetOf, spaced } from './text/sheet.js';

/** The evidence weighed for one requirement in one dossier, best first, with what each piece lacks. */
export function renderWhyText(weighing: Weighing, options: RenderOptions): string {
  const sheet = sheetOf(options);
  const { words } = sheet;
  const { result, within, evidence } = weighing;
  const verdict = rows(sheet, [
    [words.label.verdict, words.outcome[result.outcome]],
    [words.label.problem, result.findings.map(({ message }) => message).join(' ')],
    [words.label.basis, result.reason == null ? null : words.reason[result.reason].why],
    [words.label.within, within],
  ]);
  const title = indented(sheet, 0, `${result.title} (${result.requirement})`, sheet.paint.bold);
  const heading = evidence.length === 0 ? words.label.nothingFound : words.label.weighed;
  const blocks = [
    title,
    verdict,
    indented(sheet, 0, heading, sheet.paint.bold),
    ...evidence.map((piece) => weighed(sheet, piece)),
  ];
  return `${spaced(blocks).join('\n')}\n`;
}

function weighed(sheet: Sheet, { how, sure, inScope, title, quote, location, lacks }: WeighedEvidence): Lines {
  const { words } = sheet;
  const { label, say } = words;
  const judged = lacks.length === 0 ? label.satisfies : lacks.join(' ');
  const scope = inScope ? '' : label.elsewhere;
  return [
    ...indented(sheet, 2, say.clauses([words.how[how], plainLine(title), `${Math.round(sure * 100)}%`, scope])),
    ...indented(sheet, 4, placeWords(sheet, location)),
    ...(quote === '' ? [] : indented(sheet, 4, plainLine(quote), sheet.paint.dim)),
    ...indented(sheet, 4, judged),
  ];
}
