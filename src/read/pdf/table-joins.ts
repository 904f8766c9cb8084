import { cellText, type Item, type PageContent, type RawCell, type RawRow, type RawTable, textOf } from './page.js';

/** Column borders of one table may differ by this much from page to page, points. */
const DRIFT = 4;
const MAX_HEADER = 3;
const CONTINUED = /^(?:续表|表?\s*[\d.\-—–]*\s*[（(]?续|接上[页表])/;

/** Joins a table that ends a page with the one that begins the next, where their columns agree. */
export function joinTables(pages: readonly PageContent[]): PageContent[] {
  const joined: PageContent[] = [];
  // The page that holds the table which the last page ended with, wherever it began.
  let open = -1;
  for (const page of pages) {
    const first = page.items.findIndex((item) => !isContinuedMark(item));
    const [above, below] = [joined[open]?.items.at(-1), page.items[first]];
    const goesOn = above?.type === 'table' && below?.type === 'table' && sameColumns(above.table, below.table);
    if (goesOn) {
      const whole = { ...above, table: append(above.table, below.table) };
      joined[open] = { ...joined[open]!, items: [...joined[open]!.items.slice(0, -1), whole] };
    }
    const items = goesOn ? page.items.slice(first + 1) : page.items;
    joined.push({ ...page, items });
    if (!goesOn || items.length > 0) open = joined.length - 1;
  }
  return joined;
}

const isContinuedMark = (item: Item): boolean => item.type === 'line' && CONTINUED.test(textOf(item).trim());

/** The outer borders agree, and so do the inner ones wherever both have them. */
function sameColumns(a: RawTable, b: RawTable): boolean {
  const shift = b.xs[0]! - a.xs[0]!;
  if (Math.abs(b.xs.at(-1)! - a.xs.at(-1)! - shift) > DRIFT || Math.abs(shift) > 12 * DRIFT) return false;
  const [few, many] =
    a.xs.length <= b.xs.length ? [a.xs, b.xs.map((x) => x - shift)] : [b.xs.map((x) => x - shift), a.xs];
  return few.every((x) => many.some((other) => Math.abs(other - x) <= DRIFT));
}

function append(above: RawTable, below: RawTable): RawTable {
  const shift = below.xs[0]! - above.xs[0]!;
  const xs = above.xs.length >= below.xs.length ? above.xs : below.xs.map((x) => x - shift);
  const upper = above.rows.map((row) => regrid(row, above.xs, xs));
  const lower = below.rows.map((row) =>
    regrid(
      row,
      below.xs.map((x) => x - shift),
      xs,
    ),
  );
  const repeated = repeatedRows(upper, lower);
  const headerRows = Math.max(repeated, above.headerRows ?? 0);
  const rows = joinRows(upper, lower.slice(repeated));
  return { xs, rows, ...(headerRows > 0 && { headerRows }) };
}

/** Renumbers the columns of a row by a finer set of borders. */
function regrid(row: RawRow, own: readonly number[], xs: readonly number[]): RawRow {
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
function joinRows(upper: readonly RawRow[], lower: readonly RawRow[]): RawRow[] {
  const [last, next] = [upper.at(-1), lower[0]];
  if (!last || !next || !isRest(upper, last, next)) return [...upper, ...lower];
  const whole = last.map((cell, at) => ({
    ...cell,
    rowSpan: cell.rowSpan + next[at]!.rowSpan - 1,
    items: [...cell.items, ...next[at]!.items],
  }));
  return [...upper.slice(0, -1), whole, ...lower.slice(1)];
}

function isRest(upper: readonly RawRow[], last: RawRow, next: RawRow): boolean {
  if (last.length !== next.length || last.some((cell, at) => cell.column !== next[at]!.column)) return false;
  const isEmpty = (cell: RawCell | undefined) => !cell || cellText(cell).trim() === '';
  if (!isEmpty(next[0]) || isEmpty(last[0]) || next.every(isEmpty)) return false;
  return upper.filter((row) => row[0]?.column === 0).every((row) => !isEmpty(row[0]));
}
