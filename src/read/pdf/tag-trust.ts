import type { PageContent } from './page.js';

/** Some writers tag every line by itself; then an element is no paragraph. */
const LINES_TOGETHER = 0.15;

/** Whether the elements of the structure tree are paragraphs: a fair share of neighbouring lines is of one element. */
export function tagsAreTrusted(pages: readonly PageContent[]): boolean {
  let [pairs, together] = [0, 0];
  for (const { items } of pages) {
    for (const [at, item] of items.entries()) {
      const above = items[at - 1];
      if (item.type !== 'line' || above?.type !== 'line' || !item.tag || !above.tag) continue;
      pairs++;
      if (item.tag.element === above.tag.element) together++;
    }
  }
  return together > LINES_TOGETHER * pairs;
}
