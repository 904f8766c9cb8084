import { fold } from '../wording/fold.js';

const DIGITS: Readonly<Record<string, string>> = {
  零: '0',
  〇: '0',
  '○': '0',
  '◯': '0',
  o: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
const WESTERN = /((?:19|20)\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?/u;
const CHINESE = /([一二三四五六七八九零〇○◯o]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/u;
const MONTH_ONLY = /^((?:19|20)\d{2})年(?:(\d{1,2})月)?$/u;

const chineseYear = (text: string): string => [...text].map((digit) => DIGITS[digit] ?? digit).join('');

/** 十二 → 12, 二十一 → 21 */
function chineseNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : [null, text];
  const digit = (part: string | undefined, empty: number): number =>
    part === undefined || part === '' ? empty : Number(DIGITS[part] ?? Number.NaN);
  return tens === null ? digit(ones, 0) : digit(tens, 1) * 10 + digit(ones, 0);
}

function toIso(year: string, month: number, day: number): string | null {
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** The first full date of a text as an ISO date; a text that is only a year, or a year and month, gives its first day. */
export function parseDate(text: string): string | null {
  const key = fold(text);
  const western = WESTERN.exec(key);
  if (western !== null) return toIso(western[1] ?? '', Number(western[2]), Number(western[3]));
  const chinese = CHINESE.exec(key);
  if (chinese !== null)
    return toIso(chineseYear(chinese[1] ?? ''), chineseNumber(chinese[2] ?? ''), chineseNumber(chinese[3] ?? ''));
  const month = MONTH_ONLY.exec(key) ?? /^((?:19|20)\d{2})$/u.exec(key);
  return month === null ? null : toIso(month[1] ?? '', Number(month[2] ?? 1), 1);
}
