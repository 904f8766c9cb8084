import type { Heading } from './heading.js';
import type { Run } from './run.js';
import type { Scales } from './scales.js';

/** A heading under which the next one may stand. */
export interface Open {
  readonly heading: Heading;
  readonly level: number;
}

/** What earlier headings, or an earlier pass, have taught about levels. */
export interface Learned {
  readonly runs: Map<Run, number>;
  /** For each scale of hints: level there → level a reader sees, from numbered headings. */
  readonly scales: Scales;
  /** Number of parts of a decimal number → level. */
  readonly depths: Map<number, number>;
}
