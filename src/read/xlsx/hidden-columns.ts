import type { Row } from '../../model/document.js';

/** Columns of a sheet, from the first to the last of them, counted from 0. */
export interface Columns {
  readonly first: number;
  readonly last: number;
}

/** Of the columns that a sheet hides those in which something stands, for the table's `hiddenColumns`; else nothing. */
export function hiddenColumns(hidden: readonly Columns[], rows: readonly Row[]): { hiddenColumns?: readonly number[] } {
  if (hidden.length === 0) return {};
  const said = new Set(
    rows.flatMap(({ cells }) => cells.filter(({ text }) => text !== '').map(({ column }) => column)),
  );
  const columns = [...said].filter((column) => hidden.some(({ first, last }) => column >= first && column <= last));
  return columns.length === 0 ? {} : { hiddenColumns: columns.sort((a, b) => a - b) };
}
