import type { Finding } from '../../model/finding.js';
import type { Reading } from '../../model/noted.js';
import type { Location } from '../../model/place.js';
import { assemble } from './assemble.js';
import { bodySizeOf } from './body-size.js';
import { readBookmarks, readTitle } from './bookmarks.js';
import { type OpenDocument, openDocument } from './document.js';
import { dropEngine, type Engine, loadEngine } from './engine.js';
import { removeFurniture } from './furniture.js';
import { MAX_GLYPHS } from './glyphs.js';
import { judgePages } from './judge-pages.js';
import { linesOf } from './margins.js';
import { readPages } from './read-pages.js';

/** Pages beyond this are left unread, and the reading says so. */
const MAX_PAGES = 5000;

/** Reads a PDF; whatever is wrong with it becomes a finding. */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Reading> {
  const location = { file };
  if (bytes.length === 0) return unreadable({ code: 'file-empty', args: {}, location });
  try {
    const engine = await loadEngine();
    const opened = openDocument(engine, bytes);
    if (opened === 'encrypted') return unreadable({ code: 'file-encrypted', args: { format: 'pdf' }, location });
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
  if (opened.pages <= 0) return corrupt(file, 'no pages');
  const read = readPages(engine, opened, MAX_PAGES);
  const bodySize = bodySizeOf(read.flatMap(linesOf));
  const { pages, furniture } = removeFurniture(read, bodySize);
  const judged = judgePages(pages, opened.pages, file);
  const findings: Finding[] = [...judged.findings];
  if (opened.pages > MAX_PAGES) findings.push(beyond('pages', MAX_PAGES, { file }));
  const cut = pages.find((page) => page.cut);
  if (cut) findings.push(beyond('glyphs', MAX_GLYPHS, { file, page: cut.page }));
  if (!judged.readable) return { status: 'unreadable', document: null, findings };
  const [title, bookmarks] = [readTitle(engine, opened), readBookmarks(engine, opened)];
  const document = assemble(pages, bodySize, { file, title, bookmarks, pages: opened.pages, furniture });
  return { status: findings.length > 0 ? 'partly-read' : 'read', document, findings };
}

const beyond = (limit: string, value: number, location: Location): Finding => ({
  code: 'limit-exceeded',
  args: { limit, value },
  location,
});
const unreadable = (finding: Finding): Reading => ({ status: 'unreadable', document: null, findings: [finding] });
const corrupt = (file: string, detail: string): Reading =>
  unreadable({ code: 'file-corrupt', args: { format: 'pdf', detail }, location: { file } });
