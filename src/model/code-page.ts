import type { FindingCode } from './finding.js';

/** All there is to say of one finding code in one language. */
export interface CodePage {
  readonly code: FindingCode;
  readonly name: string;
  /** What it says, and how it counts. */
  readonly meaning: string;
  /** A finding of this code as a report words it, and what it says can be done. */
  readonly example: string;
  readonly fix: string;
}
