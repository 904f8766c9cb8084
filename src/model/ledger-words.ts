import type { Subject } from './ledger.js';

/** Words of ledgers. */
export interface LedgerWords {
  readonly subject: Readonly<Record<Subject, string>>;
  title(folder: string): string;
  /** How many values stand where, and how many contradict each other. */
  counts(subjects: number, occurrences: number, torn: number): string;
  places(count: number): string;
  readonly torn: string;
  readonly outlier: string;
  readonly nothing: string;
  readonly column: Readonly<
    Record<'subject' | 'label' | 'value' | 'written' | 'file' | 'place' | 'quote' | 'sure' | 'outlier', string>
  >;
  readonly sheet: Readonly<Record<'matrix' | 'list', string>>;
}
