import { kindOf } from './cell-kind.js';
import { type Grid, isGap, soleCell, textOf } from './grid.js';
import { headSpots } from './head-cells.js';
import { headerAt } from './header.js';

const LONGEST_TITLE = 60;

/** 填报单位：甲局 | 填报日期：2025年: every cell tells something by itself. */
export const isInfoRow = (grid: Grid, r: number): boolean => {
  const spots = headSpots(grid, r);
  return spots.length > 0 && spots.every(({ text }) => ['pair', 'colon', 'blank'].includes(kindOf(text)));
};

export function isTitleRow(grid: Grid, r: number): boolean {
  const cell = soleCell(grid, r);
  if (cell === null) return false;
  const text = textOf(cell);
  return text !== '' && text.length <= LONGEST_TITLE && !/[。；]/u.test(text);
}

/** A remark over the whole width right above a header. */
export function leadsToHeader(grid: Grid, r: number): boolean {
  if (soleCell(grid, r) === null) return false;
  const cell = soleCell(grid, r);
  let next = r + 1;
  while (next < grid.rows.length && (soleCell(grid, next) === cell || isGap(grid, next))) next++;
  return headerAt(grid, next, grid.rows.length) > 0;
}

/** Titles of a list inside a form stand right above its header. */
export function titlesAbove(grid: Grid, header: number, from: number): readonly number[] {
  const titles: number[] = [];
  for (
    let r = header - 1;
    r >= from && isTitleRow(grid, r) && kindOf(textOf(soleCell(grid, r) ?? undefined)) !== 'colon';
    r--
  )
    titles.unshift(r);
  return titles;
}
