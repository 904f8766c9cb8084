import type { Bookmark } from '../../model/document.js';
import { type Package, readPart } from '../ooxml.js';
import { localRulesOf } from './local-rules.js';
import { resolveLocation } from './locations.js';
import { type Rectangle, toRectangle } from './measures.js';

/** What OFD.xml says: where the documents lie, usually one. */
export interface Entry {
  readonly roots: string[];
  title: string;
  isEncrypted: boolean;
}

const ENTRY_RULES = localRulesOf<Entry>({
  DocRoot: {
    open({ roots }) {
      roots.push('');
    },
    text({ roots }, location) {
      roots.push((roots.pop() ?? '') + location);
    },
  },
  Title: {
    text(entry, title) {
      entry.title += title;
    },
  },
  Encryptions: {
    open(entry) {
      entry.isEncrypted = true;
    },
  },
});

export function readEntry(pack: Package): Entry {
  const entry: Entry = { roots: [], title: '', isEncrypted: false };
  readPart(pack, 'OFD.xml', ENTRY_RULES, entry);
  return entry;
}

export interface PageEntry {
  readonly id: string;
  readonly part: string;
}

/** One document of the file. */
export interface DocumentParts {
  readonly part: string;
  /** Size of pages that don't name their own. */
  area: Rectangle | undefined;
  readonly resources: string[];
  readonly templates: Map<string, string>;
  readonly pages: PageEntry[];
  readonly outline: { title: string; level: number; pageId: string | undefined }[];
  annotations: string;
}

interface DocumentState extends DocumentParts {
  depth: number;
}

/** A place given as the text of an element. */
const resource = {
  open({ resources }: DocumentState) {
    resources.push('');
  },
  text({ resources }: DocumentState, location: string) {
    resources.push((resources.pop() ?? '') + location);
  },
};

const DOCUMENT_RULES = localRulesOf<DocumentState>({
  PhysicalBox: {
    text(state, box) {
      state.area ??= toRectangle(box);
    },
  },
  PublicRes: resource,
  DocumentRes: resource,
  TemplatePage: {
    open({ templates, part }, { ID = '', BaseLoc = '' }) {
      templates.set(ID, resolveLocation(part, BaseLoc));
    },
  },
  Page: {
    open({ pages, part }, { ID = '', BaseLoc = '' }) {
      pages.push({ id: ID, part: resolveLocation(part, BaseLoc) });
    },
  },
  OutlineElem: {
    open(state, { Title = '' }) {
      state.outline.push({ title: Title.trim(), level: ++state.depth, pageId: undefined });
    },
    close(state) {
      state.depth--;
    },
  },
  Dest: {
    open({ outline, depth }, { PageID }) {
      const element = outline.at(-1);
      if (element !== undefined && depth > 0) element.pageId ??= PageID;
    },
  },
  Annotations: {
    text(state, location) {
      state.annotations += location;
    },
  },
});

export function readDocumentParts(pack: Package, part: string): DocumentParts {
  const state: DocumentState = {
    part,
    area: undefined,
    resources: [],
    templates: new Map(),
    pages: [],
    outline: [],
    annotations: '',
    depth: 0,
  };
  readPart(pack, part, DOCUMENT_RULES, state);
  return { ...state, resources: state.resources.map((location) => resolveLocation(part, location)) };
}

/** The file's outline; `firstPage` is the number of the document's first page in the file. */
export function bookmarksOf({ outline, pages }: DocumentParts, firstPage: number): readonly Bookmark[] {
  return outline
    .filter(({ title }) => title !== '')
    .map(({ title, level, pageId }) => {
      const index = pages.findIndex(({ id }) => id === pageId);
      return index < 0 ? { title, level } : { title, level, page: firstPage + index };
    });
}
