import { closingRows, signs } from './closing-rows.js';
import { type Grid, isGap } from './grid.js';
import { headerAt } from './header.js';
import { listHeaderAt } from './inner-list.js';
import { endOfList } from './list-end.js';
import { isInfoRow, isTitleRow, leadsToHeader, titlesAbove } from './title-rows.js';

/** A stretch of rows that is one list or one form. */
export interface Band {
  readonly isList: boolean;
  /** Rows above its header or its first label: titles, and lines such as 填报单位：…. */
  readonly titles: readonly number[];
  readonly headerRows: number;
  /** From the first row of the header, or of the form, to after the last row. */
  readonly from: number;
  readonly to: number;
  /** Rows inside that repeat the header. */
  readonly repeated: ReadonlySet<number>;
  /** Rows below that only explain, or are signed. */
  readonly notes: readonly number[];
}

function listBand(grid: Grid, titles: readonly number[], from: number, headerRows: number, isInForm: boolean): Band {
  const { to, repeated } = endOfList(grid, from, headerRows, isInForm);
  const closing = closingRows(grid, from + headerRows, to);
  // inside of a form they are its next rows
  const notes = isInForm ? [] : closing;
  const last = isInForm ? closing.findIndex((r) => signs(grid, r)) : 0;
  return { isList: true, titles, headerRows, from, to: closing[last] ?? to, repeated, notes };
}

const formBand = (titles: readonly number[], from: number, to: number): Band => ({
  isList: false,
  titles,
  headerRows: 0,
  from,
  to,
  repeated: new Set(),
  notes: [],
});

/** Takes a table apart into lists and forms, from top to bottom. */
export function bandsOf(grid: Grid): readonly Band[] {
  const { length } = grid.rows;
  const bands: Band[] = [];
  let r = 0;
  while (r < length) {
    const top: number[] = [];
    let header = 0;
    for (; r < length; r++) {
      if (isGap(grid, r)) continue;
      header = headerAt(grid, r, length);
      if (header > 0 || !(isTitleRow(grid, r) || isInfoRow(grid, r) || leadsToHeader(grid, r))) break;
      top.push(r);
    }
    if (header > 0) {
      const band = listBand(
        grid,
        top,
        r,
        header,
        bands.some(({ isList }) => !isList),
      );
      bands.push(band);
      r = band.to + band.notes.length;
      continue;
    }
    const from = top[0] ?? r;
    let next = r;
    while (next < length && listHeaderAt(grid, next, length) === 0) next++;
    if (next >= length) {
      if (from < length) bands.push(formBand([], from, length));
      break;
    }
    const titles = titlesAbove(grid, next, from);
    bands.push(formBand([], from, titles[0] ?? next));
    const band = listBand(grid, titles, next, listHeaderAt(grid, next, length), true);
    bands.push(band);
    r = band.to;
  }
  return bands;
}
