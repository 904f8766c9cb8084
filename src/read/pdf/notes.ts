import type { Block, Note } from '../../model/document.js';
import { footnoteLines } from './footnotes.js';
import { joinText } from './look.js';
import type { PageContent } from './page.js';

/** Footnotes and comments, each with the first block of its page as its place. */
export function gatherNotes(pages: readonly PageContent[], blocks: readonly Block[]): Note[] {
  const firsts = new Map<number, number>();
  for (const { place } of blocks) {
    if (place.page !== undefined && !firsts.has(place.page)) firsts.set(place.page, place.block);
  }
  return pages.flatMap(({ page, footnotes = [], comments = [] }) => {
    const place = { block: firsts.get(page) ?? 0, page };
    return [
      ...footnoteLines(footnotes).map((lines): Note => ({ kind: 'footnote', text: joinText(lines), place })),
      ...comments.map((text): Note => ({ kind: 'comment', text, place })),
    ];
  });
}
