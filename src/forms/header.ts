import { tidy } from '../wording/tidy.js';
import { type Grid, type Spot, spotsOf } from './grid.js';
import { bare, canHead, headSpots, isCorner, isNamed, isSerial, LONGEST, mayHead, share } from './head-cells.js';
import { depthOf, isComplement } from './header-depth.js';
import {
  answersOnly,
  asksAgain,
  asksBelow,
  asksLikeBelow,
  bodyRows,
  differingColumns,
  hasFigures,
  headsWithColons,
  standsOut,
} from './rows-below.js';
import { ANSWERS_HEADER, LABEL, QUESTIONS_HEADER } from './words.js';

function headsTwo(grid: Grid, body: readonly number[], spots: readonly Spot[]): boolean {
  const [first, second] = spots;
  if (first === undefined || second === undefined) return false;
  if (QUESTIONS_HEADER.test(bare(first)) && ANSWERS_HEADER.test(bare(second))) return true;
  if (!isNamed(second) || body.length === 0) return false;
  const isQuestion = LABEL.test(bare(first)) || !LABEL.test(bare(second));
  return (isNamed(first) && (!isQuestion || asksBelow(grid, body, spots) < 0.5)) || hasFigures(grid, body, spots);
}

function headsMany(grid: Grid, r: number, body: readonly number[], spots: readonly Spot[]): boolean {
  const named = share(spots, isNamed);
  if (body.length === 0) return named >= 0.75;
  if (asksAgain(grid, body)) return false;
  if (answersOnly(grid, r, body, spots) || standsOut(grid, r, body)) return true;
  if (asksBelow(grid, body, spots) >= 0.5) return named >= 0.6 && hasFigures(grid, body, spots);
  return named >= 0.5 || (body.length >= 2 && differingColumns(grid, body, spots) >= 0.5);
}

/**
 * How many rows, from `r`, head the columns of a list; 0 where `r` opens none. `end`: the row after the last that may
 * belong to it.
 */
export function headerAt(grid: Grid, r: number, end: number): number {
  const spots = headSpots(grid, r);
  const declared = grid.table.declaredHeaderRows ?? 0;
  if (spots.length < 2 || spots.some(({ carried }) => carried)) return 0;
  const depth = depthOf(grid, r, spots);
  const isDeclared = declared > r && declared < end && spots.every(mayHead);
  const body = bodyRows(grid, isDeclared ? declared : r + depth, end);
  const below = body.map((at) => spotsOf(grid, at));
  if (asksLikeBelow(below, spots)) return 0;
  if (isDeclared) return declared - r;
  const isSplit = isComplement(grid, r);
  const said = isSplit ? spots.filter(({ text }) => text !== '') : spots;
  const startsSerial = isSerial(said[0]) && said.every(({ text }) => text !== '' && tidy(text).length <= LONGEST);
  const isHead = (spot: Spot, i: number): boolean => canHead(spot) || isCorner(spot, i, said.length);
  if (!startsSerial && !said.every(isHead) && !headsWithColons(grid, body, said)) return 0;
  const heads =
    startsSerial || (said.length === 2 ? headsTwo(grid, body, said) : headsMany(grid, r + depth - 1, body, said));
  return heads ? depth : 0;
}
