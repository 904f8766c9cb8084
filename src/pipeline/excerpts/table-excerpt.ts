import type { Row, Table } from '../../model/document.js';
import type { ExcerptRow } from '../../model/excerpt.js';

/** Rows shown of a table in which none matters more than the others. */
export const rowsShown = 8;
const rowsBefore = 2;
const rowsAfter = 3;
const mostHeads = 3;
/** More columns than this are too narrow to read beside a finding. */
const mostColumns = 6;
const columnsBefore = 2;
const longestCell = 80;

/** The head of a table with the rows and columns around what matters; the first ones where nothing does. */
export function tableExcerpt(
  { rows, declaredHeaderRows }: Table,
  row: number | undefined,
  column: number | undefined,
): { readonly rows: readonly ExcerptRow[]; readonly cutRows: boolean } {
  const heads = Math.max(1, Math.min(declaredHeaderRows ?? 1, mostHeads));
  const from = row === undefined ? heads : Math.max(heads, row - rowsBefore);
  const to = row === undefined ? rowsShown : Math.max(row, heads) + rowsAfter + 1;
  const shown = rows.flatMap((each, index) =>
    index < heads || (index >= from && index < to && each.hidden !== true) ? [{ each, index }] : [],
  );
  const columns = columnsOf(
    shown.map(({ each }) => each),
    column,
  );
  return {
    rows: shown.map(({ each, index }) => ({ row: index, isHeader: index < heads, cells: cellsOf(each, columns) })),
    cutRows: shown.length < rows.length,
  };
}

/** The grid columns that are shown: all of a narrow table; of a wide one the first, which names the row, and those around the one that matters. */
function columnsOf(rows: readonly Row[], column = 0): readonly number[] {
  const width = Math.max(1, ...rows.flatMap(({ cells }) => cells.map((cell) => cell.column + cell.colSpan)));
  const first = Math.min(...rows.flatMap(({ cells }) => cells.map((cell) => cell.column)), width - 1);
  const all = Array.from({ length: width - first }, (_, index) => first + index);
  if (all.length <= mostColumns) return all;
  const from = Math.min(Math.max(first + 1, column - columnsBefore), width - mostColumns + 1);
  return [first, ...all.filter((each) => each >= from && each < from + mostColumns - 1)];
}

/** What stands in each shown column; empty where a cell from above reaches down or nothing was put. */
function cellsOf({ cells }: Row, columns: readonly number[]): ExcerptRow['cells'] {
  const found: { text: string; column: number; colSpan: number }[] = [];
  let last: (typeof cells)[number] | undefined;
  for (const column of columns) {
    const cell = cells.find((each) => each.column <= column && column < each.column + each.colSpan);
    const before = found.at(-1);
    if (cell !== undefined && cell === last && before !== undefined) before.colSpan += 1;
    else found.push({ text: cell === undefined ? '' : cut(cell.text), column: cell?.column ?? column, colSpan: 1 });
    last = cell;
  }
  return found;
}

const cut = (text: string): string =>
  text.length <= longestCell ? text : `${[...text].slice(0, longestCell).join('')}…`;
