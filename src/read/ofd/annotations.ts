import { hasPart, type Package, readPart } from '../ooxml.js';
import { localRulesOf } from './local-rules.js';
import { resolveLocation } from './locations.js';

/** What was put on a page after it was made. */
export interface Annotations {
  /** Words across the page, which are no part of it. */
  readonly stamps: readonly string[];
  readonly comments: readonly string[];
}

interface AnnotationsState {
  readonly stamps: string[];
  readonly comments: string[];
  type: string;
  /** Its remark and each of its texts. */
  words: string[];
}

const NO_WORDS: ReadonlySet<string> = new Set(['link', 'stamp']);

const words = {
  open(state: AnnotationsState) {
    state.words.push('');
  },
  text(state: AnnotationsState, text: string) {
    state.words.push((state.words.pop() ?? '') + text);
  },
};

const ANNOTATION_RULES = localRulesOf<AnnotationsState>({
  Annot: {
    open(state, { Type = '', Remark = '' }) {
      state.type = Type.toLowerCase();
      state.words = [Remark];
    },
    close({ type, words, stamps, comments }) {
      const said = words.map((text) => text.trim()).filter((text) => text !== '');
      if (said.length === 0 || NO_WORDS.has(type)) return;
      if (type === 'watermark') stamps.push(...new Set(said));
      else comments.push(said.join(' '));
    },
  },
  Remark: words,
  TextCode: words,
});

const LIST_RULES = localRulesOf<{ page: string; readonly parts: Map<string, string[]> }>({
  Page: {
    open(state, { PageID = '' }) {
      state.page = PageID;
    },
  },
  FileLoc: {
    text({ page, parts }, location) {
      parts.set(page, [...(parts.get(page) ?? []), location]);
    },
  },
});

/** Parts with the annotations of each page, by its id. */
export function annotationParts(
  pack: Package,
  document: string,
  location: string,
): ReadonlyMap<string, readonly string[]> {
  const list = resolveLocation(document, location);
  const state = { page: '', parts: new Map<string, string[]>() };
  if (location.trim() === '' || !hasPart(pack, list)) return state.parts;
  readPart(pack, list, LIST_RULES, state);
  return new Map([...state.parts].map(([page, parts]) => [page, parts.map((part) => resolveLocation(list, part))]));
}

export function readAnnotations(pack: Package, parts: readonly string[]): Annotations {
  const state: AnnotationsState = { stamps: [], comments: [], type: '', words: [] };
  for (const part of parts.filter((name) => hasPart(pack, name))) readPart(pack, part, ANNOTATION_RULES, state);
  return state;
}
