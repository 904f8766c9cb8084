import type { Excerpts } from '../model/excerpt.js';
import type { Severity } from '../model/finding.js';
import type { Lang } from '../model/report.js';
import type { JudgingAsked } from './dossier-asked.js';
import type { ReadingAsked } from './open-reader.js';

export interface CheckOptions extends JudgingAsked, ReadingAsked {
  /** As typed; the report names them so. */
  readonly folders: readonly string[];
  readonly failOn: Severity;
  /** ISO date. */
  readonly asOf: string;
  readonly lang?: Lang;
  /** Takes what surrounds each finding; called for a single dossier only, whose documents are still at hand. */
  readonly onExcerpts?: (excerpts: Excerpts) => void;
  /** With pictures of the pages that findings point to. */
  readonly pictures?: boolean;
  /** One that cannot be taken on is reported as such, also where it is the only one. */
  readonly isBatch?: boolean;
  /** A paper that is marked as secret stops the run. */
  readonly refuseClassified?: boolean;
  /** Only every `of`-th dossier is checked, from the `index`-th on (1-based). */
  readonly shard?: { readonly index: number; readonly of: number };
  /** Ends a batch early. */
  readonly signal?: AbortSignal;
}
