import type { Word } from './parse-tsv.js';

/** What stands for the dots from a title to its page number; enough of it to be known as such. */
const LEADER = '…………';
/** Of the height of the line's words: what is lower is no letter. 一 and the signs are. */
const FLAT = 0.35;
/** Times the height of a word. */
const LONG = 4;
const VERY_LONG = 6;
/** Real words in a wrong box are recognised as surely as others. */
const DOUBTFUL = 60;
const ONLY_DOTS = /^[.·•…]+$/;
const NUMBER = /^[\divxlcIVXLC]{1,4}$/;

/**
 * Dots that lead to a page number come out as letters in a flat box, stretch the box of the word before them, or are
 * seen at their beginning only. What stands behind them is a number, doubtful, or nothing.
 */
export function clearLeaders(words: readonly Word[]): readonly Word[] {
  const high = heightOf(words);
  const isFlat = (word: Word): boolean =>
    word.bottom - word.top < FLAT * high && isLetters(word) && word.confidence < DOUBTFUL;
  const at = words.findIndex((word, index) => hidesLeader(word, words.slice(index + 1), high, isFlat(word)));
  const led = words[at];
  if (led === undefined) return words.filter((word) => !isFlat(word));
  const isDots = isFlat(led) || ONLY_DOTS.test(led.text);
  return [
    ...words.slice(0, at).filter((word) => !isFlat(word)),
    { ...led, text: isDots ? LEADER : led.text + LEADER },
    ...words.slice(at + 1).filter(({ text }) => NUMBER.test(text)),
  ];
}

function hidesLeader(word: Word, after: readonly Word[], high: number, isFlat: boolean): boolean {
  if (!after.every(({ text, confidence }) => NUMBER.test(text) || confidence < DOUBTFUL)) return false;
  const width = word.right - word.left;
  const next = after[0]?.left ?? word.right;
  if (isFlat) return width > LONG * high;
  if (ONLY_DOTS.test(word.text)) return next - word.right > LONG * high;
  // The box of a word may also reach over the words behind it.
  return width > (word.text.length + VERY_LONG) * high && next >= word.right;
}

/** What half of the words are no higher than; signs and the flat 一 say nothing. Pixels. */
export function heightOf(words: readonly Word[]): number {
  const telling = words.filter(isLetters);
  const heights = (telling.length > 0 ? telling : words).map(({ top, bottom }) => bottom - top).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}

const isLetters = ({ text }: Word): boolean => /[\p{L}\p{N}]/u.test(text) && text !== '一';
