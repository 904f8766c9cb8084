import { amountsIn } from '../formats/amounts-in.js';
import { readCellAmount } from '../formats/read-amount.js';
import { readDates, readWholeDate } from '../formats/read-date.js';
import type { SubjectKind } from '../model/ledger.js';
import { fold } from '../wording/fold.js';
import { findPlaceholder, isBlank } from '../wording/placeholder.js';
import { nameKey } from '../wording/same-name.js';

/** What a cell or a sentence states, as compared and as written. */
export interface Statement {
  readonly value: string;
  readonly written: string;
  readonly unit: string | null;
}

const NEAR = 16;
const LONGEST_NAME = 60;
const PLANNED = /计划|预计|(?<![模虚比])拟|暂定|预期|力争|争取|待定|待补|约定|不得|以前|之前|前完成/u;
const LEVELS = /第?([一二三四])级/u;
const PERSON = /^([\p{Script=Han}·]{2,6})(?:$|[\s,、;(（\d/])/u;
const SENTENCE = /[。；;：:]|\n/u;
/** Says where to look, or repeats the question. */
const NO_NAME = /^(?:见|详见|同|附|按|请)|^[(（[【].*[)）\]】]$|^(?:项目|工程|单位)?(?:名称|全称)$/u;
/** A list of things is no one thing. */
const LIST = /[、]/u;

function readName(text: string): Statement | null {
  const first = (text.trim().split('\n')[0] ?? '')
    .trim()
    .replace(/[（(](?:盖章|公章|签字|签章)[）)]/gu, '')
    .trim();
  const key = fold(first);
  if (
    NO_NAME.test(first) ||
    first.length > LONGEST_NAME ||
    SENTENCE.test(first) ||
    findPlaceholder(key) !== null ||
    isBlank(key)
  )
    return null;
  return nameKey(first).length < 2 ? null : { value: nameKey(first), written: first, unit: null };
}

function readPerson(text: string): Statement | null {
  const name = PERSON.exec(text.trim())?.[1];
  return name === undefined || LIST.test(text.trim()) || isBlank(fold(name))
    ? null
    : { value: fold(name), written: name, unit: null };
}

function readMoney(text: string, unit: string | null): Statement | null {
  const key = fold(text);
  const wan = findPlaceholder(key) === null ? readCellAmount(key, unit) : null;
  if (wan === null) return null;
  const written =
    amountsIn(key).find(({ inWords }) => !inWords)?.text ?? `${key.split(/[(（,，;；。\s]/u)[0] ?? key}${unit ?? ''}`;
  return { value: `${wan}`, written, unit: '万元' };
}

function readDay(text: string): Statement | null {
  const key = fold(text);
  if (PLANNED.test(key)) return null;
  const [first, second] = readDates(key);
  const iso =
    first !== undefined && first.at <= NEAR && second === undefined
      ? first.iso
      : first === undefined
        ? readWholeDate(key)
        : null;
  return iso === null ? null : { value: iso, written: text.trim().slice(0, LONGEST_NAME), unit: null };
}

function readCode(text: string): Statement | null {
  const written = text.trim().split(/[\n\s]/u)[0] ?? '';
  const value = fold(written).replace(/[‐-―−﹣]/gu, '-');
  return value.length >= 5 && /\d{3}/u.test(value) && value.length <= LONGEST_NAME
    ? { value, written, unit: null }
    : null;
}

const LEVEL_NUMBERS: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  1: '1',
  2: '2',
  3: '3',
  4: '4',
};

function readLevel(text: string): Statement | null {
  const key = fold(text);
  const named = LEVELS.exec(key)?.[1] ?? /^s([1-4])a[1-4]/u.exec(key)?.[1] ?? /^([一二三四])$/u.exec(key)?.[1];
  if (named === undefined || new Set([...key.matchAll(/([一二三四])级/gu)].map(([, level]) => level)).size > 1)
    return null;
  return { value: LEVEL_NUMBERS[named] ?? named, written: text.trim().slice(0, LONGEST_NAME), unit: null };
}

function readPeriod(text: string): Statement | null {
  const key = fold(text);
  const value = key.replace(/(?:以内|内|左右|整)$/u, '');
  return /\d|[一二三四五六七八九十]/u.test(value) && value.length <= 40 && findPlaceholder(key) === null
    ? { value, written: text.trim(), unit: null }
    : null;
}

function readCount(text: string): Statement | null {
  const value = /^\D{0,4}(\d{1,6})(?![\d.])/u.exec(fold(text))?.[1];
  return value === undefined
    ? null
    : { value: String(Number(value)), written: text.trim().slice(0, LONGEST_NAME), unit: null };
}

/** What the text beside a label states; null where it is no value of the kind. Amounts are in 万元. */
export function readStatement(
  kind: SubjectKind,
  text: string,
  unit: string | null,
  isPerson: boolean,
): Statement | null {
  switch (kind) {
    case 'name':
      return isPerson ? readPerson(text) : readName(text);
    case 'amount':
      return readMoney(text, unit);
    case 'date':
      return readDay(text);
    case 'code':
      return readCode(text);
    case 'level':
      return readLevel(text);
    case 'period':
      return readPeriod(text);
    case 'count':
      return readCount(text);
  }
}
