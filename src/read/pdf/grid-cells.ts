import { covers, near } from './borders.js';
import type { Grid, GridCell } from './grid.js';
import type { Rules } from './rules.js';

/** The cells between the borders: two are one where no line runs between them. */
export function cellsOf(xs: readonly number[], ys: readonly number[], rules: Rules): Pick<Grid, 'cells' | 'at'> {
  const [sides, floors] = [xs.map(near(rules.down)), ys.map(near(rules.across))];
  const side = (column: number, row: number) => covers(sides[column + 1]!, ys[row]!, ys[row + 1]!);
  const floor = (column: number, row: number) => covers(floors[row + 1]!, xs[column]!, xs[column + 1]!);
  /** No line below the row, and none that parts its columns in the next. */
  const isOpen = (row: number, column: number, wide: number): boolean => {
    for (let c = column; c < column + wide; c++)
      if (floor(c, row) || (c > column && side(c - 1, row + 1))) return false;
    return true;
  };
  const at = ys.slice(1).map(() => new Array<GridCell>(xs.length - 1));
  const cells: GridCell[] = [];
  for (let row = 0; row + 1 < ys.length; row++) {
    for (let column = 0; column + 1 < xs.length; column++) {
      if (at[row]![column]) continue;
      let [wide, high] = [1, 1];
      while (column + wide + 1 < xs.length && !side(column + wide - 1, row) && !at[row]![column + wide]) wide++;
      while (row + high + 1 < ys.length && isOpen(row + high - 1, column, wide)) high++;
      const box = { left: xs[column]!, right: xs[column + wide]!, top: ys[row]!, bottom: ys[row + high]! };
      const cell = { row, column, rowSpan: high, colSpan: wide, ...box };
      cells.push(cell);
      for (let r = row; r < row + high; r++) at[r]!.fill(cell, column, column + wide);
    }
  }
  return { cells, at };
}
