import { tidy } from '../wording/tidy.js';
import { classOf, isFigure } from './cell-class.js';
import { kindOf } from './cell-kind.js';
import { type Grid, isGap, isWholeRow, type Spot, sameBorders, spotsOf, textOf } from './grid.js';
import { ANSWERS_HEADER, HEADER, LABEL, QUESTIONS_HEADER, SERIAL_HEADER } from './words.js';

const LONGEST = 60;
const DEEPEST = 3;
/** Rows looked at below a header. */
const LOOKED_AT = 8;
/** Rows with the header's own cells that tell enough of a list. */
const ENOUGH = 3;
const YEAR = /^(?:19|20)\d{2}\s*年?度?$/u;
const ASIDE = /[（(【[][^（()）】\]]*[)）】\]]/gu;

const bare = (spot: Spot): string =>
  tidy(spot.text)
    .replace(ASIDE, '')
    .replace(/[：:]$/u, '')
    .trim();
const isSerial = (spot: Spot | undefined): boolean => spot !== undefined && SERIAL_HEADER.test(bare(spot));
const isNamed = (spot: Spot): boolean => HEADER.test(bare(spot)) || YEAR.test(tidy(spot.text));
const share = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(holds).length / all.length;

function canHead(spot: Spot): boolean {
  const text = tidy(spot.text);
  if (text === '' || text.length > LONGEST) return false;
  const kind = kindOf(spot.text);
  return kind === 'word' || kind === 'short' || kind === 'medium' || YEAR.test(text);
}

/** What a file declares to be a header may be any words, but no date or amount. */
const mayHead = (spot: Spot): boolean => kindOf(spot.text) !== 'answer' || YEAR.test(tidy(spot.text));

/** Row labels and column labels meet in a cell that may say nothing. */
const isCorner = (spot: Spot, i: number, count: number): boolean => i === 0 && count > 2 && spot.text === '';

/** Spots of a row without the blank ones that a sheet has left and right of a table. */
export function headSpots(grid: Grid, r: number): readonly Spot[] {
  const spots = spotsOf(grid, r);
  if (!grid.isSheet) return spots;
  const first = spots.findIndex(({ text }) => text !== '');
  const last = spots.findLastIndex(({ text }) => text !== '');
  return first < 0 ? [] : spots.slice(first, last + 1);
}

/** Rows below with the same cells as the header's last row, as far as they tell something; any where there are few. */
function bodyRows(grid: Grid, from: number, end: number): readonly number[] {
  const rows: number[] = [];
  for (let r = from; r < end && rows.length < LOOKED_AT; r++) {
    if (isGap(grid, r)) break;
    if (!isWholeRow(grid, r)) rows.push(r);
  }
  const alike = rows.filter((r) => sameBorders(grid, from - 1, r));
  return alike.length >= ENOUGH ? alike : rows;
}

const inside = (spot: Spot, group: Spot): boolean => spot.from >= group.from && spot.to <= group.to;

/** The row below gives the columns of merged groups their own words; the other columns go on, or wait for their data. */
function isDivided(grid: Grid, r: number, spots: readonly Spot[]): boolean {
  const below = spotsOf(grid, r + 1);
  const groups = spots.filter(({ from, to }) => to - from > 1);
  const parts = below.filter((spot) => !spot.carried && spot.text !== '');
  const rest = below.filter((spot) => !spot.carried && spot.text === '');
  const data = grid.rows[r + 2];
  return (
    parts.length >= 2 &&
    parts.every((spot) => canHead(spot) && spot.cell.rowSpan === 1 && groups.some((group) => inside(spot, group))) &&
    groups.some((group) => parts.filter((spot) => inside(spot, group)).length >= 2) &&
    (rest.length === 0 ||
      rest.some(({ from }) => (data?.[from]?.text ?? '').trim() !== '') ||
      rest.every(({ from }) => from === 0 || from >= (parts.at(-1)?.to ?? 0)))
  );
}

/**
 * A header in two rows without merged cells: words of groups with blanks behind them, over the words of their columns;
 * the other columns are blank below.
 */
function isComplement(grid: Grid, r: number): boolean {
  const [top, below] = [grid.rows[r] ?? [], grid.rows[r + 1] ?? []];
  const width = Math.max(top.length, below.length);
  const columns = Array.from({ length: width }, (_, c) => [textOf(top[c]), textOf(below[c])] as const);
  const parts = columns.filter(([, own]) => own !== '');
  return (
    parts.length >= 2 &&
    parts.length < width &&
    spotsOf(grid, r + 1).every((spot) => spot.text === '' || (!spot.carried && canHead(spot))) &&
    columns.every(([group, own], c) => (own === '' ? group !== '' : group === '' || (columns[c + 1]?.[0] ?? '') === ''))
  );
}

/** Rows that a header takes: as many as its cells are merged over, or two where its groups are divided below. */
function depthOf(grid: Grid, r: number, spots: readonly Spot[]): number {
  const merged = spots.filter(({ cell }) => cell.rowSpan > 1 && cell.rowSpan <= DEEPEST);
  const deepest = merged.reduce((most, { cell }) => Math.max(most, cell.rowSpan), 1);
  const last = spotsOf(grid, r + deepest - 1);
  const isParted = spots.some(
    (group) => !merged.includes(group) && last.filter((spot) => inside(spot, group)).length > 1,
  );
  if (deepest > 1 && (merged.length === spots.length || isParted) && r + deepest <= grid.rows.length) return deepest;
  return isDivided(grid, r, spots) || isComplement(grid, r) ? 2 : 1;
}

