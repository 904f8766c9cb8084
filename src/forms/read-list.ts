import type { Cell, Row } from '../model/document.js';
import type { Field, ReadTable } from '../model/forms.js';
import type { Place } from '../model/place.js';
import { tidy } from '../wording/tidy.js';
import { fillGroups } from './fill-groups.js';
import { type Grid, type GridRow, isBlankRow, type Spot, textOf } from './grid.js';
import { headSpots } from './head-cells.js';
import { labelText } from './label-text.js';
import { cellPairs } from './pairs.js';
import { toField } from './to-field.js';
import { bracketedUnit, moneyUnit } from './units.js';
import { ANSWERS_HEADER, QUESTIONS_HEADER, REMARKS_HEADER, SERIAL_HEADER, TOTAL } from './words.js';

/** A stretch of data rows of one table. */
export interface ListPiece {
  readonly grid: Grid;
  readonly rows: readonly number[];
}

/** A list with all its pieces: on the pages after the first it goes on in tables of their own. */
export interface ListDraft {
  readonly grid: Grid;
  readonly header: number;
  readonly headerRows: number;
  readonly pieces: ListPiece[];
  /** Titles, headers and notes. */
  readonly around: readonly Row[];
  readonly caption: string;
  readonly unit: string | null;
}

const isMerged = (cell: Cell | undefined): boolean => (cell?.colSpan ?? 1) > 1;

/**
 * A header whose group words stand over blank cells: each column without words of its own takes those to the left. A
 * merged cell says itself how far it reaches, and a blank one is a group without words.
 */
const groupWord = (row: GridRow, column: number, isDivided: boolean): string => {
  if (!isDivided || textOf(row[column]) !== '') return textOf(row[column]);
  for (let at = column; at >= 0 && !isMerged(row[at]); at--) if (textOf(row[at]) !== '') return textOf(row[at]);
  return '';
};

/** The words over each column, a group's words before its columns' own. */
export function headersOf({
  grid,
  header,
  headerRows,
}: Pick<ListDraft, 'grid' | 'header' | 'headerRows'>): readonly string[] {
  if (headerRows === 0) return [];
  const rows = grid.rows.slice(header, header + headerRows);
  return Array.from({ length: grid.width }, (_, column) => {
    const words = rows.map((row, depth) => {
      const isDivided = depth + 1 < rows.length && textOf(rows[depth + 1]?.[column]) !== '';
      return tidy(groupWord(row, column, isDivided));
    });
    return [...new Set(words)].filter((word) => word !== '').join(' ');
  });
}

/** Texts of one data row. */
function textsOf(row: GridRow, width: number): readonly string[] {
  const texts: string[] = [];
  for (let column = 0; column < width; column++) texts.push(textOf(row[column]));
  return texts;
}

const MAY_SUM = /[计总]/u;
const LONGEST_SUM = 30;

const isTotal = (row: readonly string[]): boolean =>
  row.some((text) => text.length <= LONGEST_SUM && MAY_SUM.test(text) && TOTAL.test(tidy(text)));

/**
 * The first cells are blank where all rows above have words there: the row goes on from the page before. Where the first
 * only counts, a blank there is enough, but for a sum.
 */
function isRest(above: readonly (readonly string[])[], next: readonly string[], counts: boolean): boolean {
  const isBlank = next[0] === '' && (counts ? !isTotal(next) : (next[1] ?? '') === '');
  return above.length > 0 && isBlank && above.every((row) => row[0] !== '');
}

/** A cell that the page break cuts inside of a sentence goes on in it. */
const rejoin = (above: string, below: string): string =>
  above === '' || below === '' || /[。；;：:！？\n.]$/u.test(above) || !/^\p{Script=Han}/u.test(below)
    ? [above, below].filter(Boolean).join('\n')
    : above + below;

