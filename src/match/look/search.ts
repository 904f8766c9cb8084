import type { Filling, FoundValue } from '../../model/filling.js';
import type { Regulation, Requirement } from '../../model/regulation.js';
import type { DocumentIndex, Span } from '../document-index.js';

/** A part of a document in which something is looked for. `root` is the section it is the whole of, or -1. */
export interface ScopePart {
  readonly index: DocumentIndex;
  readonly span: Span;
  readonly root: number;
  /** How surely the root's heading names the part; 1 unless said. */
  readonly sure?: number;
}

/** What a schema node says about where and by which words to look. */
export interface Wanted {
  /** Titles that identify it by themselves. */
  readonly titles: readonly string[];
  /** Titles that identify it anywhere when they are the whole heading or label. */
  readonly exact: readonly string[];
  /** Titles that identify it where they head a part of the document's top level; below they are an item's. */
  readonly top: readonly string[];
  /** Titles that count only inside the parent's part. */
  readonly generic: readonly string[];
  /** Words that say it in a sentence; `…` stands for a few characters. */
  readonly mentions: readonly string[];
}

/** Parts that treat the matter of a mention, by their headings, and the words that say it there. */
export interface Around {
  readonly sections: readonly string[];
  readonly words: readonly string[];
}

/** One requirement with everything a look needs. */
export interface Search {
  readonly requirement: Requirement;
  readonly regulation: Regulation;
  readonly wanted: Wanted;
  /** Where it is expected. */
  readonly scope: readonly ScopePart[];
  /** Parts that treat its matter wherever they stand; none where a mention counts in its scope only. */
  readonly around: readonly Around[];
  /** The titles of the requirements beside it: a heading that is one of theirs is not a looser version of its own. */
  readonly siblings: readonly (readonly string[])[];
  /** The parent is a chapter: its own compound heading does not fill its items. */
  readonly underChapter: boolean;
  /** The documents the requirement is about, and the others that may satisfy it. */
  readonly own: readonly DocumentIndex[];
  readonly also: readonly DocumentIndex[];
  readonly all: readonly DocumentIndex[];
  readonly values: Readonly<Record<string, FoundValue>>;
  readonly fillingsOf: (requirement: string) => readonly Filling[];
  readonly documentsOf: (id: string) => readonly DocumentIndex[];
  readonly setting: (name: string) => unknown;
}

export type Look = (search: Search) => readonly Filling[];
