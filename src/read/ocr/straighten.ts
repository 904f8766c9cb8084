import type { Word } from './parse-tsv.js';

/** Shorter lines, as a share of the page's width, say little about how it lies. */
const LONG = 0.3;
/** A slope beyond this is a line put together wrongly. */
const STEEP = 0.1;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Turns what stands on a page that was laid into the scanner askew. `slope`: pixels down for each to the right. */
export function turned<T extends Box>(box: T, slope: number): T {
  const [right, down] = [(slope * (box.top + box.bottom)) / 2, (slope * (box.left + box.right)) / 2];
  return {
    ...box,
    left: box.left + right,
    right: box.right + right,
    top: box.top - down,
    bottom: box.bottom - down,
  };
}

/** Of most of the long lines: pixels down for each pixel to the right. */
export function slopeOfLines(lines: readonly (readonly Word[])[], width: number): number {
  const slopes = lines.flatMap((line) => {
    const tall = line.filter(isTall(line));
    const [first, last] = [tall[0], tall.at(-1)];
    if (first === undefined || last === undefined || last.left - first.right < LONG * width) return [];
    const down = last.top + last.bottom - first.top - first.bottom;
    const slope = down / (last.left + last.right - first.left - first.right);
    return Math.abs(slope) < STEEP ? [slope] : [];
  });
  return slopes.sort((a, b) => a - b)[Math.floor(slopes.length / 2)] ?? 0;
}

/** Commas and dashes stand low or in the middle of the line. */
function isTall(line: readonly Word[]): (word: Word) => boolean {
  const highest = Math.max(...line.map(({ top, bottom }) => bottom - top));
  return ({ top, bottom }) => bottom - top > 0.5 * highest;
}
