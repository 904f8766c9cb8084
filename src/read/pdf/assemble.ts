import type { Block, Bookmark, Document } from '../../model/document.js';
import { buildBlocks } from './blocks.js';
import { markContents } from './contents.js';
import { findMargins, markFull } from './margins.js';
import { gatherNotes } from './notes.js';
import type { PageContent } from './page.js';
import { joinTables } from './table-joins.js';

/** What the file says of itself, and what stands beside the running text. */
export interface About {
  readonly file: string;
  readonly title: string | undefined;
  readonly bookmarks: readonly Bookmark[];
  readonly pages: number;
  readonly furniture: readonly string[];
}

/** Makes the document out of its pages, from which headers and footers are gone. `bodySize` in points. */
export function assemble(pages: readonly PageContent[], bodySize: number, { title, ...about }: About): Document {
  const margins = findMargins(pages);
  const marked = markContents(pages).map((page) => markFull(page, margins.get(page.page)!));
  const blocks: Block[] = buildBlocks(joinTables(marked), margins, bodySize);
  const stamps = pages.flatMap((page) => page.stamps ?? []);
  const furniture = [...new Set([...about.furniture, ...stamps])];
  return { format: 'pdf', ...(title && { title }), ...about, blocks, furniture, notes: gatherNotes(pages, blocks) };
}
