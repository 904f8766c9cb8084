import {
  cellText,
  type Item,
  type PageContent,
  type RawCell,
  type RawRow,
  type RawTable,
  type TableItem,
  textOf,
} from './page.js';

/** Column borders of one table may differ by this much from page to page, points. */
const DRIFT = 4;
const MAX_HEADER = 3;
/** Rows above a page break that tell whether first cells are ever empty. */
const LOOK_BACK = 60;
const CONTINUED = /^(?:续表|表?\s*[\d.\-—–]*\s*[（(]?续|接上[页表])/;

/** Joins a table that ends a page with the one that begins the next, where their columns agree. */
export function joinTables(pages: readonly PageContent[]): PageContent[] {
  const joined: { page: PageContent; items: Item[] }[] = [];
  // The page and table which the last page ended with, wherever the table began.
  let open: OpenTable | undefined;
  for (const page of pages) {
    const first = page.items.findIndex((item) => !isContinuedMark(item));
    const below = page.items[first];
    const goesOn = open && below?.type === 'table' && continues(open, below.table);
    if (goesOn) append(open!, below.table);
    const items = goesOn ? page.items.slice(first + 1) : [...page.items];
    joined.push({ page, items });
    const last = items.at(-1);
    if (items.length > 0 || !goesOn) {
      close(open);
      open = last?.type === 'table' ? openTable(items, last) : undefined;
    }
  }
  close(open);
  return joined.map(({ page, items }) => ({ ...page, items }));
}

/** A table that may go on; its rows grow in place. */
interface OpenTable {
  readonly items: Item[];
  readonly item: TableItem;
  xs: readonly number[];
  rows: RawRow[];
  headerRows: number;
  grown: boolean;
}

function openTable(items: Item[], item: TableItem): OpenTable {
  const { xs, rows } = item.table;
  return { items, item, xs, rows: [...rows], headerRows: 0, grown: false };
}

/** Puts the whole table where its first part stood. */
function close(open: OpenTable | undefined): void {
  if (!open?.grown) return;
  const { xs, rows, headerRows } = open;
  open.items[open.items.length - 1] = { ...open.item, table: { xs, rows, ...(headerRows > 0 && { headerRows }) } };
}

function continues(open: OpenTable, below: RawTable): boolean {
  return sameColumns(open.xs, below.xs) && !startsAnew(open.rows[0], below.rows[0]);
}

/** The same label begins both, with another value: cards of one form, one after the other. */
function startsAnew(above: RawRow | undefined, below: RawRow | undefined): boolean {
  if (!above?.[0] || !below?.[0] || rowText(above) === rowText(below)) return false;
  const label = cellText(above[0]).trim();
  return /^\p{L}/u.test(label) && label === cellText(below[0]).trim();
}

const isContinuedMark = (item: Item): boolean => item.type === 'line' && CONTINUED.test(textOf(item).trim());

/** The outer borders agree, and so do the inner ones wherever both have them. */
function sameColumns(a: readonly number[], b: readonly number[]): boolean {
  const shift = b[0]! - a[0]!;
  if (Math.abs(b.at(-1)! - a.at(-1)! - shift) > DRIFT || Math.abs(shift) > 12 * DRIFT) return false;
  const moved = b.map((x) => x - shift);
  const [few, many] = a.length <= b.length ? [a, moved] : [moved, a];
  return few.every((x) => many.some((other) => Math.abs(other - x) <= DRIFT));
}

function append(open: OpenTable, below: RawTable): void {
  const shift = below.xs[0]! - open.xs[0]!;
  const drawn = below.xs.map((x) => x - shift);
  if (drawn.length > open.xs.length) {
    open.rows = open.rows.map((row) => regrid(row, open.xs, drawn));
    open.xs = drawn;
  }
  const lower = below.rows.map((row) => regrid(row, drawn, open.xs));
  const repeated = repeatedRows(open.rows, lower);
  open.headerRows = Math.max(repeated, open.headerRows);
  open.grown = true;
  addRows(open.rows, lower.slice(repeated));
}

/** Renumbers the columns of a row by a finer set of borders. */
function regrid(row: RawRow, own: readonly number[], xs: readonly number[]): RawRow {
  if (own.length === xs.length) return row;
  const index = (x: number) =>
    xs.reduce((best, other, at) => (Math.abs(other - x) < Math.abs(xs[best]! - x) ? at : best), 0);
  return row.map((cell) => {
    const column = index(own[cell.column]!);
    return { ...cell, column, colSpan: Math.max(1, index(own[cell.column + cell.colSpan]!) - column) };
  });
}

const rowText = (row: RawRow): string =>
  row.map((cell) => `${cell.column}:${cellText(cell).replace(/\s/g, '')}`).join('|');

function repeatedRows(upper: readonly RawRow[], lower: readonly RawRow[]): number {
  let same = 0;
  while (same < MAX_HEADER && same < lower.length && same < upper.length) {
    const text = rowText(lower[same]!);
    if (text !== rowText(upper[same]!) || !/\p{L}/u.test(text)) break;
    same++;
  }
  return same;
}

/** A row that a page break cut in two has an empty first cell below, where every row above has words there. */
function addRows(upper: RawRow[], lower: readonly RawRow[]): void {
  const [last, next] = [upper.at(-1), lower[0]];
  const cut = last && next && isRest(upper, last, next);
  if (cut) {
    upper[upper.length - 1] = last.map((cell, at) => ({
      ...cell,
      rowSpan: cell.rowSpan + next[at]!.rowSpan - 1,
      items: [...cell.items, ...next[at]!.items],
    }));
  }
  for (const row of cut ? lower.slice(1) : lower) upper.push(row);
}

function isRest(upper: readonly RawRow[], last: RawRow, next: RawRow): boolean {
  if (last.length !== next.length || last.some((cell, at) => cell.column !== next[at]!.column)) return false;
  const isEmpty = (cell: RawCell | undefined) => !cell || cellText(cell).trim() === '';
  if (!isEmpty(next[0]) || isEmpty(last[0]) || next.every(isEmpty)) return false;
  return upper.slice(-LOOK_BACK).every((row) => row[0]?.column !== 0 || !isEmpty(row[0]));
}
