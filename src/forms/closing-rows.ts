import { tidy } from '../wording/tidy.js';
import { kindOf } from './cell-kind.js';
import { type Grid, type Spot, soleCell, spotsOf, textOf } from './grid.js';
import { NOTE, SIGNER, TOTAL } from './words.js';

/** 注：…, or a pair, over the whole width. */
function explains(grid: Grid, r: number): boolean {
  const cell = soleCell(grid, r);
  const text = textOf(cell ?? undefined);
  if (cell === null || text === '' || TOTAL.test(tidy(text))) return false;
  return NOTE.test(text) || ['pair', 'colon', 'long'].includes(kindOf(text));
}

const asksForSigner = ({ text }: Spot): boolean => kindOf(text) === 'colon' || SIGNER.test(tidy(text));

/** 编制人 | 甲 | 审核人 | : labels and answers take turns from side to side. */
function takesTurns(spots: readonly Spot[]): boolean {
  const labels = spots.filter(asksForSigner).length;
  return labels >= 2 && spots.every((spot, i) => asksForSigner(spot) === (i % 2 === 0));
}

/** 编制人： | 审核人（签字）： | 年 月 日: every cell asks by itself or waits to be filled in. */
function asksByItself(spots: readonly Spot[]): boolean {
  const kinds = spots.map(({ text }) => kindOf(text));
  return (
    (kinds[0] === 'colon' || kinds[0] === 'pair') &&
    kinds.every((kind) => ['colon', 'pair', 'blank', 'fill'].includes(kind))
  );
}

/** Signatures below a list: pairs in cells of their own. */
export function signs(grid: Grid, r: number): boolean {
  const spots = spotsOf(grid, r);
  if (spots.length < 2 || spots.some(({ carried, cell }) => carried || cell.rowSpan > 1)) return false;
  return asksByItself(spots) || takesTurns(spots);
}

/** Of the rows of a list, those at the end that only explain it or are signed. A list of pairs has rows like them all over. */
export function closingRows(grid: Grid, from: number, to: number): readonly number[] {
  const rows: number[] = [];
  for (let r = to - 1; r >= from && (explains(grid, r) || signs(grid, r)); r--) rows.unshift(r);
  const last = (rows[0] ?? to) - 1;
  return last >= from && rows.length <= last - from + 1 ? rows : rows.filter((r) => explains(grid, r));
}
