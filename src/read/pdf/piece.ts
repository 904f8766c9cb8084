import type { Box } from './box.js';

/** A stretch of glyphs on one base line without a wide gap. */
export interface Piece extends Box {
  readonly text: string;
  /** Left edge of each UTF-16 unit of the page, blanks too; those of `text` are `from` to `to`. */
  readonly starts: Float32Array;
  readonly from: number;
  readonly to: number;
  /** Points, of most glyphs. */
  readonly size: number;
  readonly font: string;
  /** Glyphs that are not blanks, and how many of them are bold; `lead` counts the bold ones at the start. */
  readonly count: number;
  readonly bold: number;
  readonly lead: number;
  /** How the base line runs: as on the rest of the page, up or down, or at another angle as stamps do. */
  readonly lie: 'upright' | 'turned' | 'slanted';
  /** Marked content id, -1 for none. */
  readonly mark: number;
}
