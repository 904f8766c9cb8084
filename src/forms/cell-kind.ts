import { tidy } from '../wording/tidy.js';
import { readOptions } from './options.js';
import { LABEL, QUESTION } from './words.js';

/**
 * What the words of one cell look like: nothing, `label：`, a word that forms use as a label, `label：value` in itself,
 * blanks to fill in, an answer that can be nothing else, or words that may be either, short or long.
 */
export type CellKind = 'blank' | 'colon' | 'word' | 'pair' | 'fill' | 'answer' | 'short' | 'medium' | 'long';

const LONGEST_LABEL = 20;
const LONGEST_MEDIUM = 44;
const ASIDE = /[（(【[][^（()）】\]]*[)）】\]]/gu;
const BLANK = /^[\s_＿—–\-/]*$/u;
/** Dates, amounts, counts, codes, addresses of the net: they answer, whatever asks. */
const ANSWER =
  /^[¥￥]?[-+]?[\d０-９][\d,，.．:：/～~\-—–\s]*(?:[年月日个天元万亿%％人台套项次分页条只部名GMTKB㎡].{0,16})?$|(?:19|20)\d{2}\s*[年./-]\s*\d{1,2}|\d{5,}|https?:|www\.|@\w|^[×√✓✔]$|^第[一二三四五]级$/u;
/** Quotes others: no label does. */
const QUOTES = /[“”"]/u;
const SENTENCE = /[。；！？]|，.*，/u;
const COLON_ONLY = /^[^：:]{1,30}[：:]+\s*$/u;
const OPENS_PAIR = /^(?![（(])[^：:，,。；;！？\n]*\p{L}[^：:，,。；;！？\n]*[：:]/u;
const LONGEST_PAIR_LABEL = 26;
const BULLET = /^\s*(?:[（(]?\d+[)）、.．]|[①-⑳●•◆▪■◇○·])/u;

/** Kinds of short texts asked for before: each cell is asked about several times, and columns repeat themselves. */
const known = new Map<string, CellKind>();
const MOST_KNOWN = 4096;
const LONGEST_KNOWN = 40;

export function kindOf(text: string): CellKind {
  if (text.length > LONGEST_KNOWN) return lookAt(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  const kind = lookAt(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, kind);
  return kind;
}

function lookAt(text: string): CellKind {
  if (BLANK.test(text)) return 'blank';
  const line = tidy(text);
  if (readOptions(text).length > 0) return opensPair(line) && !BULLET.test(line) ? 'pair' : 'answer';
  if (isColon(line)) return /^\d/u.test(line) ? 'fill' : 'colon';
  if (opensPair(line) && !/^\d|https?:/u.test(line)) return 'pair';
  if (ANSWER.test(line)) return 'answer';
  const bare = line.replace(ASIDE, '').trim();
  const mayAsk = bare.length <= LONGEST_LABEL && !SENTENCE.test(bare) && !QUOTES.test(bare);
  if (mayAsk && (LABEL.test(bare) || QUESTION.test(bare))) return 'word';
  if (SENTENCE.test(line) || bare.length > LONGEST_MEDIUM) return 'long';
  return bare.length <= LONGEST_LABEL ? 'short' : 'medium';
}

const opensPair = (line: string): boolean =>
  (OPENS_PAIR.exec(line)?.[0].length ?? LONGEST_PAIR_LABEL + 1) <= LONGEST_PAIR_LABEL;

/** `label：`, with a note in brackets or without: 主要工作经历：（包括起止年限） */
const isColon = (line: string): boolean => COLON_ONLY.test(line.replace(ASIDE, ''));

/** How well a cell does as a label, and as an answer. */
export const LABEL_SCORE: Readonly<Record<CellKind, number>> = {
  blank: Number.NEGATIVE_INFINITY,
  colon: 2,
  word: 1.5,
  pair: -1,
  fill: -3,
  answer: -2,
  short: 0.3,
  medium: -0.3,
  long: -3,
};
export const ANSWER_SCORE: Readonly<Record<CellKind, number>> = {
  blank: 1,
  colon: -1,
  word: -0.5,
  pair: 1,
  fill: 1,
  answer: 1.5,
  short: 0.2,
  medium: 0.5,
  long: 1.5,
};
