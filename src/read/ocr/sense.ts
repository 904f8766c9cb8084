import type { Scan, Word } from './parse-tsv.js';

/** Print that is read upright is surer, even a bad copy's. */
const SENSE = 0.6;
/** Lines of fewer words say nothing about how the page lies. */
const FEWEST = 4;

/** Whether the words of a page run up or down it: it lies on its side, though the engine may have read it so. */
export function isSideways({ lines }: Scan): boolean {
  const telling = lines.filter((words) => words.length >= FEWEST);
  return telling.filter(runsDown).length > 0.5 * telling.length;
}

function runsDown(words: readonly Word[]): boolean {
  const wide = Math.max(...words.map(({ right }) => right)) - Math.min(...words.map(({ left }) => left));
  const high = Math.max(...words.map(({ bottom }) => bottom)) - Math.min(...words.map(({ top }) => top));
  return high > 2 * wide;
}

/** Of each character as of its word, on average, 0 to 1; 0 where there is none. */
export function confidenceOf({ lines }: Scan): number {
  let [sum, count] = [0, 0];
  for (const { text, confidence } of lines.flat()) {
    sum += confidence * text.length;
    count += text.length;
  }
  return count === 0 ? 0 : Math.round(sum / count) / 100;
}

/** How likely the page lies as it was read. */
export const uprightness = (scan: Scan): number => (isSideways(scan) ? 0 : confidenceOf(scan));

export const isUpright = (scan: Scan): boolean => uprightness(scan) >= SENSE;
