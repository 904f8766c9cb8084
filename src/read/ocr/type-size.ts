import { heightOf } from './clear-leaders.js';
import type { Word } from './parse-tsv.js';

/** A Chinese character is drawn on so much of the height of its type. */
const DRAWN = 0.94;
/** From so many characters on the width of a line tells its size, and tells it better than their heights. */
const TELLING = 3;
const ENOUGH = 8;
/** The last character does not fill its place. */
const MARGIN = 0.1;
/** By how much, as a share, width and height may differ. */
const AGREEMENT = 0.15;

/** How many Chinese characters wide a text is. */
export function unitsOf(text: string): number {
  let units = 0;
  for (const character of text) units += (character.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1;
  return units;
}

/** Size of the type of a line, in pixels: what its words are high, or what its characters take of its width. */
export function typeSize(words: readonly Word[]): number {
  const high = heightOf(words) / DRAWN;
  const units = words.reduce((sum, { text }) => sum + unitsOf(text), 0);
  if (units < TELLING) return high;
  const [left, right] = [Math.min(...words.map((word) => word.left)), Math.max(...words.map((word) => word.right))];
  const wide = (right - left) / (units - MARGIN);
  // Characters are never narrower than high: such boxes hold something else, a rule below the words. Wider are gaps.
  if (high > (1 + AGREEMENT) * wide) return wide;
  return units >= ENOUGH && wide < (1 + AGREEMENT) * high ? wide : high;
}
