import { kindOf } from './cell-kind.js';
import { type Grid, isWholeRow, sameBorders, spotsOf } from './grid.js';
import { headSpots, isNamed, isSerial, share } from './head-cells.js';
import { headerAt } from './header.js';
import { depthOf } from './header-depth.js';

/** Where the rows end that have the cells of the row before `from`, groups of such rows passed over. */
function endAlike(grid: Grid, from: number, end: number): { readonly to: number; readonly count: number } {
  let count = 0;
  let r = from;
  for (; r < end; r++) {
    if (sameBorders(grid, from - 1, r)) count++;
    else if (!isWholeRow(grid, r)) break;
  }
  return { to: r, count };
}

/** Pairs in a cell of their own: a form goes on. */
const tellsPairs = (grid: Grid, from: number, to: number): boolean =>
  grid.rows
    .slice(from, to)
    .some((_, i) => !isWholeRow(grid, from + i) && spotsOf(grid, from + i).some(({ text }) => kindOf(text) === 'pair'));

/**
 * The same inside of a form, where only a row of labels over rows of the same cells heads a list; over a single one they
 * are its labels.
 */
export function listHeaderAt(grid: Grid, r: number, end: number): number {
  const spots = headSpots(grid, r);
  if (spots.length < 2 || share(spots, isNamed) < 0.6) return 0;
  const from = r + depthOf(grid, r, spots);
  const { to, count } = endAlike(grid, from, end);
  if (tellsPairs(grid, from, to)) return 0;
  return count >= (isSerial(spots[0]) ? 1 : 2) ? headerAt(grid, r, to) : 0;
}
