import type { Evidence } from './evidence.js';
import type { Finding, Reason } from './finding.js';
import type { Outcome } from './report.js';

/** What was decided about one requirement, before it is put into words. */
export interface Judgement {
  readonly requirement: string;
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Finding[];
  readonly foldedUnder: string | null;
}
