import { isCivilDate } from '../calendar/civil-date.js';

const DIGITS = '〇一二三四五六七八九';
const SAME_DIGIT: Readonly<Record<string, string>> = { 零: '〇', '○': '〇', '◯': '〇', o: '〇' };
const CAPITALS = '零壹贰叁肆伍陆柒捌玖';

const CHINESE_DIGIT = '[〇零○◯o一二三四五六七八九]';
const CHINESE_NUMBER = '[〇零○◯一二三四五六七八九十]{1,3}';
const CAPITAL = '[零壹贰叁肆伍陆柒捌玖拾]';

/** Ways to write a date, in folded text. Groups: year, month, day. */
const FORMS: readonly string[] = [
  '((?:19|20)\\d{2})\\s?年\\s?(1[0-2]|0?[1-9])\\s?月(?:份|\\s?(3[01]|[12]\\d|0?[1-9])(?:日|号)?)?',
  '((?:19|20)\\d{2})([-/.])(1[0-2]|0?[1-9])\\2(3[01]|[12]\\d|0?[1-9])(?!\\d)日?',
  `(${CHINESE_DIGIT}{4})年(${CHINESE_NUMBER})月(?:(${CHINESE_NUMBER})[日号])?`,
  `(${CAPITAL}{4})年(${CAPITAL}{1,3})月(?:(${CAPITAL}{1,3})[日号])?`,
];

const unnamed = (form: string): string => form.replace(/\((?!\?)/gu, '(?:').replace('\\2', '[-/.]');

/** A date as part of a larger pattern; no groups of its own. */
export const DATE_PATTERN = `(?:${FORMS.map(unnamed).join('|')})`;
const ANY = new RegExp(DATE_PATTERN, 'gu');
/** Without either a text holds no date, and most hold none. */
const MAY_DATE = /月|\d[-/.]\d/u;
const PARSERS = FORMS.map((form) => new RegExp(`^${form}$`, 'u'));
const YEAR_ALONE = /^((?:19|20)\d{2})年?度?$/u;
const MONTH_ALONE = /^((?:19|20)\d{2})[-/.](1[0-2]|0?[1-9])$/u;
const EIGHT_DIGITS = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u;
/** 30日前, 9月底前: a limit, not a day on which something happened. */
const BEFORE = /^(?:份|底|末|中旬|上旬|下旬)?(?:之前|以前|前(?!往|期|后|述|身))/u;

/** 十二 → 12, 二十一 → 21, 〇三 → 3 */
function chineseNumber(text: string): number {
  const plain = [...text].map(
    (sign) =>
      SAME_DIGIT[sign] ??
      (CAPITALS.includes(sign) ? (DIGITS[CAPITALS.indexOf(sign)] ?? '') : sign === '拾' ? '十' : sign),
  );
  const joined = plain.join('');
  if (!joined.includes('十')) return Number([...joined].map((sign) => DIGITS.indexOf(sign)).join(''));
  const [tens = '', ones = ''] = joined.replace(/^〇(?=.)/u, '').split('十');
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

const toNumber = (text: string): number => (/^\d+$/u.test(text) ? Number(text) : chineseNumber(text));
const two = (number: number): string => String(number).padStart(2, '0');

function toIso(year: string, month: string, day: string | undefined): string | null {
  const [y, m] = [String(toNumber(year)), toNumber(month)];
  if (!/^(?:19|20)\d{2}$/u.test(y) || m < 1 || m > 12) return null;
  if (day === undefined) return `${y}-${two(m)}`;
  const iso = `${y}-${two(m)}-${two(toNumber(day))}`;
  return isCivilDate(iso) ? iso : null;
}

function parse(text: string): string | null {
  for (const parser of PARSERS) {
    const groups = parser
      .exec(text)
      ?.slice(1)
      .filter((group) => group !== '-' && group !== '/' && group !== '.');
    if (groups !== undefined) return toIso(groups[0] ?? '', groups[1] ?? '', groups[2]);
  }
  return null;
}

/** A date found in folded text, and where. */
export interface ReadDate {
  /** `2025-10-14`, or `2025-10` where the day is not said. */
  readonly iso: string;
  readonly at: number;
  readonly length: number;
}

/** Every date of a folded text that says a day or a month; a limit (30日前) is none. */
export function readDates(folded: string): readonly ReadDate[] {
  if (!MAY_DATE.test(folded)) return [];
  return [...folded.matchAll(ANY)].flatMap((found) => {
    const iso = parse(found[0]);
    if (iso === null || BEFORE.test(folded.slice(found.index + found[0].length))) return [];
    return [{ iso, at: found.index, length: found[0].length }];
  });
}

/** The date a folded text is, in a cell of a form: besides days and months also a year alone, 2025-10 and 20251014. */
export function readWholeDate(folded: string): string | null {
  const text = folded.replace(/[。；;,，]$/u, '');
  const year = YEAR_ALONE.exec(text)?.[1];
  if (year !== undefined) return year;
  const [, y = '', m = '', d] = MONTH_ALONE.exec(text) ?? EIGHT_DIGITS.exec(text) ?? [];
  if (y !== '') return toIso(y, m, d);
  return null;
}

/** The four digits of the first year a folded text names. */
export const readYear = (folded: string): string | null => /(?<!\d)20\d{2}(?!\d)/u.exec(folded)?.[0] ?? null;
