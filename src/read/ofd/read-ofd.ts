import type { Bookmark } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { Reading } from '../../model/noted.js';
import { explainError } from '../findings.js';
import { addFinding, corrupt, isReading, openPackage, type Package, unreadable } from '../ooxml.js';
import { assemble } from '../pdf/assemble.js';
import { bodySizeOf } from '../pdf/body-size.js';
import { removeFurniture } from '../pdf/furniture.js';
import { judgePages } from '../pdf/judge-pages.js';
import { allLines, type PageContent } from '../pdf/page.js';
import { annotationParts } from './annotations.js';
import { bookmarksOf, type Entry, readDocumentParts, readEntry } from './document-parts.js';
import { resolveLocation } from './locations.js';
import { readPage } from './pages.js';
import { readResources } from './resources.js';

/** Pages beyond this are left unread, and the reading says so. */
const MOST_PAGES = 5000;

/** Reads an OFD (GB/T 33190). Its text has places on the page only, like a PDF's. Never throws on bad input. */
export function readOfd(bytes: Uint8Array, file: string): Reading {
  const pack = openPackage(bytes, file, 'ofd');
  if (isReading(pack)) return pack;
  try {
    return readOpened(pack);
  } catch (error) {
    return unreadable(explainError('ofd', file, error));
  }
}

function readOpened(pack: Package): Reading {
  const { file, findings } = pack;
  const entry = readEntry(pack);
  if (entry.isEncrypted) return unreadable({ code: 'file-encrypted', args: { format: 'ofd' }, location: { file } });
  const { pages: read, bookmarks } = readDocuments(pack, entry);
  if (read.length === 0) {
    addFinding(pack, corrupt(pack, 'no pages'));
    return { status: 'unreadable', document: null, findings };
  }
  const bodySize = bodySizeOf(read.flatMap((page) => allLines(page.items)));
  const { pages, furniture } = removeFurniture(read, bodySize);
  const judged = judgePages(pages, read.length, file);
  const all: readonly Finding[] = [...findings, ...judged.findings];
  if (!judged.readable) return { status: 'unreadable', document: null, findings: all };
  const title = entry.title.trim() === '' ? undefined : entry.title.trim();
  const document = assemble(pages, bodySize, { file, title, bookmarks, pages: read.length, furniture });
  return { status: all.length > 0 ? 'partly-read' : 'read', document: { ...document, format: 'ofd' }, findings: all };
}

function readDocuments(pack: Package, { roots }: Entry): { pages: PageContent[]; bookmarks: Bookmark[] } {
  const pages: PageContent[] = [];
  const bookmarks: Bookmark[] = [];
  for (const root of roots.length > 0 ? roots : ['Doc_0/Document.xml']) {
    const document = readDocumentParts(pack, resolveLocation('', root));
    const resources = readResources(pack, document.resources);
    const annotations = annotationParts(pack, document.part, document.annotations);
    const reader = { pack, document, resources, annotations, templates: new Map(), placed: 0 };
    bookmarks.push(...bookmarksOf(document, pages.length + 1));
    for (const page of document.pages) {
      if (pages.length >= MOST_PAGES) {
        addFinding(pack, {
          code: 'limit-exceeded',
          args: { limit: 'pages', value: MOST_PAGES },
          location: { file: pack.file },
        });
        break;
      }
      pages.push(readPage(reader, page, pages.length + 1));
    }
  }
  return { pages, bookmarks };
}
