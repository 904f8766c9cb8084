import { kindOf } from './cell-kind.js';
import { type Grid, spotsOf } from './grid.js';

/** Nothing but labels, over a row of the same cells that answers them. */
export function asksAbove(grid: Grid, r: number, below: number): boolean {
  const own = spotsOf(grid, r).filter(({ carried, cell }) => !carried && cell.rowSpan === 1);
  const answers = spotsOf(grid, below).filter(({ carried }) => !carried);
  const kinds = answers.map(({ text }) => kindOf(text));
  return (
    own.length >= 2 &&
    own.length === answers.length &&
    own.every(({ text }) => kindOf(text) === 'word') &&
    answers.every(({ from }, i) => from === own[i]?.from) &&
    kinds.every((kind) => kind !== 'colon' && kind !== 'pair' && kind !== 'blank') &&
    kinds.filter((kind) => kind === 'word').length < kinds.length / 2
  );
}
