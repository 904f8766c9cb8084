import { tidy } from '../wording/tidy.js';
import { type Grid, isBlankRow, isGap, sameBorders, soleCell, spotsOf } from './grid.js';
import { headSpots } from './head-cells.js';
import { headerAt } from './header.js';
import { isTitleRow } from './title-rows.js';
import { SERIAL_HEADER, TOTAL } from './words.js';

const rowText = (grid: Grid, r: number): string =>
  spotsOf(grid, r)
    .map(({ text }) => tidy(text))
    .join('|');

const isSole = (grid: Grid, r: number): boolean => soleCell(grid, r) !== null;

/** A header below a title row or a blank one that opens a table of its own, not a row of this one. */
function opensAnother(grid: Grid, r: number, known: ReadonlySet<string>): boolean {
  const spots = headSpots(grid, r);
  const opens = SERIAL_HEADER.test(tidy(spots[0]?.text ?? '')) || known.has(rowText(grid, r));
  return opens && headerAt(grid, r, grid.rows.length) > 0;
}

/** Tells nearly all rows apart from the header without reading them whole. */
const startsLike = (grid: Grid, r: number, header: number): boolean =>
  (grid.rows[r]?.find((cell) => cell !== undefined)?.text.trim() ?? '') ===
  (grid.rows[header]?.find((cell) => cell !== undefined)?.text.trim() ?? '');

const nextSaid = (grid: Grid, from: number): number => {
  let r = from;
  while (r < grid.rows.length && isBlankRow(grid.rows[r])) r++;
  return r;
};

const repeats = (grid: Grid, r: number, header: number, headerRows: number): boolean =>
  Array.from({ length: headerRows }, (_, i) => rowText(grid, r + i) === rowText(grid, header + i)).every(Boolean);

/** Where a list ends. */
export interface ListEnd {
  readonly to: number;
  readonly repeated: ReadonlySet<number>;
}

/** A row that a list inside a form does not have: other borders, neither a sum nor a group of its rows. */
function leavesList(grid: Grid, r: number, last: number): boolean {
  if (isSole(grid, r)) return r + 1 >= grid.rows.length || !sameBorders(grid, r + 1, last);
  return !sameBorders(grid, r, last) && !headSpots(grid, r).some(({ text }) => TOTAL.test(tidy(text)));
}

export function endOfList(grid: Grid, header: number, headerRows: number, isInForm: boolean): ListEnd {
  const repeated = new Set<number>();
  const known = new Set([rowText(grid, header)]);
  let r = header + headerRows;
  for (; r < grid.rows.length; r++) {
    if (isGap(grid, r)) {
      const next = nextSaid(grid, r);
      if (next >= grid.rows.length || isSole(grid, next) || headerAt(grid, next, grid.rows.length) > 0) break;
    } else if (startsLike(grid, r, header) && rowText(grid, r) === rowText(grid, header)) {
      if (!repeats(grid, r, header, headerRows)) break;
      for (let i = 0; i < headerRows; i++) repeated.add(r + i);
    } else if (isTitleRow(grid, r) && opensAnother(grid, r + 1, known)) break;
    else if (isInForm && leavesList(grid, r, header + headerRows - 1)) break;
  }
  return { to: r, repeated };
}