function joinPieces(draft: ListDraft): readonly (readonly string[])[] {
  const { pieces, grid } = draft;
  const { width } = grid;
  const counts = SERIAL_HEADER.test(headersOf(draft)[0] ?? '');
  const rows: (readonly string[])[] = [];
  pieces.forEach(({ grid: pieceGrid, rows: own }, piece) => {
    own.forEach((r, i) => {
      const row = textsOf(pieceGrid.rows[r] ?? [], width);
      const last = rows.at(-1);
      if (piece > 0 && i === 0 && last !== undefined && isRest(rows, row, counts))
        rows[rows.length - 1] = last.map((text, column) => rejoin(text, row[column] ?? ''));
      else rows.push(row);
    });
  });
  return rows;
}

const indicesOf = <T>(all: readonly T[], holds: (one: T) => boolean): readonly number[] =>
  all.flatMap((one, i) => (holds(one) ? [i] : []));

export function finishList(draft: ListDraft): ReadTable {
  const { grid, header, headerRows, pieces, around, caption, unit } = draft;
  const headers = headersOf(draft);
  const columnUnits = headers.map(bracketedUnit);
  const rows = joinPieces(draft);
  const totals = new Set(questionColumns(draft) === null ? indicesOf(rows, isTotal) : []);
  const dataRows = pieces.flatMap((piece) => piece.rows.flatMap((r) => piece.grid.table.rows[r] ?? []));
  return {
    kind: 'list',
    caption,
    unit: unit ?? moneyUnit(columnUnits),
    headerRows,
    head: grid.rows.slice(header, header + headerRows).map((row) => textsOf(row, grid.width)),
    headers,
    columnUnits,
    rows: fillGroups(rows, grid.width, (r) => totals.has(r)),
    firstRow: pieces[0]?.rows[0] ?? header + headerRows,
    totalRows: [...totals],
    hiddenRows: indicesOf(dataRows, ({ hidden }) => hidden === true),
    source: [...around, ...dataRows],
    place: grid.table.place,
  };
}

/** Where a list of questions and answers has each; null where it is none. */
export function questionColumns({
  grid,
  header,
  headerRows,
}: ListDraft): { readonly asks: Spot; readonly answers: Spot } | null {
  if (headerRows === 0) return null;
  const spots = headSpots(grid, header).filter(({ text }) => !SERIAL_HEADER.test(tidy(text)));
  const [asks, answers, remarks] = spots;
  if (asks === undefined || answers === undefined || spots.length > 3) return null;
  if (remarks !== undefined && !REMARKS_HEADER.test(tidy(remarks.text))) return null;
  return QUESTIONS_HEADER.test(tidy(asks.text)) && ANSWERS_HEADER.test(tidy(answers.text)) ? { asks, answers } : null;
}

const placeAt = ({ table: { place } }: Grid, row: number, column: number): Place =>
  place.row === undefined ? { ...place, row, column } : place;

/** 项目 | 内容: a list whose rows are a form's. One of a single column besides the numbers may hold pairs itself. */
export function listFields(draft: ListDraft): readonly Field[] {
  const { grid, header, headerRows, pieces } = draft;
  const said = headSpots(grid, header).filter(({ text }) => !SERIAL_HEADER.test(tidy(text)));
  const columns = questionColumns(draft);
  const only = headerRows > 0 && said.length === 1 ? said[0] : undefined;
  return pieces.flatMap((piece) =>
    piece.rows.flatMap((r): readonly Field[] => {
      const row = piece.grid.rows[r];
      if (row === undefined || isBlankRow(row)) return [];
      const cell = row[(columns?.answers ?? only)?.from ?? -1];
      if (cell === undefined || piece.grid.rows[r - 1]?.[cell.column] === cell) return [];
      if (columns === null) return cellPairs(cell.text, cell, placeAt(piece.grid, r, cell.column), null);
      const label = labelText(textOf(row[columns.asks.from]));
      if (label === '' || !/\p{L}/u.test(label)) return [];
      const place = placeAt(piece.grid, r, columns.asks.from);
      return [
        toField(label, textOf(cell), { how: 'cell', place, cells: [cell] }, null),
        ...cellPairs(cell.text, cell, placeAt(piece.grid, r, cell.column), label),
      ];
    }),
  );
}
