import type { Line } from './line.js';
import type { Run } from './run.js';

/** A line that opens a section. */
export interface Heading {
  readonly line: Line;
  /** The count that its number belongs to. */
  readonly run: Run | null;
  readonly title: string;
  /** Further paragraphs that the heading is split over. */
  readonly further: readonly Line[];
  /** Text that follows the heading in its own paragraph. */
  readonly remainder: string | null;
  /** The table of contents lists it. */
  readonly announced: boolean;
  readonly hints: Hints;
}

/** Levels that the file itself gives a heading, each in a scale of its own. */
export interface Hints {
  /** Style, outline level or tag. */
  readonly declared: number | null;
  readonly contents: number | null;
  readonly bookmark: number | null;
}
