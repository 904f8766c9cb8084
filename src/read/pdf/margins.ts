import type { Line } from './lines.js';
import type { Margins, PageContent } from './page.js';

/** A page with fewer long lines than this has the margins of its neighbours. */
const ENOUGH_LINES = 6;
const LONG = 0.5;

/** The text column of each page: its own where it has enough text, else that of pages of its width. */
export function findMargins(pages: readonly PageContent[]): Map<number, Margins> {
  const shared = sharedMargins(pages);
  const common = (page: PageContent) => shared.get(Math.round(page.width))!;
  const seen = new Map(pages.map((page) => [page.page, pitches(linesOf(page), common(page))]));
  const commonPitch = median([...seen.values()].flat());
  return new Map(
    pages.map((page) => {
      const long = longLines(page);
      const margins = long.length >= ENOUGH_LINES ? edges(long, page.width) : common(page);
      const own = seen.get(page.page)!;
      const pitch = own.length >= ENOUGH_LINES ? median(own) : commonPitch;
      return [page.page, { ...margins, ...(pitch !== undefined && { pitch }) }];
    }),
  );
}

const longLines = (page: PageContent): Line[] =>
  linesOf(page).filter((line) => line.right - line.left > LONG * page.width);

/** By the width of the page, points. */
function sharedMargins(pages: readonly PageContent[]): Map<number, Margins> {
  const byWidth = new Map<number, { all: Line[]; long: Line[] }>();
  for (const page of pages) {
    const width = Math.round(page.width);
    const entry = byWidth.get(width) ?? { all: [], long: [] };
    byWidth.set(width, entry);
    entry.all.push(...linesOf(page));
    entry.long.push(...longLines(page));
  }
  return new Map([...byWidth].map(([width, { all, long }]) => [width, edges(long.length > 0 ? long : all, width)]));
}

/** Distances from full lines to the next line of their size, in line heights. */
function pitches(lines: readonly Line[], margins: Margins): number[] {
  const found: number[] = [];
  for (let at = 1; at < lines.length; at++) {
    const [above, line] = [lines[at - 1]!, lines[at]!];
    if (margins.right - above.right > 1.5 * above.size || above.size !== line.size) continue;
    const pitch = (line.top - above.top) / Math.max(above.bottom - above.top, 1);
    if (pitch > 0.8 && pitch < 4) found.push(pitch);
  }
  return found;
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The lines of the running text. */
export function linesOf(page: PageContent): Line[] {
  const lines: Line[] = [];
  for (const item of page.items) if (item.type === 'line' && !item.apart) lines.push(item.line);
  return lines;
}

/** Where lines begin and end. The right edge counts where two lines agree on it; else the margins are taken as equal. */
function edges(lines: readonly Line[], width: number): Margins {
  const lefts = lines.map((line) => line.left).sort((a, b) => a - b);
  const rights = lines.map((line) => line.right).sort((a, b) => a - b);
  const left = lefts[Math.floor(lefts.length * 0.04)] ?? 0;
  const right = rights[Math.floor(rights.length * 0.93)] ?? width;
  const agreed = rights.filter((other) => Math.abs(other - right) < 12).length > 1 && right - left > LONG * width;
  return { left, right: agreed ? right : Math.max(right, width - left) };
}

/** Lines looked at above and below, and how many of them must end at the same place. */
const NEIGHBOURS = 8;
const WITNESSES = 2;
const WIDE = 0.6;

/** Lines that end where their neighbours end: text set in a block narrower than the column. */
export function findFull(page: PageContent, { left, right }: Margins, into: Set<Line>): void {
  const long = linesOf(page).filter((line) => line.right - line.left > WIDE * (right - left));
  for (let at = 0; at < long.length; at++) {
    const line = long[at]!;
    let witnesses = -1;
    const last = Math.min(long.length - 1, at + NEIGHBOURS);
    for (let near = Math.max(0, at - NEIGHBOURS); near <= last; near++) {
      if (Math.abs(long[near]!.right - line.right) < 2) witnesses++;
    }
    if (witnesses >= WITNESSES) into.add(line);
  }
}
