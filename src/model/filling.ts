import type { CalendarYear } from './calendar.js';
import type { How } from './evidence.js';
import type { Location } from './place.js';

/**
 * One thing found in the dossier that may satisfy a requirement: the JSON value its schema is applied to. Texts under
 * `…Key` are folded for comparing, the others are the document's own.
 */
export interface Filling {
  readonly how: How;
  /** 0 to 1. */
  readonly sure: number;
  /** It stands where the regulation expects it, not elsewhere. */
  readonly inScope: boolean;
  readonly title: string;
  /** Of a heading: its level in the outline. */
  readonly level?: number;
  readonly quote: string;
  readonly location: Location;
  /** Characters left when placeholders and the regulation's own instruction are taken away; tables and figures count. */
  readonly characters: number;
  readonly placeholder: string | null;
  readonly instruction: boolean;
  /** Everything it says, folded, one sentence or cell a line. */
  readonly key: string;
  readonly tables: readonly FoundTable[];
  /** Dates and amounts the requirement compares, by the names its schema uses. */
  readonly values?: Readonly<Record<string, FoundValue>>;
  /** Ids of the documents in the dossier: one may excuse what is compared. */
  readonly documents?: readonly string[];
  /** Of the years whose working days are known. */
  readonly calendars?: readonly CalendarYear[];
  /** Rows and titles in which something may be proposed. */
  readonly items?: readonly FoundItem[];
  /** Documents cited, with the words of the block each stands in. */
  readonly citations?: readonly FoundCitation[];
  /** Positions, in reading order, of what must stand in order. */
  readonly positions?: readonly number[];
}

export interface FoundTable {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly headerKeys: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Index in the table of the first data row. */
  readonly firstRow: number;
  readonly location: Location;
}

export interface FoundValue {
  /** ISO date or decimal string. */
  readonly value: string;
  readonly quote: string;
  readonly location: Location | null;
}

export interface FoundItem {
  readonly text: string;
  readonly key: string;
  /** Of a row: its first short cells, folded. */
  readonly name: string;
  readonly kind: 'row' | 'title' | 'sentence';
  readonly location: Location;
}

export interface FoundCitation {
  readonly title: string;
  readonly number: string | null;
  /** The folded words beside the citation. */
  readonly key: string;
  readonly location: Location;
}

/** What a requirement is judged on. */
export interface Slot {
  readonly requirement: string;
  /** Best first. */
  readonly fillings: readonly Filling[];
  /** Where it was expected: a finding about something missing points here. */
  readonly expectedAt: Location | null;
  /** The part it was looked for in, as the reader sees it; null: the whole document. */
  readonly within: string | null;
  /** Some file of its document, or of one that may satisfy it, was read. */
  readonly isPresent: boolean;
}
