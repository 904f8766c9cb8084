import type { Block, Table } from '../model/document.js';
import { tidy } from '../wording/tidy.js';
import { closingRows } from './closing-rows.js';
import { type Grid, isWholeRow, spotsOf, toGrid } from './grid.js';
import { headerAt } from './header.js';
import type { ListDraft, ListPiece } from './read-list.js';

const CONTINUED = /^(?:续表|表?\s*[\d.\-—–]*\s*[（(]?续|接上[页表])/u;
const PAGE_NUMBER = /^[-—–\s]*(?:第?\s*\d{1,4}\s*页?)[-—–\s]*$/u;

/** Nothing that parts two halves of a table: blank lines, a page number, 续表. */
export const partsNothing = (block: Block): boolean =>
  block.type === 'paragraph' &&
  (block.text.trim() === '' || CONTINUED.test(block.text.trim()) || PAGE_NUMBER.test(block.text));

const rowText = (grid: Grid, r: number): string =>
  spotsOf(grid, r)
    .map(({ from, to, text }) => `${from}-${to}:${tidy(text)}`)
    .join('|');
const bordersOf = (grid: Grid, r: number): string =>
  spotsOf(grid, r)
    .map(({ from, to }) => `${from}-${to}`)
    .join(' ');

export interface Continuation {
  readonly piece: ListPiece;
  /** Rows of the same table below that only explain, or are signed. */
  readonly closing: readonly number[];
}

/**
 * The rows with which a table goes on with the list that ended the page before: it has the same columns, and the same
 * header or none. Null where it is a table of its own.
 */
export function continuationOf(list: ListDraft, table: Table): Continuation | null {
  const grid = toGrid(table);
  const { header, headerRows } = list;
  if (headerRows === 0 || grid.isSheet || grid.width !== list.grid.width || table.rows.length === 0) return null;
  const isRepeated = Array.from(
    { length: headerRows },
    (_, i) => rowText(grid, i) === rowText(list.grid, header + i),
  ).every(Boolean);
  const skipped = isRepeated ? headerRows : 0;
  const first = table.rows.findIndex((_, r) => !isWholeRow(grid, r));
  if (!isRepeated && headerAt(grid, Math.max(0, first), table.rows.length) > 0) return null;
  if (!isRepeated && bordersOf(grid, first) !== bordersOf(list.grid, header + headerRows - 1)) return null;
  const closing = closingRows(grid, skipped, table.rows.length);
  const to = closing[0] ?? table.rows.length;
  return { piece: { grid, rows: Array.from({ length: to - skipped }, (_, i) => skipped + i) }, closing };
}