/**
 * Whether the first cells of the rows below ask rather than tell: then this row is the first of a form. A cell that goes
 * on from the header itself stands beside all of it.
 */
function asksBelow(grid: Grid, body: readonly number[], spots: readonly Spot[]): number {
  const beside = new Set(spots.map(({ cell }) => cell));
  const first = body.flatMap((r) => spotsOf(grid, r).find(({ text, cell }) => text !== '' && !beside.has(cell)) ?? []);
  return share(first, (spot) => {
    const kind = kindOf(spot.text);
    // getName: and the like are names of a program's parts
    return kind === 'word' || (kind === 'colon' && /\p{Script=Han}/u.test(spot.text));
  });
}

/** How many of the header's columns hold something of another kind than the header. */
function differingColumns(grid: Grid, body: readonly number[], spots: readonly Spot[]): number {
  return share(spots, (spot) => {
    const classes = body.map((r) => classOf(grid.rows[r]?.[spot.from]?.text ?? ''));
    return classes.filter((one) => one !== classOf(spot.text)).length > classes.length / 2;
  });
}

/** A column of figures under words that ask for figures. */
const hasFigures = (grid: Grid, body: readonly number[], spots: readonly Spot[]): boolean =>
  spots
    .slice(1)
    .some((spot) => isNamed(spot) && share(body, (r) => isFigure(grid.rows[r]?.[spot.from]?.text ?? '')) >= 0.8);

function headsTwo(grid: Grid, body: readonly number[], spots: readonly Spot[]): boolean {
  const [first, second] = spots;
  if (first === undefined || second === undefined) return false;
  if (QUESTIONS_HEADER.test(bare(first)) && ANSWERS_HEADER.test(bare(second))) return true;
  if (!isNamed(second) || body.length === 0) return false;
  const isQuestion = LABEL.test(bare(first)) || !LABEL.test(bare(second));
  return (isNamed(first) && (!isQuestion || asksBelow(grid, body, spots) < 0.5)) || hasFigures(grid, body, spots);
}

/** Rows of a form ask again further right; rows of a list do so in their first column at most. */
function answersOnly(grid: Grid, r: number, body: readonly number[], spots: readonly Spot[]): boolean {
  const further = body
    .flatMap((at) => spotsOf(grid, at).slice(1))
    .filter(({ text, carried }) => text !== '' && !carried);
  const asks = share(further, ({ text }) => ['word', 'colon'].includes(kindOf(text)));
  const others = spots.slice(1);
  const tells = share(others, isNamed) >= 0.5 || (body.length > 2 && differingColumns(grid, body, others) === 1);
  return tells && share(body, (at) => sameBorders(grid, r, at)) >= 0.5 && asks < 0.25;
}

/** 名称： | 数量： | 单价： over rows that hold no colon: labels of columns, not of cells. */
const headsWithColons = (grid: Grid, body: readonly number[], spots: readonly Spot[]): boolean =>
  spots.length > 2 &&
  body.length > 1 &&
  spots.every(({ text }) => kindOf(text) === 'colon') &&
  body.every((r) => sameBorders(grid, body[0] ?? r, r)) &&
  body.flatMap((r) => spotsOf(grid, r)).every(({ text }) => !['colon', 'pair'].includes(kindOf(text)));

/** Rows of labels take turns with rows of answers. */
const asksAgain = (grid: Grid, body: readonly number[]): boolean =>
  body.some((r, i) => {
    const spots = spotsOf(grid, r);
    return i > 0 && i + 1 < body.length && spots.length > 1 && spots.every(({ text }) => kindOf(text) === 'word');
  });

/** Bold over rows that are not. */
function standsOut(grid: Grid, r: number, body: readonly number[]): boolean {
  const boldness = (at: number): number =>
    share(
      spotsOf(grid, at).filter(({ text, carried }) => text !== '' && !carried),
      ({ cell }) => cell.blocks.some((block) => block.type === 'paragraph' && (block.look?.bold ?? 0) >= 0.8),
    );
  return body.length > 0 && boldness(r) >= 0.9 && body.every((at) => boldness(at) < 0.4);
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
  if (declared > r && declared < end && spots.every(mayHead)) return declared - r;
  const isSplit = isComplement(grid, r);
  const said = isSplit ? spots.filter(({ text }) => text !== '') : spots;
  const startsSerial = isSerial(said[0]) && said.every(({ text }) => text !== '' && tidy(text).length <= LONGEST);
  const depth = depthOf(grid, r, spots);
  const body = bodyRows(grid, r + depth, end);
  const isHead = (spot: Spot, i: number): boolean => canHead(spot) || isCorner(spot, i, said.length);
  if (!startsSerial && !said.every(isHead) && !headsWithColons(grid, body, said)) return 0;
  const heads =
    startsSerial || (said.length === 2 ? headsTwo(grid, body, said) : headsMany(grid, r + depth - 1, body, said));
  return heads ? depth : 0;
}

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
