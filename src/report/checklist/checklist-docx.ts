import { table, type TableRow, paragraph } from '../docx/wordprocessing.js';
import { writeDocx } from '../docx/write-docx.js';
import type { RenderOptions } from '../render.js';
import type { Words } from '../../model/words.js';
import { type Checklist, type ChecklistDocument, type ChecklistItem, documentName, weightsOf } from './checklist.js';

const BOX = '□';
/** Twentieths of a point: number, box, item, weight, basis. */
const WIDTHS = [640, 640, 3000, 720, 3845];

/** What to hand in, to be printed and ticked: a table for each document. */
export function renderChecklistDocx(checklist: Checklist, { words }: RenderOptions): Uint8Array {
  const { regulation, stage, documents } = checklist;
  const { say, office } = words;
  return writeDocx({
    body: [
      paragraph('Title', office.checklist.title(stage.title)),
      paragraph('Subtitle', say.regulation(regulation.title, regulation.documentNumber, stage.article)),
      paragraph('Note', office.checklist.counts(weightsOf(checklist))),
      paragraph('Note', office.checklist.legend()),
      ...(stage.note === null ? [] : [paragraph('Note', stage.note)]),
      ...documents.map((document, index) => documentMarkup(document, index + 1, words)),
    ].join(''),
  });
}

function documentMarkup(document: ChecklistDocument, number: number, words: Words): string {
  const { presence, demanded } = document;
  const { say, office } = words;
  const mark = demanded ? `${BOX} ` : '';
  return [
    paragraph('Heading1', mark + say.part(number, documentName(document, words))),
    ...(demanded || document.id === null ? [] : [paragraph('Note', office.checklist.notHandedIn())]),
    ...(presence === null ? [] : [paragraph('Note', basis(presence, null, words))]),
    ...(document.entries.length === 0 ? [] : [table(rowsOf(document, words), WIDTHS), paragraph('Note', '')]),
  ].join('');
}

function rowsOf({ entries, presence }: ChecklistDocument, words: Words): readonly TableRow[] {
  const { column } = words.office.checklist;
  const head = [column.number, column.done, column.item, column.weight, column.article];
  let number = 0;
  return [
    { header: true, cells: head.map((text) => ({ text, style: 'TableHead', shaded: true })) },
    ...entries.map(({ level, title, item }): TableRow => {
      if (item === null) return { cells: [{ text: title, columns: WIDTHS.length, shaded: true }] };
      number++;
      const centred = (text: string) => ({ text, style: 'TableCentre' });
      return {
        cells: [
          centred(String(number)),
          centred(BOX),
          { text: '· '.repeat(level - 1) + title },
          centred(words.office.weight[item.severity]),
          { text: basis(item, presence, words) },
        ],
      };
    }),
  ];
}

/** Basis and condition; a condition that is the whole document's is said there. */
function basis(item: ChecklistItem, above: ChecklistItem | null, { say, office }: Words): string {
  const when =
    item.condition === null || item.condition === above?.condition ? '' : office.checklist.appliesWhen(item.condition);
  return say.clauses([say.citation(item.article, item.quote), when]);
}
