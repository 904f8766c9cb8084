import type { Box } from './box.js';

/** The cells that a table's lines mark out. */
export interface Grid {
  readonly box: Box;
  /** x of the column borders and y of the row borders, ascending. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
  /** The cell that covers a row and column. */
  readonly at: readonly (readonly GridCell[])[];
}

export interface GridCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** The cell in which the middle of a box lies. */
export function cellAt(grid: Grid, box: Box): GridCell | undefined {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return grid.at[grid.ys.findIndex((edge) => edge > y) - 1]?.[grid.xs.findIndex((edge) => edge > x) - 1];
}
