import { ANSWER_SCORE, kindOf, LABEL_SCORE } from './cell-kind.js';
import { type Grid, soleCell, spotsOf } from './grid.js';

const MOST_LEAN = 0.6;

/** How much more the cells that begin in a column ask than answer. */
export function leansOf(grid: Grid, rows: readonly number[]): ReadonlyMap<number, number> {
  const sums = new Map<number, { sum: number; count: number }>();
  for (const r of rows)
    for (const { from, text, carried } of spotsOf(grid, r)) {
      if (carried || text === '' || soleCell(grid, r) !== null) continue;
      const kind = kindOf(text);
      const { sum, count } = sums.get(from) ?? { sum: 0, count: 0 };
      sums.set(from, { sum: sum + LABEL_SCORE[kind] - ANSWER_SCORE[kind], count: count + 1 });
    }
  return new Map(
    [...sums].map(([from, { sum, count }]) => [from, Math.max(-MOST_LEAN, Math.min(MOST_LEAN, sum / count / 4))]),
  );
}
