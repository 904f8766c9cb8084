import type { Cell, Row } from '../../model/document.js';
import type { ReadTable } from '../../model/forms.js';

/** The data rows as the file has them, where each is one row of the table; null where a page break joined some. */
function dataRows({ rows, source }: ReadTable): readonly Row[] | null {
  const own = source.slice(-rows.length);
  const fits = own.every(({ cells }, r) =>
    cells.every(({ text, column }) => text.trim() === '' || rows[r]?.[column]?.trim() === text.trim()),
  );
  return own.length === rows.length && fits ? own : null;
}

const cellAt = (row: Row, column: number): Cell | undefined => row.cells.find((cell) => cell.column === column);

/**
 * The text of each cell in the row and column where it was written, and of no other that a merged cell covers: a number
 * that stands once is counted once.
 */
export function ownTexts(table: ReadTable): readonly (readonly string[])[] {
  const own = dataRows(table);
  if (own === null) return table.rows;
  return own.map((row, r) => (table.rows[r] ?? []).map((_, column) => cellAt(row, column)?.text ?? ''));
}

/** The row of a table as the file has it, to tell its place; null where it is not known. */
export const rowOf = (table: ReadTable, r: number): Row | null => dataRows(table)?.[r] ?? null;
