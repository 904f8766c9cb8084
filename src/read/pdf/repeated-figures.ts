import type { Item, PageContent } from './page.js';

/** Pictures at the same place on so many pages are a logo or a background. */
const FEWEST = 3;
const SHARE = 0.25;

/** Takes away pictures that stand at the same place, in the same size, on many pages. */
export function dropRepeatedFigures(pages: readonly PageContent[]): readonly PageContent[] {
  const seen = new Map<string, number>();
  for (const item of pages.flatMap((page) => page.items)) {
    if (item.type === 'figure') seen.set(keyOf(item), (seen.get(keyOf(item)) ?? 0) + 1);
  }
  const least = Math.max(FEWEST, SHARE * pages.length);
  if (![...seen.values()].some((times) => times >= least)) return pages;
  const isKept = (item: Item) => item.type !== 'figure' || seen.get(keyOf(item))! < least;
  return pages.map((page) => ({ ...page, items: page.items.filter(isKept) }));
}

function keyOf({ box }: Item): string {
  return [box.left, box.top, box.right, box.bottom].map((value) => Math.round(value / 2)).join(' ');
}
