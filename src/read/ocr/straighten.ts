import type { Scan, Word } from './parse-tsv.js';

/** Shorter lines say little about how a page lies. */
const LONG = 0.3;
/** A slope beyond this is a line put together wrongly. */
const STEEP = 0.1;

/** Turns a page that was laid into the scanner askew: lines that run downwards would share heights with the next. */
export function straighten(scan: Scan): Scan {
  const slope = slopeOf(scan);
  if (slope === 0) return scan;
  return { ...scan, lines: scan.lines.map((line) => line.map((word) => lift(word, slope))) };
}

function lift(word: Word, slope: number): Word {
  const by = (slope * (word.left + word.right)) / 2;
  return { ...word, top: word.top - by, bottom: word.bottom - by };
}

/** Of most long lines: pixels down for each pixel to the right. */
function slopeOf({ width, lines }: Scan): number {
  const slopes = lines.flatMap((line) => {
    const tall = line.filter(isTall(line));
    const [first, last] = [tall[0], tall.at(-1)];
    if (first === undefined || last === undefined || last.left - first.right < LONG * width) return [];
    const slope =
      (last.top + last.bottom - first.top - first.bottom) / (last.left + last.right - first.left - first.right);
    return Math.abs(slope) < STEEP ? [slope] : [];
  });
  return slopes.sort((a, b) => a - b)[Math.floor(slopes.length / 2)] ?? 0;
}

/** Commas and dashes stand low or in the middle of the line. */
function isTall(line: readonly Word[]): (word: Word) => boolean {
  const highest = Math.max(...line.map(({ top, bottom }) => bottom - top));
  return ({ top, bottom }) => bottom - top > 0.5 * highest;
}
