import type { Words } from '../../model/words.js';
import type { RenderOptions } from '../render.js';
import { sheetNames } from '../xlsx/sheet-names.js';
import { type SheetCell, writeWorkbook } from '../xlsx/workbook.js';
import { type Checklist, type ChecklistDocument, type ChecklistItem, documentName, weightsOf } from './checklist.js';

const WIDTHS = [6, 6, 34, 8, 12, 58, 30];
const BOX = '□';

/** What to hand in as a workbook: one table, to be filtered by weight and ticked. */
export function renderChecklistXlsx(checklist: Checklist, { words }: RenderOptions): Uint8Array {
  const { regulation, stage, documents } = checklist;
  const { office, say } = words;
  const { column } = office.checklist;
  const whole = (text: string, look: SheetCell['look']): readonly SheetCell[] => [
    { text, look: look ?? 'line', columns: WIDTHS.length },
  ];
  const lines = [
    whole(office.checklist.title(stage.title), 'title'),
    whole(say.regulation(regulation.title, regulation.documentNumber, stage.article), 'line'),
    whole(`${office.checklist.counts(weightsOf(checklist))}\n${office.checklist.legend()}`, 'line'),
  ];
  const head = [
    column.number,
    column.done,
    column.item,
    column.weight,
    column.article,
    column.quote,
    column.condition,
  ].map((text): SheetCell => ({ text, look: 'head' }));
  const count = { items: 0 };
  const [name = stage.id] = sheetNames([stage.title], stage.id);
  return writeWorkbook([
    {
      name,
      widths: WIDTHS,
      headerRow: lines.length,
      rows: [...lines, head, ...documents.flatMap((document, i) => documentRows(document, i + 1, count, words))],
      footer: say.edition(regulation.id, regulation.effective, ''),
    },
  ]);
}

function documentRows(
  document: ChecklistDocument,
  number: number,
  count: { items: number },
  words: Words,
): readonly (readonly SheetCell[])[] {
  const itemRow = (title: string, item: ChecklistItem): readonly SheetCell[] => {
    count.items++;
    return [
      { text: String(count.items), look: 'centre' },
      { text: BOX, look: 'centre' },
      { text: title },
      { text: words.office.weight[item.severity], look: 'centre' },
      { text: item.article },
      { text: item.quote },
      { text: item.condition ?? '' },
    ];
  };
  const group = (text: string): readonly SheetCell[] => [{ text, look: 'group', columns: WIDTHS.length }];
  const note =
    document.demanded || document.id === null ? '' : words.say.bracketed(words.office.checklist.notHandedIn());
  return [
    group(words.say.part(number, documentName(document, words)) + note),
    ...(document.presence === null ? [] : [itemRow(words.say.document(document.title), document.presence)]),
    ...document.entries.map(({ level, title, item }) => {
      const name = '· '.repeat(level - 1) + title;
      return item === null ? group(name) : itemRow(name, item);
    }),
  ];
}
