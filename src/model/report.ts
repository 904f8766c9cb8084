import type { Evidence } from './evidence.js';
import type { FindingCode, Reason, Severity } from './finding.js';
import type { Location } from './place.js';

export type Lang = 'zh' | 'en';
export type Outcome = 'met' | 'unmet' | 'not-applicable' | 'undetermined';
export type Verdict = 'pass' | 'fail' | 'undetermined';

/** What `check --format json` prints; every other format is rendered from it alone. Version 1 of the published contract. */
export interface Report {
  readonly reportVersion: 1;
  readonly tool: { readonly name: 'dossier-check'; readonly version: string };
  readonly lang: Lang;
  /** ISO date; the only clock. */
  readonly asOf: string;
  /** From which severity an unmet requirement makes a dossier fail; absent means `error`. */
  readonly failOn?: Severity;
  readonly since?: Since;
  /** The part of a batch that this report is on, 1-based: `merge` puts the parts together. */
  readonly shard?: { readonly index: number; readonly of: number };
  readonly dossiers: readonly DossierReport[];
  readonly counts: Readonly<Record<'dossiers' | Verdict, number>>;
}

export interface DossierReport {
  readonly path: string;
  readonly regulation: ReportedRegulation | null;
  readonly stage: string | null;
  readonly stageTitle?: string;
  readonly verdict: Verdict;
  /** A finding code, or what was wrong with the folder: why this dossier could not be judged at all. */
  readonly problem?: string | null;
  readonly problemMessage?: string;
  /** Markings of secrecy found on its papers: said before anything else. */
  readonly classified?: readonly ReportedFinding[];
  readonly packs: readonly { readonly id: string; readonly digest: string }[];
  readonly project: { readonly name: string | null; readonly unit: string | null };
  readonly facts: readonly ReportedFact[];
  readonly files: readonly ReportedFile[];
  readonly documents: readonly ReportedDocument[];
  /** Exactly one for every requirement of the stage, in the regulation's order. */
  readonly results: readonly Result[];
  readonly advice: readonly Result[];
  readonly remarks: readonly ReportedFinding[];
  /** What changed in this dossier against the earlier report. */
  readonly since?: Omit<Since, 'sha256'>;
  readonly counts: Readonly<
    Record<'met' | 'unmet' | 'notApplicable' | 'undetermined' | 'folded' | 'errors' | 'warnings' | 'waived', number>
  >;
}

export interface ReportedRegulation {
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly effective: string | null;
  readonly digest: string;
}

export type FactValue = string | number | boolean;

export interface ReportedFact {
  readonly name: string;
  readonly title: string;
  /** What kind of value is asked for where none is known. */
  readonly type?: 'number' | 'string' | 'boolean';
  readonly value: FactValue | null;
  readonly source: 'given' | 'extracted' | 'derived' | 'assumed' | 'unknown';
  readonly location: Location | null;
  readonly quote?: string;
  readonly neededBy?: readonly string[];
}

export interface ReportedFile {
  readonly path: string;
  readonly format: string | null;
  readonly bytes: number;
  readonly sha256: string;
  readonly status: 'read' | 'partly-read' | 'unreadable' | 'ignored';
  readonly reason?: FindingCode | null;
  readonly documents: readonly string[];
}

export interface ReportedDocument {
  readonly id: string;
  readonly title: string;
  readonly files: readonly string[];
  readonly how?: 'given' | 'title' | 'cover' | 'outline' | 'labels' | 'name';
  readonly sure?: number;
}

export interface Result {
  readonly requirement: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly document: string;
  /** Where the dossier's `documents` do not name it: a paper of another stage, the dossier as a whole. */
  readonly documentTitle?: string;
  readonly title: string;
  readonly citation: { readonly article: string; readonly quote: string };
  readonly reason?: Reason | null;
  readonly evidence?: readonly Evidence[];
  readonly findings: readonly ReportedFinding[];
  readonly waiver?: Waiver | null;
  readonly foldedUnder?: string | null;
  readonly parent: string | null;
  readonly kind: string;
  readonly strength: string;
  readonly condition: string | null;
  /** Read into the regulation's words by us (推定): never more than a hint. */
  readonly inferred?: boolean;
}

/** Why a person let an unmet requirement pass, and to which date. */
export interface Waiver {
  readonly fingerprint: string;
  readonly reason: string;
  readonly person: string;
  /** ISO date, inclusive. */
  readonly until: string;
}

/** What changed against an earlier report: fingerprints of findings, and paths of files. */
export interface Since {
  readonly sha256: string;
  readonly mended: readonly string[];
  readonly open: readonly string[];
  readonly new: readonly string[];
  readonly changedFiles: readonly string[];
  /** What the mended findings were about. */
  readonly mendedTitles?: readonly string[];
}

export interface ReportedFinding {
  readonly code: FindingCode;
  readonly args: Readonly<Record<string, unknown>>;
  readonly message: string;
  readonly fix?: string;
  readonly severity?: Severity;
  readonly location: Location | null;
  readonly quote?: string;
  readonly fingerprint: string;
  /** A person lets this one pass; where it is every finding's, the result is waived. */
  readonly waiver?: Waiver;
  /** With the report's `since` only. */
  readonly state?: 'open' | 'new';
}
