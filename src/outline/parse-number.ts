import { chineseDigits, chineseNumeral } from './chinese-numeral.js';
import { type Family, schemes } from './number-scheme.js';

/** A number at the start of a line. */
export interface Mark {
  readonly family: Family;
  /** 1.2.3 → [1, 2, 3]; 第二章 → [2]. Never empty. */
  readonly values: readonly number[];
  /** As displayed, without the blanks around it: 第一章, 一、, 1.1 */
  readonly printed: string;
  /** What follows the number. */
  readonly rest: string;
  /** Nothing stands between number and title: 1引言. */
  readonly glued: boolean;
}

/** What every scheme begins with: most lines begin with something else. */
const opening = new RegExp(`^[0-9０-９A-Za-zＡ-Ｚ第附（(〔㈠-㈩⑴-⒇①-⑳Ⅰ-Ⅻ${chineseDigits}]`, 'u');
/** A title doesn't begin like this: 1:1, 3-5 days, 20%, 1.2019. */
const noTitle = /^[.．:：,，;；%％‰~～\-－–—/／+×*=<>＝℃°)）\]】]/u;
/** A bare number and a unit of time are a date or a span: 5月10日, 12 个月. */
const unitOfTime =
  /^(?:年(?![度终限会内])|月(?![度报末])|日(?![常程报志期])|时(?![间限效段序延钟])|个月|小时|分钟|周(?![期边]))/u;
const bareNumber = /[0-9０-９一二三四五六七八九十]$/u;
const letterA = 'A'.charCodeAt(0);

/** The number that opens a line, or null. `text` is trimmed; a lone number (auto numbers, 第一章 on its own line) has an empty rest. */
export function parseNumber(text: string): Mark | null {
  if (!opening.test(text)) return null;
  for (const { family, pattern } of schemes) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [all, printed = '', value = ''] = found;
    const rest = text.slice(all.length);
    const values = valuesOf(family, value);
    if (values.some(Number.isNaN) || noTitle.test(rest)) continue;
    if (unitOfTime.test(rest) && bareNumber.test(printed.trim())) continue;
    return { family, values, printed: printed.trim().replace(/\s*[:：]$/u, ''), rest, glued: all === value };
  }
  return null;
}

function valuesOf(family: Family, value: string): readonly number[] {
  const plain = value.normalize('NFKC').replace(/[\s()]/gu, '');
  switch (family) {
    case 'decimal':
      return plain.replace(/[lI]/gu, '1').split('.').map(countingValue);
    case 'letter':
    case 'smallLetter':
      return [letterValue(plain)];
    case 'letterDecimal': {
      const [letter = '', ...rest] = plain.split('.');
      return [letterValue(letter), ...rest.map(Number)];
    }
    case 'roman':
      return [romanValue(plain)];
    case 'annex':
      return [/^[A-Za-z]$/u.test(plain) ? letterValue(plain) : countingValue(plain)];
    default:
      return [countingValue(plain)];
  }
}

const countingValue = (text: string): number => (/^\d*$/u.test(text) ? Number(text) : chineseNumeral(text));
const letterValue = (letter: string): number => letter.toUpperCase().charCodeAt(0) - letterA + 1;

function romanValue(text: string): number {
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  const parts = [...text].map((char) => worth[char] ?? Number.NaN);
  return parts.reduce((sum, part, i) => sum + (part < (parts[i + 1] ?? 0) ? -part : part), 0);
}
