import type { Location } from './place.js';

/** What a ledger keeps account of. */
export type Subject =
  | 'project-name'
  | 'project-code'
  | 'client'
  | 'contractor'
  | 'supervisor'
  | 'leader'
  | 'total-investment'
  | 'rough-estimate'
  | 'estimate'
  | 'design-estimate'
  | 'budget'
  | 'bid-price'
  | 'contract-price'
  | 'settlement'
  | 'final-account'
  | 'funds'
  | 'period'
  | 'written'
  | 'applied'
  | 'approved'
  | 'tendered'
  | 'awarded'
  | 'contract-signed'
  | 'started'
  | 'first-accepted'
  | 'trial-started'
  | 'trial-ended'
  | 'accepted'
  | 'document-number'
  | 'protection-level'
  | 'system-count'
  | 'device-count'
  | 'catalogue-count';

export type SubjectKind = 'name' | 'code' | 'amount' | 'date' | 'period' | 'level' | 'count';

/** One place that states something of a subject. */
export interface Occurrence {
  readonly subject: Subject;
  /** As compared: amounts in 元, ISO dates, names folded. Equal values are the same thing. */
  readonly value: string;
  /** As the document writes it. */
  readonly written: string;
  /** Of money and counts. */
  readonly unit: string | null;
  /** What the label or sentence calls it. */
  readonly label: string;
  readonly location: Location;
  readonly quote: string;
  /** 0 to 1: a field of a form is surer than a sentence. */
  readonly sure: number;
}

/** One value of a subject with everything that states it. */
export interface LedgerValue {
  readonly value: string;
  readonly written: string;
  readonly occurrences: readonly Occurrence[];
  /** Others outnumber it, or stand in more documents. */
  readonly outlier: boolean;
}

export interface LedgerEntry {
  readonly subject: Subject;
  readonly kind: SubjectKind;
  /** What the dossier itself calls it. */
  readonly label: string;
  /** The most frequent first. */
  readonly values: readonly LedgerValue[];
  /** Its values must agree and don't. */
  readonly disagrees: boolean;
}

/** What `dossier ledger --format json` prints. */
export interface DossierLedger extends Ledger {
  readonly ledgerVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  /** The folder as given. */
  readonly path: string;
  /** Files that were read, and those that were not: what these say is not in here. */
  readonly files: readonly { readonly path: string; readonly status: string }[];
}

/** Everything a dossier states of itself, by subject. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
}
