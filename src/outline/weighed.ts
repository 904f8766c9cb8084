import type { Line } from './line.js';
import type { Run } from './run.js';
import type { Signals } from './signals.js';

/** A line with all that speaks for and against it. */
export interface Weighed {
  readonly line: Line;
  readonly run: Run | null;
  readonly signals: Signals;
  readonly total: number;
  /** Level of the entry in the table of contents, and of the bookmark, that announce it. */
  readonly contentsLevel: number | null;
  readonly bookmarkLevel: number | null;
}
