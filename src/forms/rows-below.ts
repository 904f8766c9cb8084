import { classOf, isFigure } from './cell-class.js';
import { kindOf } from './cell-kind.js';
import { type Grid, isGap, isWholeRow, type Spot, sameBorders, spotsOf } from './grid.js';
import { isNamed, share } from './head-cells.js';

/** Rows looked at below a header. */
const LOOKED_AT = 8;
/** Rows with the header's own cells that tell enough of a list. */
const ENOUGH = 3;
/** Rows below with the same cells as the header's last row, as far as they tell something; any where there are few. */
export function bodyRows(grid: Grid, from: number, end: number): readonly number[] {
  const rows: number[] = [];
  for (let r = from; r < end && rows.length < LOOKED_AT; r++) {
    if (isGap(grid, r)) break;
    if (!isWholeRow(grid, r)) rows.push(r);
  }
  const alike = rows.filter((r) => sameBorders(grid, from - 1, r));
  return alike.length >= ENOUGH ? alike : rows;
}

/**
 * Whether the first cells of the rows below ask rather than tell: then this row is the first of a form. A cell that goes
 * on from the header itself stands beside all of it.
 */
export function asksBelow(grid: Grid, body: readonly number[], spots: readonly Spot[]): number {
  const beside = new Set(spots.map(({ cell }) => cell));
  const first = body.flatMap((r) => spotsOf(grid, r).find(({ text, cell }) => text !== '' && !beside.has(cell)) ?? []);
  return share(first, (spot) => {
    const kind = kindOf(spot.text);
    // getName: and the like are names of a program's parts
    return kind === 'word' || (kind === 'colon' && /\p{Script=Han}/u.test(spot.text));
  });
}

/** How many of the header's columns hold something of another kind than the header. */
export function differingColumns(grid: Grid, body: readonly number[], spots: readonly Spot[]): number {
  return share(spots, (spot) => {
    const classes = body.map((r) => classOf(grid.rows[r]?.[spot.from]?.text ?? ''));
    return classes.filter((one) => one !== classOf(spot.text)).length > classes.length / 2;
  });
}

/** A column of figures under words that ask for figures. */
export const hasFigures = (grid: Grid, body: readonly number[], spots: readonly Spot[]): boolean =>
  spots
    .slice(1)
    .some((spot) => isNamed(spot) && share(body, (r) => isFigure(grid.rows[r]?.[spot.from]?.text ?? '')) >= 0.8);

/** Rows of a form ask again further right; rows of a list do so in their first column at most. */
export function answersOnly(grid: Grid, r: number, body: readonly number[], spots: readonly Spot[]): boolean {
  const further = body
    .flatMap((at) => spotsOf(grid, at).slice(1))
    .filter(({ text, carried }) => text !== '' && !carried);
  const asks = share(further, ({ text }) => ['word', 'colon'].includes(kindOf(text)));
  const others = spots.slice(1);
  const tells = share(others, isNamed) >= 0.5 || (body.length > 2 && differingColumns(grid, body, others) === 1);
  return tells && share(body, (at) => sameBorders(grid, r, at)) >= 0.5 && asks < 0.25;
}

/** 名称： | 数量： | 单价： over rows that hold no colon: labels of columns, not of cells. */
export const headsWithColons = (grid: Grid, body: readonly number[], spots: readonly Spot[]): boolean =>
  spots.length > 2 &&
  body.length > 1 &&
  spots.every(({ text }) => kindOf(text) === 'colon') &&
  body.every((r) => sameBorders(grid, body[0] ?? r, r)) &&
  body.flatMap((r) => spotsOf(grid, r)).every(({ text }) => !['colon', 'pair'].includes(kindOf(text)));

/** Rows of labels take turns with rows of answers. */
export const asksAgain = (grid: Grid, body: readonly number[]): boolean =>
  body.some((r, i) => {
    const spots = spotsOf(grid, r);
    return i > 0 && i + 1 < body.length && spots.length > 1 && spots.every(({ text }) => kindOf(text) === 'word');
  });

const asks = ({ text }: Spot): boolean => ['word', 'colon'].includes(kindOf(text));

/**
 * Label, answer, label, answer, and the rows below ask in the same columns: the first row of a form, which Markdown and
 * HTML must call a header, and Word repeats on every page. So is a row that says nothing.
 */
export function asksLikeBelow(below: readonly (readonly Spot[])[], spots: readonly Spot[]): boolean {
  if (spots.every(({ text }) => text === '')) return true;
  const labels = spots.filter((_, i) => i % 2 === 0);
  const answers = spots.filter((_, i) => i % 2 === 1);
  if (labels.length !== answers.length || !labels.every(asks)) return false;
  if (share(answers, isNamed) > (answers.length === 1 ? 0 : 0.5)) return false;
  return labels.every(({ from }) => {
    const same = below.flatMap((row) => row.filter((spot) => spot.from === from && spot.text !== ''));
    return share(same, asks) >= 0.5;
  });
}

/** Bold over rows that are not. */
export function standsOut(grid: Grid, r: number, body: readonly number[]): boolean {
  const boldness = (at: number): number =>
    share(
      spotsOf(grid, at).filter(({ text, carried }) => text !== '' && !carried),
      ({ cell }) => cell.blocks.some((block) => block.type === 'paragraph' && (block.look?.bold ?? 0) >= 0.8),
    );
  return body.length > 0 && boldness(r) >= 0.9 && body.every((at) => boldness(at) < 0.4);
}
