import { AMOUNT_PATTERN } from '../formats/read-amount.js';
import { DATE_PATTERN } from '../formats/read-date.js';
import type { ValueType } from '../model/value-source.js';
import { fold } from '../wording/fold.js';
import type { Sentence } from './sentences.js';

/** What `@` stands for. A count or a number of days is read with its unit by what follows it in the phrase. */
const VALUES: Readonly<Record<ValueType, string>> = {
  date: `(?<value>${DATE_PATTERN})`,
  year: '(?<value>20\\d{2})年?',
  amount: `(?:人民币|\\(大写\\)|大写|[：:为是共计约达\\s])*(?<value>${AMOUNT_PATTERN}(?:[(（]?(?:小写)?[：:]?${AMOUNT_PATTERN})?)`,
  count: '(?<value>\\d+|[一二两三四五六七八九十]+)',
  days: '(?<value>\\d+\\s?个?(?:日历天|工作日|日|天|个月|月|年))',
  text: '(?<value>[^，,。；;：:]{1,40})',
};
const FEW = '[^。；;！？\\n]{0,20}?';
/** Before it in the same clause: planned, demanded, denied. */
const NOT_DONE =
  /(?:计划|预计|(?<![模虚比])拟|预期|力争|争取|原定|约定|应于|应在|应当|须于|须在|必须|将于|将在|即将|不得|未于|未在|未能|尚未|若|如果|截止|截至)[^，,。；;]{0,14}$/u;
/** Behind it: a limit, not a day on which something happened. */
const LIMIT = /^(?:底|末|中旬|上旬|下旬)?(?:之前|以前|前)/u;

/** 网络安全投资概算39万元 is a part of the sum, 其中…投资 another. */
const PART_OF =
  /(?:安全|密码(?:应用|保障)?|运维|运行维护|监理|测评|培训|软件|硬件|设备|云资源|首期|[一二三四五]期|分项|其中[^，,。；;]{0,12})(?:部分|方面|建设|项目|的)*$/u;

/** 每逾期1天 is a tariff. */
const EACH = '每';

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const PARTS = /(@|…)/u;

/** The longest stretch of words that stands, folded, wherever the phrase does; empty where there is none. */
export const wordOf = (phrase: string): string =>
  phrase
    .split(PARTS)
    .map((part) => (part === '@' || part === '…' ? '' : fold(part)))
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');

function toPattern(phrase: string, type: ValueType): RegExp {
  const source = phrase
    .split(PARTS)
    .map((part) => (part === '@' ? VALUES[type] : part === '…' ? FEW : escapePattern(fold(part))));
  // 竣工 is another thing than 竣工验收.
  const tail = /(?:竣工|完工|完成|建成)$/u.test(phrase) ? '(?!验收)' : '';
  return new RegExp(`${source.join('')}${tail}`, 'gu');
}

const compiled = new Map<string, RegExp>();

function patternOf(phrase: string, type: ValueType): RegExp {
  const key = `${type} ${phrase}`;
  const known = compiled.get(key) ?? toPattern(phrase, type);
  compiled.set(key, known);
  return known;
}

/** A phrase that itself speaks of what is to be: 应于@前完工. */
const speaksOfPlan = (phrase: string): boolean => NOT_DONE.test(phrase.split('@')[0] ?? '') || phrase.includes('@前');

const isNotDone = (key: string, at: number, value: string): boolean =>
  NOT_DONE.test(key.slice(0, at)) || LIMIT.test(key.slice(at + value.length));

/** The value's own words where a sentence says the phrase of something that has happened. */
export function matchPhrase(sentence: Sentence, phrase: string, type: ValueType): string | null {
  for (const found of sentence.key.matchAll(patternOf(phrase, type))) {
    const value = found.groups?.value;
    if (value === undefined) continue;
    if (sentence.key[found.index - 1] === EACH) continue;
    // What begins with a comma is a clause of its own.
    const isClause = /^\p{P}/u.test(found[0]);
    if (type === 'amount' && !isClause && PART_OF.test(sentence.key.slice(0, found.index))) continue;
    const at = found.index + found[0].indexOf(value);
    if (type === 'date' && !speaksOfPlan(phrase) && isNotDone(sentence.key, at, value)) continue;
    return value;
  }
  return null;
}
