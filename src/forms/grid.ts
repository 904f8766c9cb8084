import type { Cell, Table } from '../model/document.js';

/** One entry a grid position; a merged cell stands at every position it covers. */
export type GridRow = readonly (Cell | undefined)[];

export interface Grid {
  readonly table: Table;
  readonly rows: readonly GridRow[];
  readonly width: number;
  /** Of a workbook: rows and columns beyond the table belong to the sheet, not to it. */
  readonly isSheet: boolean;
}

/** Wider merges than this are slips of a whole sheet's width. */
const MOST_COLUMNS = 256;

export function toGrid(table: Table): Grid {
  const rows: (Cell | undefined)[][] = table.rows.map(() => []);
  table.rows.forEach((row, r) => {
    for (const cell of row.cells)
      for (let down = 0; down < Math.min(cell.rowSpan, table.rows.length - r); down++)
        for (let right = 0; right < Math.min(cell.colSpan, MOST_COLUMNS); right++) {
          const line = rows[r + down];
          if (line !== undefined) line[cell.column + right] = cell;
        }
  });
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { table, rows, width, isSheet: table.place.sheet !== undefined };
}

export const textOf = (cell: Cell | undefined): string => cell?.text.trim() ?? '';

/** A cell as one row shows it. */
export interface Spot {
  readonly cell: Cell;
  /** Grid columns, from the first to before the last. */
  readonly from: number;
  readonly to: number;
  /** It began in a row above. */
  readonly carried: boolean;
  readonly text: string;
}

/** The cells of one row from left to right, those that go on from above too. */
export function spotsOf({ rows }: Grid, r: number): readonly Spot[] {
  const spots: Spot[] = [];
  const above = rows[r - 1];
  (rows[r] ?? []).forEach((cell, column) => {
    if (cell === undefined) return;
    const last = spots.at(-1);
    if (last !== undefined && last.cell === cell) spots[spots.length - 1] = { ...last, to: column + 1 };
    else spots.push({ cell, from: column, to: column + 1, carried: above?.[column] === cell, text: textOf(cell) });
  });
  return spots;
}

export const isBlankRow = (row: GridRow | undefined): boolean =>
  row === undefined || row.every((cell) => cell === undefined || cell.text.trim() === '');

/** A row of a sheet that parts what stands above from what stands below: no words, and no merged cells to fill in. */
export const isGap = ({ rows, isSheet }: Grid, r: number): boolean =>
  isSheet && isBlankRow(rows[r]) && !(rows[r] ?? []).some((cell) => (cell?.colSpan ?? 1) > 1);

/** The one cell of a row that holds nothing else; in a sheet also the only one that says something. */
export function soleCell({ rows, width, isSheet }: Grid, r: number): Cell | null {
  const row = rows[r] ?? [];
  let sole: Cell | null = null;
  for (const cell of row) {
    if (cell === undefined || cell === sole || (isSheet && cell.text.trim() === '')) continue;
    if (sole !== null) return null;
    sole = cell;
  }
  return sole !== null && (width > 1 || rows.length > 1) ? sole : null;
}

/** A row that one cell covers from side to side. */
export const isWholeRow = ({ rows, width }: Grid, r: number): boolean =>
  width > 1 && rows[r]?.[0] !== undefined && (rows[r] ?? []).length === width && new Set(rows[r]).size === 1;

/** Whether two rows have their borders at the same columns, merged cells that go on from above left aside. */
export function sameBorders(grid: Grid, one: number, other: number): boolean {
  const bordersOf = (r: number): string =>
    spotsOf(grid, r)
      .map(({ from, to }) => `${from}-${to}`)
      .join(' ');
  return bordersOf(one) === bordersOf(other);
}
