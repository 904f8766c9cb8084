import type { Grid, GridCell } from './grid.js';

/** Takes out the borders that no cell ends at: an underline inside a cell is drawn like a border. */
export function compact(grid: Grid): Grid {
  const { box, xs, ys, cells } = grid;
  const columns = [...new Set(cells.map((cell) => cell.column))].sort((a, b) => a - b);
  const rows = [...new Set(cells.map((cell) => cell.row))].sort((a, b) => a - b);
  if (columns.length === xs.length - 1 && rows.length === ys.length - 1) return grid;
  const [column, row] = [ranks(columns), ranks(rows)];
  const kept = cells.map((cell) => ({
    ...cell,
    ...{ column: column(cell.column), colSpan: column(cell.column + cell.colSpan) - column(cell.column) },
    ...{ row: row(cell.row), rowSpan: row(cell.row + cell.rowSpan) - row(cell.row) },
  }));
  const at = rows.map(() => new Array<GridCell>(columns.length));
  for (const cell of kept) {
    for (let r = cell.row; r < cell.row + cell.rowSpan; r++) at[r]!.fill(cell, cell.column, cell.column + cell.colSpan);
  }
  return {
    box,
    xs: [...columns.map((c) => xs[c]!), box.right],
    ys: [...rows.map((r) => ys[r]!), box.bottom],
    cells: kept,
    at,
  };
}

/** The number of used borders before one. */
const ranks =
  (used: readonly number[]) =>
  (index: number): number =>
    used.filter((other) => other < index).length;
