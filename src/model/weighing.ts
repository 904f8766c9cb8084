import type { How } from './evidence.js';
import type { Location } from './place.js';
import type { Result } from './report.js';

/** One place that may satisfy a requirement, and what it lacks. */
export interface WeighedEvidence {
  readonly how: How;
  /** 0 to 1. */
  readonly sure: number;
  readonly inScope: boolean;
  readonly title: string;
  readonly quote: string;
  readonly location: Location;
  /** In words; empty: it satisfies the requirement. */
  readonly lacks: readonly string[];
}

/** Why a requirement came out as it did for one dossier. */
export interface Weighing {
  readonly result: Result;
  /** The part it was looked for in; null: the whole document. */
  readonly within: string | null;
  /** Best first. */
  readonly evidence: readonly WeighedEvidence[];
}
