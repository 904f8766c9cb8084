import type { Location } from './place.js';

/** What surrounds a place in a document: the section's own words, cut to what a reader needs to see. */
export interface Excerpt {
  readonly parts: readonly ExcerptPart[];
  /** Something of the section was left out before or after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** `block` is that of the place it came from, so that what a finding points to can be marked. */
export type ExcerptPart =
  | { readonly kind: 'heading' | 'paragraph'; readonly block: number; readonly text: string }
  | { readonly kind: 'table'; readonly block: number; readonly rows: readonly ExcerptRow[]; readonly cutRows: boolean }
  /** The headings of a file or a section in which something was looked for. */
  | { readonly kind: 'outline'; readonly headings: readonly ExcerptHeading[] };

export interface ExcerptHeading {
  /** From 1, the highest that is shown. */
  readonly level: number;
  readonly text: string;
  readonly isHere: boolean;
}

export interface ExcerptRow {
  readonly row: number;
  readonly isHeader: boolean;
  readonly cells: readonly {
    readonly text: string;
    readonly column: number;
    readonly colSpan: number;
  }[];
}

/** By `excerptKey` of a finding's location. */
export type Excerpts = ReadonlyMap<string, Excerpt>;

export const excerptKey = ({ file, block, row, column }: Location): string =>
  JSON.stringify([file, block ?? null, row ?? null, column ?? null]);
