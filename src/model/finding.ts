import type { How } from './evidence.js';
import type { Location } from './place.js';

export type Severity = 'error' | 'warning' | 'info';

/** What was left over. */
export type LeftOver = 'placeholder' | 'reference' | 'repealed' | 'contents' | 'place' | 'project' | 'past' | 'comment';

/** What each code's words are made from. A code names what is wrong, never where; codes are added, never renamed. */
export interface MessageArgs {
  'file-empty': Record<never, never>;
  'file-corrupt': { format: string; detail: string };
  'file-encrypted': { format: string };
  'file-type-unknown': Record<never, never>;
  'file-type-differs': { named: string; actual: string };
  'file-unsupported': { format: string };
  'limit-exceeded': { limit: string; value: number };
  /** Pages without text: scans. */
  'text-missing': { pages: readonly number[]; of: number };
  'text-unreliable': { pages: readonly number[]; of: number };
  /** Pages whose words were recognised from a picture: 0 to 100 how surely, on average and each of `pages`. */
  'text-recognised': { pages: readonly number[]; of: number; confidence: number; confidences: readonly number[] };
  /** What a workbook hides and was read all the same: names of sheets, numbers of rows, letters of columns. */
  'content-hidden': { what: 'sheets' | 'rows' | 'columns'; which: readonly string[] };
  /** Formula cells whose stored result is not what the formula gives, or is not there; `computed` where it can be told. */
  'formula-stale': { cells: readonly { cell: string; shown: string; computed: string | null }[] };
  'no-files': Record<never, never>;
  'path-ignored': { why: 'hidden' | 'lock-file' | 'link-outside' | 'not-a-file' | 'permission' | 'folder-permission' };
  'document-missing': { document: string; aliases: readonly string[] };
  'document-ambiguous': { file: string; documents: readonly string[] };
  'document-unreadable': { document: string; files: readonly string[] };
  'document-duplicate': { document: string; files: readonly string[] };
  'section-missing': { title: string; within: string | null; titles: readonly string[] };
  'section-empty': { title: string };
  'placeholder-text': { title: string; sample: string };
  'instruction-copied': { title: string };
  'form-wrong': { title: string; wanted: How; found: How };
  'item-missing': { title: string; within: string | null; titles: readonly string[] };
  'table-missing': { title: string; within: string | null; columns: readonly string[] };
  'figure-missing': { title: string; within: string | null };
  'column-missing': { column: string; titles: readonly string[]; headers: readonly string[] };
  'cell-empty': { column: string; rows: readonly string[]; count: number };
  'value-not-listed': { column: string; value: string; allowed: readonly string[] };
  'field-missing': { field: string };
  'field-malformed': { field: string; value: string; expected: string };
  'count-too-low': { what: string; actual: number; limit: number };
  'count-too-high': { what: string; actual: number; limit: number };
  'threshold-exceeded': { what: string; actual: string; limit: string };
  'deadline-missed': { what: string; actual: string; limit: string };
  'duration-out-of-range': { what: string; actual: string; min: string | null; max: string | null };
  /** `at`: where the first of the two is told, where that is elsewhere. */
  'date-order': {
    earlier: string;
    earlierDate: string;
    later: string;
    laterDate: string;
    at?: readonly (readonly Location[])[];
  };
  /** `by`: what was reckoned, where it is no sum of rows: price times quantity, a percentage, the parts a sentence tells.
   * `rounding`: how much of the difference rounding of the items may have made, where it explains all of it. */
  'sum-mismatch': {
    what: string;
    sum: string;
    stated: string;
    rounding?: string;
    by?: 'product' | 'share' | 'parts' | 'written' | 'formula';
  };
  /** `at`: where each of the values stands. */
  'unit-suspect': { what: string; values: readonly string[]; at?: readonly (readonly Location[])[] };
  /** `right`: the figure in words. */
  'amount-words-differ': { words: string; figure: string; right?: string };
  /** `at`: where each of the values stands, what most places say first. */
  'values-disagree': { field: string; values: readonly string[]; at?: readonly (readonly Location[])[] };
  /** `count`: how often it stands in the file. `current`: what holds now; of a plan, when the paper was written. */
  'left-over': { text: string; kind?: LeftOver; count?: number; current?: string };
  /** `at`: where it stands first. */
  'duplicate-text': { text: string; at?: readonly Location[] };
  /** Numbers of persons: how many, never which. */
  'personal-data': { what: 'identity' | 'mobile'; count: number };
  'promise-unkept': { what: string };
  /** 1-based place in the expected order of the first part that stands too early. */
  'order-differs': { place: number };
  'prohibited-item': { item: string; term: string };
  /** A sentence that speaks of something forbidden as if it were to be done; breaks nothing. */
  'prohibited-mention': { term: string; title: string };
  'statement-missing': { missing: readonly string[] };
  'edition-expired': { date: string; until: string };
  'edition-later': { date: string; from: string };
  'classified-marking': { marking: string };
  'nothing-to-judge': Record<never, never>;
  'needs-a-person': { what: string };
  'waiver-expired': { requirement: string; until: string };
  'waiver-unused': { requirement: string };
  'waiver-malformed': { detail: string };
}

export type FindingCode = keyof MessageArgs;

/** One thing to look at, with a place. Words, fix and fingerprint are added when the report is made. */
export type Finding = {
  [C in FindingCode]: {
    readonly code: C;
    readonly args: Readonly<MessageArgs[C]>;
    readonly location: Location | null;
    readonly quote?: string;
    readonly severity?: Severity;
  };
}[FindingCode];

export type Reason =
  | 'fact-unknown'
  | 'fact-false'
  | 'fact-assumed'
  | 'nothing-to-compare'
  | 'date-unknown'
  | 'amount-unknown'
  | 'calendar-unknown'
  | 'file-unreadable'
  | 'may-be-unreadable-file'
  | 'follows-from-parent'
  | 'parent-not-applicable'
  | 'text-unreliable'
  | 'needs-a-person';
