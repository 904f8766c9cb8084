import type { RenderOptions } from '../render.js';
import { beside, indented, type Lines, type Sheet, severityPaint, sheetOf, spaced } from '../text/sheet.js';
import { type Checklist, type ChecklistDocument, type ChecklistItem, documentName, weightsOf } from './checklist.js';

const BOX = '□ ';

/** What to hand in, on a terminal or as a text file: a box for each item. */
export function renderChecklistText(checklist: Checklist, options: RenderOptions): string {
  const sheet = sheetOf(options);
  const { regulation, stage } = checklist;
  const { say, office } = sheet.words;
  const bold = (text: string): Lines => indented(sheet, 0, text, sheet.paint.bold);
  const head = [
    ...bold(office.checklist.title(stage.title)),
    ...indented(sheet, 0, say.regulation(regulation.title, regulation.documentNumber, stage.article)),
    ...indented(sheet, 0, office.checklist.counts(weightsOf(checklist))),
    ...indented(sheet, 0, office.checklist.legend(), sheet.paint.dim),
    ...(stage.note === null ? [] : indented(sheet, 0, stage.note, sheet.paint.dim)),
  ];
  const papers = checklist.documents.map((document, index) => documentLines(sheet, document, index + 1));
  return `${spaced([head, ...papers]).join('\n')}\n`;
}

function documentLines(sheet: Sheet, document: ChecklistDocument, number: number): Lines {
  const { paint, words } = sheet;
  const { presence } = document;
  const title = words.say.part(number, documentName(document, words));
  return [
    ...beside(sheet, document.demanded ? BOX : '', title, paint.bold, paint.bold),
    ...(document.demanded || document.id === null
      ? []
      : indented(sheet, 2, words.office.checklist.notHandedIn(), paint.dim)),
    ...(presence === null ? [] : indented(sheet, 2, itemWords(sheet, presence, null), paint.dim)),
    ...document.entries.flatMap(({ level, title: name, item }) =>
      item === null
        ? indented(sheet, level * 2, name, paint.bold)
        : [
            ...beside(
              sheet,
              `${' '.repeat(level * 2)}${BOX}[${words.office.weight[item.severity]}] `,
              name,
              severityPaint(sheet, item.severity),
            ),
            ...indented(sheet, level * 2 + 2, itemWords(sheet, item, presence), paint.dim),
          ],
    ),
  ];
}

/** Basis and condition; a condition that is the whole document's is said there. */
function itemWords({ words }: Sheet, item: ChecklistItem, above: ChecklistItem | null): string {
  const { say, office } = words;
  const when =
    item.condition === null || item.condition === above?.condition ? '' : office.checklist.appliesWhen(item.condition);
  return say.clauses([say.citation(item.article, item.quote), when]);
}
