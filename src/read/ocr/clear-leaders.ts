import type { Word } from './parse-tsv.js';

/** What stands for the dots from a title to its page number; enough of it to be known as such. */
const LEADER = '…………';
/** Of the height of the line's words: what is lower is no letter. 一 and the signs are. */
const FLAT = 0.35;
/** Times as wide as its characters are high: dots were taken for a part of the word. */
const LONG = 4;
/** Real words in a wrong box are recognised as surely as others. */
const DOUBTFUL = 60;
const ONLY_DOTS = /^[.·•…。]+$/;
const NUMBER = /^[\divxlcIVXLC]{1,4}$/;

/**
 * Dots that lead to a page number come out as letters in a flat box, stretch the box of the word before them, or are
 * seen at their beginning only. What stands behind them is a number or nothing.
 */
export function clearLeaders(words: readonly Word[]): readonly Word[] {
  const high = heightOf(words);
  const cleared: Word[] = [];
  for (const [at, word] of words.entries()) {
    const isLed = cleared.at(-1)?.text.endsWith(LEADER) === true;
    const next = words[at + 1];
    const width = word.right - word.left;
    const isFlat = word.bottom - word.top < FLAT * high && isLetters(word) && word.confidence < DOUBTFUL;
    // The box of a word may also reach over the words behind it.
    const isLong = width > LONG * high * word.text.length && (next?.left ?? word.right) >= word.right;
    const isStart = ONLY_DOTS.test(word.text) && next !== undefined && next.left - word.right > LONG * high;
    if (isLed) {
      if (NUMBER.test(word.text)) cleared.push(word);
    } else if (isStart || (isFlat && width > LONG * high)) cleared.push({ ...word, text: LEADER });
    else if (isLong) cleared.push({ ...word, text: word.text + LEADER });
    else if (!isFlat) cleared.push(word);
  }
  return cleared;
}

/** What half of the words are no higher than; signs and the flat 一 say nothing. Pixels. */
export function heightOf(words: readonly Word[]): number {
  const telling = words.filter(isLetters);
  const heights = (telling.length > 0 ? telling : words).map(({ top, bottom }) => bottom - top).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}

const isLetters = ({ text }: Word): boolean => /[\p{L}\p{N}]/u.test(text) && text !== '一';
