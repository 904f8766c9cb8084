import { clearLeaders } from './clear-leaders.js';
import type { Word } from './parse-tsv.js';
import type { RecognisedLine } from './recognised-page.js';
import { typeSize, unitsOf } from './type-size.js';

/** A gap wider than this, in sizes, parts a line. Boxes of words are too inexact for less. */
const WIDE_GAP = 1.6;
/** A word's confidence below this is no surprise where it is wrong. */
const DOUBTFUL = 60;
/** 章 after its number, at the beginning of a line, is taken for what looks like it; nothing else begins so. */
const CHAPTER = /^(第[零〇一二三四五六七八九十百\d]{1,4})[音童竟]/u;
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]/u;

/** The words of a line as one, or as several where wide gaps part them. `scale`: points for each pixel. */
export function buildLines(line: readonly Word[], scale: number): readonly RecognisedLine[] {
  const words = clearLeaders(line);
  const size = typeSize(words);
  return stretches(words, size).map((stretch) => toLine(stretch, size, scale));
}

/** Words without a wide gap between them. */
function stretches(words: readonly Word[], size: number): Word[][] {
  const found: Word[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const word of words) {
    const open = found.at(-1);
    if (open === undefined) found.push([word]);
    else if (word.left - right < WIDE_GAP * size) open.push(word);
    else found.push([withoutFancies(word)]);
    right = Math.max(right, word.right);
  }
  return found;
}

/** Behind a wide gap a quotation mark is seen where there is none. */
const withoutFancies = (word: Word): Word =>
  word.confidence < DOUBTFUL ? { ...word, text: word.text.replace(/^["'“”‘’|]+(?=.)/u, '') } : word;

function toLine(words: readonly Word[], size: number, scale: number): RecognisedLine {
  let text = '';
  const starts: number[] = [];
  let before: Word | undefined;
  for (const word of words) {
    if (before !== undefined && isBlankBetween(before, word)) {
      text += ' ';
      starts.push(before.right * scale);
    }
    text += word.text;
    starts.push(...startsOf(word).map((x) => x * scale));
    before = word;
  }
  return {
    left: Math.min(...words.map(({ left }) => left)) * scale,
    top: Math.min(...words.map(({ top }) => top)) * scale,
    right: Math.max(...words.map(({ right }) => right)) * scale,
    bottom: Math.max(...words.map(({ bottom }) => bottom)) * scale,
    text: text.replace(CHAPTER, '$1章'),
    starts,
    size: size * scale,
  };
}

/** Every word comes apart from the next, Chinese characters too. */
const isBlankBetween = (before: Word, after: Word): boolean =>
  !CHINESE.test(before.text.at(-1) ?? '') && !CHINESE.test(after.text[0] ?? '');

/** Where each of a word's characters begins, by their usual widths. */
function startsOf({ left, right, text }: Word): number[] {
  const step = (right - left) / Math.max(unitsOf(text), 0.5);
  let x = left;
  return [...text].flatMap((character) => {
    const at = x;
    x += step * unitsOf(character);
    return new Array<number>(character.length).fill(at);
  });
}
