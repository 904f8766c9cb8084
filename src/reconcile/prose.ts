import { Decimal } from 'decimal.js';
import { amountsIn, type WrittenAmount } from '../formats/amounts-in.js';
import type { Paper, Passage } from '../model/paper.js';
import { passagesOf } from '../wording/passages.js';

/** A sentence of a paper: folded, with the passage it stands in. */
export interface Sentence {
  readonly key: string;
  readonly passage: Passage;
}

/** A shorter cell holds a value, not a sentence. */
const SHORTEST_CELL = 14;

const known = new WeakMap<Paper, readonly Sentence[]>();

/** The sentences of a paper, those in cells too; what was recognised from pictures is left out. Made once. */
export function sentencesOf(paper: Paper): readonly Sentence[] {
  const made = known.get(paper) ?? passagesOf(paper.document).flatMap(sentencesIn);
  known.set(paper, made);
  return made;
}

function sentencesIn(passage: Passage): readonly Sentence[] {
  const { recognised, inTable, key: whole } = passage;
  if (recognised || (inTable && whole.length < SHORTEST_CELL)) return [];
  return whole.split('。').flatMap((key) => (key.trim() === '' ? [] : [{ key, passage }]));
}

/** Amounts in figures; what stands in brackets tells one of them again, or a part of it. */
export const figuresIn = (key: string): readonly WrittenAmount[] =>
  amountsIn(key.replace(/\([^()]*\)/gu, (inside) => ' '.repeat(inside.length))).filter(({ inWords }) => !inWords);

export const addUp = (amounts: readonly WrittenAmount[]): Decimal =>
  amounts.reduce((sum, { yuan }) => sum.plus(yuan), new Decimal(0));

/** What rounding of the amounts may make, in 元. */
export const roundingOf = (amounts: readonly WrittenAmount[]): Decimal =>
  amounts.reduce((sum, { halfDigit, text }) => sum.plus(/\./u.test(text) ? halfDigit : 0), new Decimal(0));

/** 元 as a reader would write them: 万元 from ten thousand on. */
export const showYuan = (yuan: Decimal): string =>
  yuan.abs().greaterThanOrEqualTo(10_000)
    ? `${yuan.div(10_000).toDecimalPlaces(6).toFixed()}万元`
    : `${yuan.toFixed()}元`;
