import type { Bookmark, Document } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { Reading } from '../../model/noted.js';
import { explainError } from '../findings.js';
import { addFinding, corrupt, isReading, openPackage, type Package, unreadable } from '../ooxml.js';
import { assemble } from '../pdf/assemble.js';
import type { PageContent } from '../pdf/page.js';
import { settlePages } from '../pdf/settle-pages.js';
import { annotationParts } from './annotations.js';
import { bookmarksOf, readDocumentParts, readEntry } from './document-parts.js';
import { resolveLocation } from './locations.js';
import { readPage } from './pages.js';
import { readResources } from './resources.js';

/** Pages beyond this are left unread, and the reading says so. */
const MOST_PAGES = 5000;

/** Reads an OFD (GB/T 33190). Its text has places on the page only, like a PDF's. Never throws on bad input. */
export function readOfd(bytes: Uint8Array, file: string): Reading {
  const opened = openOfd(bytes, file);
  return 'status' in opened ? opened : settleOfd(opened, opened.pages);
}

/** An OFD whose pages were read, before they are put together. */
export interface OpenedOfd {
  readonly pack: Package;
  readonly title: string;
  readonly pages: readonly PageContent[];
  readonly bookmarks: readonly Bookmark[];
  /** By number of the page: the part with its largest picture. */
  readonly scans: ReadonlyMap<number, string>;
}

/** Reads the pages of an OFD, or says why there are none. */
export function openOfd(bytes: Uint8Array, file: string): OpenedOfd | Reading {
  const pack = openPackage(bytes, file, 'ofd');
  if (isReading(pack)) return pack;
  try {
    const { title, isEncrypted, roots } = readEntry(pack);
    if (isEncrypted) return unreadable({ code: 'file-encrypted', args: { format: 'ofd' }, location: { file } });
    const opened = { pack, title: title.trim(), ...readDocuments(pack, roots) };
    if (opened.pages.length > 0) return opened;
    addFinding(pack, corrupt(pack, 'no pages'));
    return { status: 'unreadable', document: null, findings: pack.findings };
  } catch (error) {
    return unreadable(explainError('ofd', file, error));
  }
}

/** Puts pages together to a document. */
export function settleOfd({ pack, title, bookmarks }: OpenedOfd, read: readonly PageContent[]): Reading {
  const { file } = pack;
  try {
    const { pages, furniture, bodySize, readable, findings } = settlePages(read, read.length, file);
    const all: readonly Finding[] = [...pack.findings, ...findings];
    if (!readable) return { status: 'unreadable', document: null, findings: all };
    const about = { file, title: title === '' ? undefined : title, bookmarks, pages: read.length, furniture };
    const document: Document = { ...assemble(pages, bodySize, about), format: 'ofd' };
    return { status: all.length > 0 ? 'partly-read' : 'read', document, findings: all };
  } catch (error) {
    return unreadable(explainError('ofd', file, error));
  }
}

function readDocuments(pack: Package, roots: readonly string[]): Pick<OpenedOfd, 'pages' | 'bookmarks' | 'scans'> {
  const pages: PageContent[] = [];
  const scans = new Map<number, string>();
  const bookmarks: Bookmark[] = [];
  for (const root of roots.length > 0 ? roots : ['Doc_0/Document.xml']) {
    const document = readDocumentParts(pack, resolveLocation('', root));
    const resources = readResources(pack, document.resources);
    const annotations = annotationParts(pack, document.part, document.annotations);
    const reader = { pack, document, resources, annotations, templates: new Map(), scans, placed: 0 };
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
  return { pages, bookmarks, scans };
}
