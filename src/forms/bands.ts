import { tidy } from '../wording/tidy.js';
import { kindOf } from './cell-kind.js';
import { closingRows, signs } from './closing-rows.js';
import { type Grid, isBlankRow, isGap, sameBorders, soleCell, spotsOf, textOf } from './grid.js';
import { headerAt, headSpots, listHeaderAt } from './header.js';
import { SERIAL_HEADER, TOTAL } from './words.js';

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

const LONGEST_TITLE = 60;

const rowText = (grid: Grid, r: number): string =>
  spotsOf(grid, r)
    .map(({ text }) => tidy(text))
    .join('|');

const isSole = (grid: Grid, r: number): boolean => soleCell(grid, r) !== null;

/** 填报单位：甲局 | 填报日期：2025年: every cell tells something by itself. */
const isInfoRow = (grid: Grid, r: number): boolean => {
  const spots = headSpots(grid, r);
  return spots.length > 0 && spots.every(({ text }) => ['pair', 'colon', 'blank'].includes(kindOf(text)));
};

function isTitleRow(grid: Grid, r: number): boolean {
  const cell = soleCell(grid, r);
  if (cell === null) return false;
  const text = textOf(cell);
  return text !== '' && text.length <= LONGEST_TITLE && !/[。；]/u.test(text);
}

/** A remark over the whole width right above a header. */
function leadsToHeader(grid: Grid, r: number): boolean {
  if (soleCell(grid, r) === null) return false;
  const cell = soleCell(grid, r);
  let next = r + 1;
  while (next < grid.rows.length && (soleCell(grid, next) === cell || isGap(grid, next))) next++;
  return headerAt(grid, next, grid.rows.length) > 0;
}

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

interface ListEnd {
  readonly to: number;
  readonly repeated: ReadonlySet<number>;
}

/** A row that a list inside a form does not have: other borders, neither a sum nor a group of its rows. */
function leavesList(grid: Grid, r: number, last: number): boolean {
  if (isSole(grid, r)) return r + 1 >= grid.rows.length || !sameBorders(grid, r + 1, last);
  return !sameBorders(grid, r, last) && !headSpots(grid, r).some(({ text }) => TOTAL.test(tidy(text)));
}

function endOfList(grid: Grid, header: number, headerRows: number, isInForm: boolean): ListEnd {
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

/** Titles of a list inside a form stand right above its header. */
function titlesAbove(grid: Grid, header: number, from: number): readonly number[] {
  const titles: number[] = [];
  for (
    let r = header - 1;
    r >= from && isTitleRow(grid, r) && kindOf(textOf(soleCell(grid, r) ?? undefined)) !== 'colon';
    r--
  )
    titles.unshift(r);
  return titles;
}

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
