import type { Evidence } from './evidence.js';
import type { Finding, Reason, Severity } from './finding.js';
import type { Outcome } from './report.js';

/** What was decided about one requirement, before it is put into words. */
export interface Judgement {
  readonly requirement: string;
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Finding[];
  readonly foldedUnder: string | null;
  /** Where it weighs other than its requirement: it stands for a parent that belongs to another stage. */
  readonly severity?: Severity;
}
