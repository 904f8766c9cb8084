import type { Finding } from '../../model/finding.js';
import type { Reading } from '../../model/noted.js';
import type { Location } from '../../model/place.js';
import { limitOf } from '../limits.js';
import type { OcrEngine } from '../ocr/engines.js';
import { assemble } from './assemble.js';
import { readBookmarks, readTitle } from './bookmarks.js';
import { type OpenDocument, openDocument } from './document.js';
import { dropEngine, type Engine, loadEngine } from './engine.js';
import { MAX_GLYPHS } from './glyphs.js';
import { readPages } from './read-pages.js';
import { markRecognised, recognisedFindings } from './recognised.js';
import { type SettledPages, settlePages, unreadPages } from './settle-pages.js';

/** Reads a PDF; whatever is wrong with it becomes a finding. With `ocr` pages without text are recognised. */
export async function readPdf(bytes: Uint8Array, file: string, ocr?: OcrEngine): Promise<Reading> {
  const location = { file };
  if (bytes.length === 0) return unreadable({ code: 'file-empty', args: {}, location });
  const engine = await loadEngine();
  try {
    const opened = openDocument(engine, bytes);
    if (opened === 'encrypted') return unreadable({ code: 'file-encrypted', args: { format: 'pdf' }, location });
    if (opened === 'corrupt') return settle(engine, corrupt(file, 'cannot be opened'), file);
    const reading = await readOpened(engine, opened, file, ocr);
    opened.close();
    return settle(engine, reading, file);
  } catch (error) {
    dropEngine();
    return settle(engine, corrupt(file, error instanceof Error ? error.message : String(error)), file);
  }
}

/** Where the engine ran out of memory, that is no fault of the file's; the next file gets a new engine. */
function settle(engine: Engine, reading: Reading, file: string): Reading {
  const megabytes = engine.exhausted();
  if (megabytes === null) return reading;
  dropEngine();
  const limit = beyond('memory', Math.round(megabytes), { file });
  const { document, findings } = reading;
  return document === null ? unreadable(limit) : { status: 'partly-read', document, findings: [...findings, limit] };
}

async function readOpened(engine: Engine, opened: OpenDocument, file: string, ocr?: OcrEngine): Promise<Reading> {
  if (opened.pages <= 0) return corrupt(file, 'no pages');
  const { settled, limits } = await readSettled(engine, opened, file, ocr);
  const { pages, bodySize, furniture } = settled;
  const findings: Finding[] = [...settled.findings, ...limits];
  if (opened.pages > limitOf('pages')) findings.push(beyond('pages', limitOf('pages'), { file }));
  const cut = pages.find((page) => page.cut);
  if (cut) findings.push(beyond('glyphs', MAX_GLYPHS, { file, page: cut.page }));
  if (!settled.readable) return { status: 'unreadable', document: null, findings };
  const [title, bookmarks] = [readTitle(engine, opened), readBookmarks(engine, opened)];
  const document = assemble(pages, bodySize, { file, title, bookmarks, pages: opened.pages, furniture });
  return {
    status: findings.length > 0 ? 'partly-read' : 'read',
    document: markRecognised(document, pages),
    findings: [...findings, ...recognisedFindings(pages, opened.pages, file)],
  };
}

/** With `ocr` pages that give no words are recognised, and all are settled anew. */
async function readSettled(
  engine: Engine,
  opened: OpenDocument,
  file: string,
  ocr: OcrEngine | undefined,
): Promise<{ readonly settled: SettledPages; readonly limits: readonly Finding[] }> {
  const read = readPages(engine, opened, limitOf('pages'));
  const settled = settlePages(read, opened.pages, file);
  const unread = unreadPages(settled);
  if (ocr === undefined || unread.length === 0) return { settled, limits: [] };
  const { recognisePages } = await import('./recognise-pages.js');
  const { pages, findings } = await recognisePages({ engine, opened, file }, read, unread, ocr);
  return { settled: settlePages(pages, opened.pages, file), limits: findings };
}

const beyond = (limit: string, value: number, location: Location): Finding => ({
  code: 'limit-exceeded',
  args: { limit, value },
  location,
});
const unreadable = (finding: Finding): Reading => ({ status: 'unreadable', document: null, findings: [finding] });
const corrupt = (file: string, detail: string): Reading =>
  unreadable({ code: 'file-corrupt', args: { format: 'pdf', detail }, location: { file } });
