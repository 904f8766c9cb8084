import { widthOf } from '../wrap.js';

/** Points from line to line at the usual size of 10.5, and white space above and below. */
const LINE = 14;
const PADDING = 4;
/** The most Excel allows a row. */
const TALLEST = 409;
/** White space at the sides of a cell, in characters. */
const SIDES = 1.5;

/** A text and how many characters wide the cell is that it is wrapped in. */
export interface WrappedText {
  readonly text: string;
  readonly width: number;
  /** How much larger than usual; 1 where not said. */
  readonly scale?: number;
}

/** High enough for the longest of its texts: not every program fits rows by itself, and none where cells are merged. */
export function rowHeight(texts: readonly WrappedText[]): number {
  const heights = texts.map(({ text, width, scale = 1 }) => {
    const usable = Math.max(2, width / scale - SIDES);
    const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(widthOf(line) / usable)));
    return lines.reduce((sum, each) => sum + each, 0) * LINE * scale;
  });
  return Math.min(TALLEST, Math.round(Math.max(LINE, ...heights)) + PADDING);
}
