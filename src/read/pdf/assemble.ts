import type { Block, Bookmark, Document } from '../../model/document.js';
import { buildBlocks } from './blocks.js';
import { markContents } from './contents.js';
import type { Line } from './lines.js';
import { findFull, findMargins } from './margins.js';
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
  const full = new Set<Line>();
  for (const page of pages) findFull(page, margins.get(page.page)!, full);
  const blocks: Block[] = buildBlocks(joinTables(markContents(pages)), { margins, full, bodySize });
  const stamps = pages.flatMap((page) => page.stamps ?? []);
  const furniture = [...new Set([...about.furniture, ...stamps])];
  return { format: 'pdf', ...(title && { title }), ...about, blocks, furniture, notes: gatherNotes(pages, blocks) };
}
