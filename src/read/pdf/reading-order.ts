import { around, type Box } from './box.js';
import { layLines } from './lines.js';
import { type Item, lineItem, type Margins } from './page.js';
import type { Piece } from './piece.js';

/** A column has at least this many lines, and most of them fill most of its width. */
const FEWEST_LINES = 8;
const FILLED = 0.6;
/** Where the gap between two columns may lie, as shares of the text's width. */
const MIDDLE = [0.3, 0.7] as const;

/** Share of the text's width that no column of two takes. */
const WIDE = 0.72;
const MOST_STEPS = 200;
/** More pieces than this over both columns, and there are no columns. */
const MOST_ACROSS = 150;

/** Lines, tables and figures in the order they are read: down the page, or down one column after the other. */
export function orderItems(pieces: readonly Piece[], others: readonly Item[]): Item[] {
  const gutter = findGutter(pieces);
  if (gutter === undefined) return byTop([...layLines(pieces).map(lineItem), ...others]);
  const parts: readonly (Piece | Item)[] = [...pieces, ...others];
  const across = parts.filter((part) => boxOf(part).left < gutter && boxOf(part).right > gutter);
  const items: Item[] = [];
  let from = Number.NEGATIVE_INFINITY;
  // What runs over both columns cuts the page into bands.
  for (const band of [...bandsOf(across), undefined]) {
    const to = band?.box.top ?? Number.POSITIVE_INFINITY;
    const between = parts.filter(
      (part) => !across.includes(part) && middle(boxOf(part)) >= from && middle(boxOf(part)) < to,
    );
    items.push(...column(between.filter((part) => boxOf(part).right <= gutter)));
    items.push(...column(between.filter((part) => boxOf(part).left >= gutter)));
    if (band) items.push(...lay(band.parts));
    from = to;
  }
  return items;
}

const isPiece = (part: Piece | Item): part is Piece => 'starts' in part;
const boxOf = (part: Piece | Item): Box => (isPiece(part) ? part : part.box);
const middle = (box: Box): number => (box.top + box.bottom) / 2;
const byTop = (items: readonly Item[]): Item[] => [...items].sort((a, b) => middle(a.box) - middle(b.box));

function lay(parts: readonly (Piece | Item)[]): Item[] {
  const others = parts.filter((part): part is Item => !isPiece(part));
  return byTop([...layLines(parts.filter(isPiece)).map(lineItem), ...others]);
}

/** The items of one column, each line with the column's margins. */
function column(parts: readonly (Piece | Item)[]): Item[] {
  const items = lay(parts);
  const margins = marginsOf(items.filter((item) => item.type === 'line').map((item) => item.box));
  return items.map((item) => (item.type === 'line' ? { ...item, column: margins } : item));
}

function marginsOf(boxes: readonly Box[]): Margins {
  const lefts = boxes.map((box) => box.left).sort((a, b) => a - b);
  const rights = boxes.map((box) => box.right).sort((a, b) => a - b);
  return { left: lefts[Math.floor(lefts.length * 0.05)] ?? 0, right: rights[Math.floor(rights.length * 0.92)] ?? 0 };
}

interface Band {
  readonly box: Box;
  readonly parts: readonly (Piece | Item)[];
}

/** Parts over both columns, those that overlap in height together, top to bottom. */
function bandsOf(across: readonly (Piece | Item)[]): Band[] {
  return [...across]
    .sort((a, b) => middle(boxOf(a)) - middle(boxOf(b)))
    .map((part) => ({ box: boxOf(part), parts: [part] }));
}

/** x of the gap between two columns, where the page is set in two. */
function findGutter(pieces: readonly Piece[]): number | undefined {
  if (pieces.length < 2 * FEWEST_LINES) return undefined;
  const { left, right } = around(pieces);
  // One column: what is wide runs over the middle.
  const wide = pieces.filter((piece) => piece.right - piece.left > WIDE * (right - left)).length;
  if (wide > 0.3 * pieces.length || wide > MOST_ACROSS) return undefined;
  const x = emptiest(pieces, left + MIDDLE[0] * (right - left), left + MIDDLE[1] * (right - left));
  const before = pieces.filter((piece) => piece.right <= x);
  const after = pieces.filter((piece) => piece.left >= x);
  const across = pieces.length - before.length - after.length;
  if (across > 0.3 * pieces.length || across > MOST_ACROSS) return undefined;
  return isColumn(before, left, x) && isColumn(after, x, right) && besides(before, after) ? x : undefined;
}

/** Where the fewest pieces cross. */
function emptiest(pieces: readonly Piece[], from: number, to: number): number {
  let [best, fewest] = [from, Number.POSITIVE_INFINITY];
  const step = Math.max(2, (to - from) / MOST_STEPS);
  for (let x = from; x <= to; x += step) {
    const crossing =
      pieces.filter((piece) => piece.left < x && piece.right > x).length + Math.abs(x - (from + to) / 2) / 10_000;
    if (crossing < fewest) [best, fewest] = [x, crossing];
  }
  return best;
}

/** Running text: most lines fill the column. Forms and tables have short entries. */
function isColumn(pieces: readonly Piece[], from: number, to: number): boolean {
  const lines = layLines(pieces);
  const full = lines.filter((line) => line.right - line.left > FILLED * (to - from));
  return lines.length >= FEWEST_LINES && full.length > 0.6 * lines.length;
}

function besides(a: readonly Box[], b: readonly Box[]): boolean {
  const [top, bottom] = [Math.max(...[a, b].map(topOf)), Math.min(...[a, b].map(bottomOf))];
  return bottom - top > 0.4 * Math.min(bottomOf(a) - topOf(a), bottomOf(b) - topOf(b));
}

const topOf = (boxes: readonly Box[]): number =>
  boxes.reduce((least, box) => Math.min(least, box.top), Number.POSITIVE_INFINITY);
const bottomOf = (boxes: readonly Box[]): number => boxes.reduce((most, box) => Math.max(most, box.bottom), 0);
