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

/** A page of a file as it looks. */
export interface Picture {
  readonly file: string;
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** PNG, in base64. */
  readonly png: string;
}

/** The documents' own words and looks around the findings of one dossier, made from its files before a report is rendered. */
export interface Excerpts {
  /** By `excerptKey` of a finding's location. */
  readonly sections: ReadonlyMap<string, Excerpt>;
  readonly pictures: readonly Picture[];
}

export const excerptKey = ({ file, block, row, column }: Location): string =>
  JSON.stringify([file, block ?? null, row ?? null, column ?? null]);
