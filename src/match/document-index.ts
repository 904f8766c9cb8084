import type { Location, Place } from '../model/place.js';

/** What a piece of a document says once placeholders and the regulation's own words are taken away. */
export type Says = 'words' | 'placeholder' | 'instruction' | 'nothing';

export type SegmentKind = 'heading' | 'sentence' | 'cell' | 'header-cell' | 'caption' | 'figure';

/** A sentence, a cell, a heading or a figure, in reading order. */
export interface Segment {
  readonly kind: SegmentKind;
  /** The document's own words. */
  readonly text: string;
  /** The folded words, as they stand in `DocumentIndex.key` from `at`. */
  readonly key: string;
  readonly at: number;
  readonly says: Says;
  /** Index in `sections`; -1 before the first heading. */
  readonly section: number;
  readonly place: Place;
}

/** A stretch of segments: from the first to before the last. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface IndexedSection extends Span {
  /** As displayed, number and title. */
  readonly display: string;
  readonly title: string;
  readonly key: string;
  readonly level: number;
  readonly parent: number;
  readonly place: Place;
}

/** A run-in label, a form label or a short line that opens a part; its span is what it labels. */
export interface IndexedLabel extends Span {
  readonly title: string;
  readonly key: string;
  readonly section: number;
  readonly place: Place;
}

export interface IndexedTable extends Span {
  readonly caption: string;
  readonly captionKey: string;
  /** A list has a header row; a form has labels beside values. */
  readonly form: boolean;
  readonly headers: readonly string[];
  /** Data rows, one text a grid column; a merged cell fills all it covers. */
  readonly rows: readonly (readonly string[])[];
  readonly firstRow: number;
  readonly section: number;
  readonly place: Place;
}

export interface IndexedFigure extends Span {
  /** Caption beside it and what its author calls it. */
  readonly caption: string;
  readonly captionKey: string;
  readonly section: number;
  readonly place: Place;
}

/** One document, made ready to be searched. */
export interface DocumentIndex {
  readonly file: string;
  readonly title: string | null;
  /** All segments' keys, each closed by a newline. */
  readonly key: string;
  readonly segments: readonly Segment[];
  readonly sections: readonly IndexedSection[];
  readonly labels: readonly IndexedLabel[];
  readonly tables: readonly IndexedTable[];
  readonly figures: readonly IndexedFigure[];
}

/** Headings from the top down to a section, as displayed. */
export function sectionPath(index: DocumentIndex, section: number): readonly string[] {
  const path: string[] = [];
  for (let at = index.sections[section]; at !== undefined; at = index.sections[at.parent]) path.unshift(at.display);
  return path;
}

export function locate(index: DocumentIndex, place: Place, section: number): Location {
  const path = sectionPath(index, section);
  return { file: index.file, ...place, ...(path.length > 0 ? { section: path } : {}) };
}

export const wholeOf = (index: DocumentIndex): Span => ({ first: 0, last: index.segments.length });

export const isWithin = (inner: Span, outer: Span): boolean => inner.first >= outer.first && inner.last <= outer.last;
