import { bareKey } from './fold.js';

const ENDING =
  /(?:有限责任公司|股份有限公司|集团有限公司|有限公司|公司|(?:建设|开发|采购|招标|信息化|改造|升级)*(?:项目|工程)?)$/u;

/** A name as compared: folded, without punctuation and what may be left off its end. */
export function nameKey(name: string): string {
  const key = bareKey(name.replace(/[(（][^()（）]*(?:盖章|公章|签字|签章|全称|单位|简称)[^()（）]*[)）]/gu, ''));
  const short = key.replace(ENDING, '');
  return short.length >= 2 ? short : key;
}

/** Every character of the one stands in the other, in order: 市大数据局 in 市大数据发展管理局. */
function isAbbreviation(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/** Whether two names differ in writing only: width, script, punctuation, 有限公司, a short form of the other. */
export function isSameName(a: string, b: string): boolean {
  const [short, long] = [nameKey(a), nameKey(b)].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined || short === '') return true;
  return long.includes(short) || isAbbreviation(short, long);
}

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/** How much two names share, 0 to 1: pairs of neighbouring characters. */
export function likeness(a: string, b: string): number {
  const [one, other] = [pairsOf(nameKey(a)), pairsOf(nameKey(b))];
  if (one.size + other.size === 0) return a === b ? 1 : 0;
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size);
}

/** One slip of the pen: a character that is another, too many or missing, or two that changed places. */
export function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [one, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (one.length <= 1 && other.length <= 1) return true;
  return one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];
}
