import { tidy } from '../wording/tidy.js';
import { kindOf } from './cell-kind.js';
import { type Grid, type Spot, spotsOf } from './grid.js';
import { HEADER, SERIAL_HEADER } from './words.js';

/** Longer words over a column are no header. */
export const LONGEST = 60;
const YEAR = /^(?:19|20)\d{2}\s*年?度?$/u;
const ASIDE = /[（(【[][^（()）】\]]*[)）】\]]/gu;

export const bare = (spot: Spot): string =>
  tidy(spot.text)
    .replace(ASIDE, '')
    .replace(/[：:]$/u, '')
    .trim();
export const isSerial = (spot: Spot | undefined): boolean => spot !== undefined && SERIAL_HEADER.test(bare(spot));
export const isNamed = (spot: Spot): boolean => HEADER.test(bare(spot)) || YEAR.test(tidy(spot.text));
export const share = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(holds).length / all.length;

export function canHead(spot: Spot): boolean {
  const text = tidy(spot.text);
  if (text === '' || text.length > LONGEST) return false;
  const kind = kindOf(spot.text);
  return kind === 'word' || kind === 'short' || kind === 'medium' || YEAR.test(text);
}

/** What a file declares to be a header may be any words, but no date or amount. */
export const mayHead = (spot: Spot): boolean => kindOf(spot.text) !== 'answer' || YEAR.test(tidy(spot.text));

/** Row labels and column labels meet in a cell that may say nothing. */
export const isCorner = (spot: Spot, i: number, count: number): boolean => i === 0 && count > 2 && spot.text === '';

/** Spots of a row without the blank ones that a sheet has left and right of a table. */
export function headSpots(grid: Grid, r: number): readonly Spot[] {
  const spots = spotsOf(grid, r);
  if (!grid.isSheet) return spots;
  const first = spots.findIndex(({ text }) => text !== '');
  const last = spots.findLastIndex(({ text }) => text !== '');
  return first < 0 ? [] : spots.slice(first, last + 1);
}
