import type { DossierLedger, LedgerEntry, LedgerValue } from '../../model/ledger.js';
import type { Words } from '../../model/words.js';
import type { RenderOptions } from '../render.js';
import { placeWords } from '../words.js';
import { sheetNames } from '../xlsx/sheet-names.js';
import { type SheetCell, type SheetContent, writeWorkbook } from '../xlsx/workbook.js';

const FIRST = 22;
const OTHER = 26;

/** A ledger as a workbook: subjects by documents, and every place in a list. */
export function renderLedgerXlsx(ledger: DossierLedger, { words }: RenderOptions): Uint8Array {
  const [matrix = 'matrix', list = 'list'] = sheetNames([words.ledger.sheet.matrix, words.ledger.sheet.list], 'sheet');
  return writeWorkbook([matrixSheet(ledger, words, matrix), listSheet(ledger, words, list)]);
}

const titleOf = ({ subject, label }: LedgerEntry, words: Words): string => {
  const own = words.ledger.subject[subject];
  return label === own ? own : `${own}${words.say.bracketed(label)}`;
};

const filesOf = ({ occurrences }: LedgerValue): readonly string[] => occurrences.map(({ location }) => location.file);

function matrixSheet({ entries, files, path }: DossierLedger, words: Words, name: string): SheetContent {
  const stating = new Set(entries.flatMap(({ values }) => values.flatMap(filesOf)));
  const papers = files.map((file) => file.path).filter((file) => stating.has(file));
  const head = [words.ledger.column.subject, ...papers].map((text): SheetCell => ({ text, look: 'head' }));
  const said = (entry: LedgerEntry, file: string): string =>
    entry.values
      .filter(({ occurrences }) => occurrences.some(({ location }) => location.file === file))
      .map(({ written, outlier }) => (outlier ? `× ${written}` : written))
      .join('\n');
  return {
    name,
    widths: [FIRST, ...papers.map(() => OTHER)],
    headerRow: 1,
    rows: [
      [{ text: words.ledger.title(path), look: 'title', columns: papers.length + 1 }],
      head,
      ...entries.map((entry): readonly SheetCell[] => [
        { text: entry.disagrees ? `${titleOf(entry, words)} ${words.ledger.torn}` : titleOf(entry, words) },
        ...papers.map((file): SheetCell => ({ text: said(entry, file) })),
      ]),
    ],
  };
}

const LIST_WIDTHS = [FIRST, 24, 26, 34, 50, 10, 14];

function listSheet({ entries }: DossierLedger, words: Words, name: string): SheetContent {
  const { column } = words.ledger;
  const head = [column.subject, column.written, column.file, column.place, column.quote, column.sure, column.outlier];
  const rows = entries.flatMap((entry) =>
    entry.values.flatMap(({ occurrences, outlier }) =>
      occurrences.map(({ written, location, quote, sure }): readonly SheetCell[] => [
        { text: titleOf(entry, words) },
        { text: written },
        { text: location.file },
        { text: placeWords(words, location, location.file) },
        { text: quote },
        { text: `${Math.round(sure * 100)}%`, look: 'centre' },
        { text: outlier ? words.ledger.outlier : '' },
      ]),
    ),
  );
  return {
    name,
    widths: LIST_WIDTHS,
    headerRow: 0,
    rows: [head.map((text): SheetCell => ({ text, look: 'head' })), ...rows],
  };
}
