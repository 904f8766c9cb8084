import { readAmount, readCellAmount } from '../formats/read-amount.js';
import { readDates, readWholeDate, readYear } from '../formats/read-date.js';
import type { ValueSource, ValueType } from '../model/value-source.js';
import { fold } from '../wording/fold.js';
import { findPlaceholder, isBlank } from '../wording/placeholder.js';
import type { Entry } from './entries.js';

/** A value beside a label begins it, or nearly so. */
const NEAR = 16;
const PLANNED = /计划|预计|(?<![模虚比])拟|暂定|预期|力争|争取|待定|待补/u;
const CHINESE_COUNTS = '零一二三四五六七八九十';
/** Months and years as days, where a contract counts in them. */
const IN_DAYS: Readonly<Record<string, number>> = { 天: 1, 日: 1, 月: 30, 年: 365 };
const TICKED = /[☑√■✓✔]\s*([^□☐○☑√■✓✔\s]{1,20})/u;
const OPEN_BOX = /[□☐]/u;

/** 2026年2月—11月: the year is said once. */
const SAME_YEAR = /(20\d{2})年[^—–~～至到-]{1,8}(?:—|–|~|～|至|到|-)+(?=\d{1,2}月)/gu;

function readDate(folded: string, end: boolean): string | null {
  if (PLANNED.test(folded)) return null;
  if (end) return readDates(folded.replace(SAME_YEAR, '$&$1年')).at(-1)?.iso ?? null;
  const dates = readDates(folded);
  const [first] = dates;
  return first !== undefined && first.at <= NEAR ? first.iso : readWholeDate(folded);
}

function readCount(folded: string): string | null {
  const figure = /^[^\d]{0,6}(\d{1,6})(?![\d.])/u.exec(folded)?.[1];
  if (figure !== undefined) return String(Number(figure));
  const word = /^([一二两三四五六七八九十])(?:个|项|家|次|份|$)/u.exec(folded)?.[1];
  return word === undefined ? null : String(word === '两' ? 2 : CHINESE_COUNTS.indexOf(word));
}

/** 180日历天 → 180, 6个月 → 180. */
function readDays(folded: string): string | null {
  if (readDates(folded).length > 0) return null;
  const [, number, unit = ''] = /(\d{1,4})\s?个?(?:日历|工作)?(天|日|月|年)(?!\d)/u.exec(folded) ?? [];
  if (number === undefined) return /^\d{1,4}$/u.test(folded) ? folded : null;
  return String(Number(number) * (IN_DAYS[unit] ?? 1));
}

/** What is said, the box that is ticked; a blank, a placeholder or an open choice says nothing. */
function readText(text: string): string | null {
  const ticked = TICKED.exec(text)?.[1];
  if (ticked !== undefined) return ticked;
  const said = (text.split(/[\n。；;]/u)[0] ?? '').trim().replace(/[，,、.：:]+$/u, '');
  const folded = fold(said);
  const saysNothing =
    OPEN_BOX.test(text) || (isBlank(folded) && !/\d/u.test(folded)) || findPlaceholder(folded) !== null;
  return saysNothing ? null : said.slice(0, 80);
}

/** The value that stands beside a label; null where none of the type does. Amounts are in 万元. */
export function readEntry({ value, unit }: Entry, type: ValueType, { end }: ValueSource): string | null {
  const folded = type === 'text' ? '' : fold(value);
  switch (type) {
    case 'date':
      return readDate(folded, end);
    case 'year':
      return readYear(folded);
    case 'amount':
      return readCellAmount(folded, unit);
    case 'count':
      return readCount(folded);
    case 'days':
      return readDays(folded);
    case 'text':
      return readText(value);
  }
}

/** The value in the words a phrase caught, already folded. */
export function readWords(words: string, type: ValueType): string | null {
  switch (type) {
    case 'date':
      return readDates(words)[0]?.iso ?? null;
    case 'year':
      return readYear(words);
    case 'amount':
      return readAmount(words);
    case 'count':
      return readCount(words);
    case 'days':
      return readDays(words);
    case 'text':
      return readText(words);
  }
}
