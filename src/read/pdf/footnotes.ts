import { around, type Box } from './box.js';
import type { Line } from './lines.js';
import type { Item } from './page.js';

/** The line above footnotes is short and stands in the lower part of the page. */
const SHORTEST = 40;
const LONGEST = 0.45;
const LOWER_PART = 0.35;
const MARK = /^\s*(?:[①-⑳]|[[［【(（]\d{1,3}[\]］】)）]|\d{1,3}(?![\d.．、)）])|[*＊†‡])/;
const PAGE_NUMBER = /^(?:[-—–\s]*\d{1,4}[-—–\s]*|第?\s*\d+\s*页.*|page\s*\d+.*)$/i;
/** The line stands clear of the text above; an underline does not. Points. */
const CLEAR = 3;
const AT_MARGIN = 4;

export interface WithoutFootnotes {
  readonly items: readonly Item[];
  readonly footnotes: readonly Line[];
}

/** Takes away what stands below a footnote line with a mark in front. */
export function takeFootnotes(
  items: readonly Item[],
  bars: readonly Box[],
  page: { width: number; height: number },
): WithoutFootnotes {
  const separator = findSeparator(items, bars, page);
  if (!separator) return { items, footnotes: [] };
  const below = linesOf(items).filter((line) => line.top >= separator.top - 2 && !PAGE_NUMBER.test(line.text.trim()));
  if (below.length === 0 || !MARK.test(below[0]!.text)) return { items, footnotes: [] };
  const gone = new Set<Box>(below);
  return { items: items.filter((item) => item.type !== 'line' || !gone.has(item.line)), footnotes: below };
}

/** The lowest line across that is short, begins at the text's margin and has nothing but lines of text below it. */
function findSeparator(
  items: readonly Item[],
  bars: readonly Box[],
  page: { width: number; height: number },
): Box | undefined {
  const lines = linesOf(items);
  const { left } = around(lines);
  return bars
    .filter((bar) => bar.bottom - bar.top < 2 && bar.top > LOWER_PART * page.height)
    .filter((bar) => bar.right - bar.left > SHORTEST && bar.right - bar.left < LONGEST * page.width)
    .filter((bar) => Math.abs(bar.left - left) < AT_MARGIN)
    .filter((bar) => !items.some(({ type, box }) => type !== 'line' && box.bottom > bar.top - 2))
    .filter((bar) => !lines.some((line) => line.top < bar.bottom && line.bottom > bar.top - CLEAR))
    .sort((a, b) => b.top - a.top)[0];
}

/** One text a footnote, lines joined. */
export function footnoteLines(lines: readonly Line[]): Line[][] {
  const notes: Line[][] = [];
  for (const line of lines) {
    if (notes.length === 0 || MARK.test(line.text)) notes.push([line]);
    else notes.at(-1)!.push(line);
  }
  return notes;
}

const linesOf = (items: readonly Item[]): Line[] =>
  items.flatMap((item) => (item.type === 'line' && !item.apart ? [item.line] : []));
