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
export function cellAt({ at, xs, ys }: Grid, box: Box): GridCell | undefined {
  return at[before(ys, (box.top + box.bottom) / 2)]?.[before(xs, (box.left + box.right) / 2)];
}

/** The last border before a place; -1 for none, and beyond the last. Called for every piece on the page. */
function before(borders: readonly number[], place: number): number {
  for (let at = 0; at < borders.length; at++) if (borders[at]! > place) return at - 1;
  return -1;
}
