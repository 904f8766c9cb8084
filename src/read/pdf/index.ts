import type { Bookmark, Document } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { Reading } from '../../model/noted.js';
import { buildBlocks } from './blocks.js';
import { bodySizeOf } from './body-size.js';
import { readBookmarks, readTitle } from './bookmarks.js';
import { markContents } from './contents.js';
import { type OpenDocument, openDocument } from './document.js';
import { dropEngine, type Engine, loadEngine } from './engine.js';
import { removeFurniture } from './furniture.js';
import { findMargins } from './margins.js';
import { allLines, type PageContent } from './page.js';
import { readPages } from './read-pages.js';
import { joinTables } from './table-joins.js';

/** Reads a PDF; whatever is wrong with it becomes a finding. */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Reading> {
  if (bytes.length === 0) return unreadable({ code: 'file-empty', args: {}, location: { file } });
  try {
    const engine = await loadEngine();
    const opened = openDocument(engine, bytes);
    if (opened === 'encrypted')
      return unreadable({ code: 'file-encrypted', args: { format: 'pdf' }, location: { file } });
    if (opened === 'corrupt') return corrupt(file, 'cannot be opened');
    const reading = readOpened(engine, opened, file);
    opened.close();
    return reading;
  } catch (error) {
    dropEngine();
    return corrupt(file, error instanceof Error ? error.message : String(error));
  }
}

function readOpened(engine: Engine, opened: OpenDocument, file: string): Reading {
  if (opened.pages === 0) return corrupt(file, 'no pages');
  const pages = readPages(engine, opened);
  const silent = pages.filter((page) => page.items.length === 0).map(({ page }) => page);
  const missing: Finding = { code: 'text-missing', args: { pages: silent, of: opened.pages }, location: { file } };
  if (silent.length === pages.length) return unreadable(missing);
  const title = readTitle(engine, opened);
  const document = assemble(pages, { file, title, bookmarks: readBookmarks(engine, opened), pages: opened.pages });
  return silent.length > 0
    ? { status: 'partly-read', document, findings: [missing] }
    : { status: 'read', document, findings: [] };
}

interface About {
  readonly file: string;
  readonly title: string | undefined;
  readonly bookmarks: readonly Bookmark[];
  readonly pages: number;
}

function assemble(read: readonly PageContent[], { title, ...about }: About): Document {
  const bodySize = bodySizeOf(read.flatMap((page) => allLines(page.items)));
  const { pages, furniture } = removeFurniture(read, bodySize);
  const blocks = buildBlocks(joinTables(markContents(pages)), findMargins(pages), bodySize);
  return { format: 'pdf', ...(title && { title }), ...about, blocks, furniture, notes: [] };
}

const unreadable = (finding: Finding): Reading => ({ status: 'unreadable', document: null, findings: [finding] });
const corrupt = (file: string, detail: string): Reading =>
  unreadable({ code: 'file-corrupt', args: { format: 'pdf', detail }, location: { file } });
