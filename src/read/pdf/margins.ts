import type { Line } from './lines.js';
import type { Margins, PageContent } from './page.js';

/** A page with fewer long lines than this has the margins of its neighbours. */
const ENOUGH_LINES = 6;

/** The text column of each page: its own where it has enough text, else that of pages of its width. */
export function findMargins(pages: readonly PageContent[]): Map<number, Margins> {
  const longOf = (page: PageContent) => linesOf(page).filter((line) => line.right - line.left > 0.5 * page.width);
  const byWidth = new Map<number, Line[]>();
  for (const page of pages) {
    const width = Math.round(page.width);
    byWidth.set(width, [...(byWidth.get(width) ?? []), ...longOf(page)]);
  }
  const shared = new Map([...byWidth].map(([width, lines]) => [width, edges(lines)]));
  return new Map(
    pages.map((page) => {
      const long = longOf(page);
      const common = shared.get(Math.round(page.width)) ?? null;
      const own = long.length >= ENOUGH_LINES ? edges(long) : null;
      return [page.page, own ?? common ?? edges(linesOf(page)) ?? { left: 0, right: page.width }];
    }),
  );
}

export const linesOf = (page: PageContent): Line[] =>
  page.items.flatMap((item) => (item.type === 'line' && !item.apart ? [item.line] : []));

function edges(lines: readonly Line[]): Margins | null {
  if (lines.length === 0) return null;
  const lefts = lines.map((line) => line.left).sort((a, b) => a - b);
  const rights = lines.map((line) => line.right).sort((a, b) => a - b);
  return { left: lefts[Math.floor(lefts.length * 0.04)]!, right: rights[Math.floor(rights.length * 0.93)]! };
}

/** Lines looked at above and below, and how many of them must end at the same place. */
const NEIGHBOURS = 8;
const WITNESSES = 2;

/** Marks lines that end where their neighbours end: text set in a block narrower than the column. */
export function markFull(page: PageContent, { left, right }: Margins): PageContent {
  const lines = page.items.filter((item) => item.type === 'line' && !item.apart);
  const long = lines.filter(({ box }) => box.right - box.left > 0.6 * (right - left));
  const full = new Set(
    long.filter((item, at) => {
      const near = long.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
      return near.filter((other) => Math.abs(other.box.right - item.box.right) < 2).length > WITNESSES;
    }),
  );
  return {
    ...page,
    items: page.items.map((item) => (item.type === 'line' && full.has(item) ? { ...item, full: true } : item)),
  };
}
