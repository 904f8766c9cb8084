import type { CalendarYear } from './calendar.js';
import type { Condition } from './condition.js';
import type { Severity } from './finding.js';
import type { FactValue } from './report.js';
import type { ValueSpec } from './value-source.js';

/** One edition of one regulation, loaded from its pack. */
export interface Regulation {
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string | null;
  /** Null where the text at hand doesn't say. */
  readonly issuer: string | null;
  /** ISO dates. */
  readonly issued: string | null;
  readonly effective: string | null;
  readonly validUntil: string | null;
  /** `sha256-…` of everything in the pack's folder. */
  readonly digest: string;
  /** The regulation's own words; every quote is a verbatim piece of it. */
  readonly text: string;
  readonly stages: readonly Stage[];
  readonly documents: readonly DocumentKind[];
  readonly facts: readonly FactSpec[];
  /** What dates, amounts and words its requirements compare, and where each may stand. */
  readonly events: readonly ValueSpec[];
  /** The years whose working days are known. */
  readonly calendars: readonly CalendarYear[];
  /** Articles that hold nothing to check, each with the reason. */
  readonly uncovered: Readonly<Record<string, string>>;
  /** In the regulation's order. */
  readonly requirements: readonly Requirement[];
}

/** The house pack: what is checked in any dossier, and the tables that takes. */
export interface House extends Regulation {
  /** Standards and numbers of documents that no longer hold → what does. */
  readonly repealed: ReadonlyMap<string, string>;
  /** Cities, as written in full: 某某市. */
  readonly places: readonly string[];
}

export interface Stage {
  readonly id: string;
  readonly title: string;
  readonly article: string;
  /** Ids of the documents that belong to the stage. */
  readonly documents: readonly string[];
  readonly note?: string | undefined;
}

export interface DocumentKind {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** Headings, labels or columns that only this document has. */
  readonly signs: readonly string[];
  /** Several files of it are no surprise. */
  readonly many: boolean;
  readonly article: string;
}

export interface FactSpec {
  readonly name: string;
  readonly type: 'number' | 'string' | 'boolean';
  readonly title: string;
  /** What is taken for granted where nothing in the dossier says otherwise; null: it is asked for. */
  readonly assume: FactValue | null;
  /** Words that state it of this project, and words that rule it out. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Labels beside which its value stands. */
  readonly labels: readonly string[];
  /** What a document states against `assume` is so; otherwise it is asked. */
  readonly settles?: boolean;
  /** How it follows from values where nothing states it; null: it does not. */
  readonly derive?: Derivation | null;
}

/** What a requirement is about when it is about no single document. */
export const WHOLE_DOSSIER = 'dossier';

/** How a fact follows from what else is known. One way of the five. */
export interface Derivation {
  /** True where all of these requirements' comparisons are kept, false where one is broken. Excuses don't count. */
  readonly kept?: readonly string[] | undefined;
  /** True where one of these requirements' comparisons is broken, false where all are kept. Excuses don't count. */
  readonly broken?: readonly string[] | undefined;
  /** Keywords that compare values: true where they hold, false where they don't. */
  readonly holds?: Readonly<Record<string, unknown>> | undefined;
  /** True where one of these values is known; nothing follows where none is. */
  readonly known?: readonly string[] | undefined;
  /** True where one of these papers is handed in: nobody applies for a change that there isn't. Nothing follows where none is. */
  readonly present?: readonly string[] | undefined;
}

/** One checkable statement of an article. Its id never changes meaning. */
export interface Requirement {
  readonly id: string;
  readonly article: string;
  /** Verbatim from the regulation. */
  readonly quote: string;
  /** What a reader calls it. */
  readonly title: string;
  readonly stage: string;
  readonly document: string;
  readonly kind: string;
  readonly severity: Severity;
  readonly basis: 'submission' | 'limit' | 'conduct' | 'agency' | 'inferred' | 'practice';
  /** The weakest evidence that satisfies it. */
  readonly strength: string;
  /** Source of the condition under which it applies; null: always. */
  readonly condition: string | null;
  /** The same, parsed. */
  readonly applies: Condition | null;
  readonly parent: string | null;
  /** Further parents: without any of them it is moot. */
  readonly parentAlso: readonly string[];
  /** Other documents that may satisfy it. */
  readonly alsoSearch: readonly string[];
  /** Its node of the document's schema, without the nodes of other requirements. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** Titles of the schema nodes above it, from the document down. */
  readonly path: readonly string[];
  /** The pack's file it stands in. */
  readonly file?: string;
  /** One line each, from the pack. */
  readonly passExample: string;
  readonly failExample: string;
}
