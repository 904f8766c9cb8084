/** What is wrong with a code: its characters and length, or the check character that should follow from them. */
export type CodeFault = 'shape' | 'check' | null;

const SHAPE = /^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/u;
/** No I, O, S, V, Z. A character's value is its place. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** 3^(i-1) mod 31 */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').toUpperCase();

/** The last character of a 统一社会信用代码, from the seventeen before it (GB 32100-2015). */
function checkCharacter(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * CHARACTERS.indexOf(body[i] ?? '0'), 0);
  return CHARACTERS[(31 - (sum % 31)) % 31] ?? '';
}

/** Whether a text is a 统一社会信用代码 (18 characters); blanks and width are forgiven. */
export function creditCodeFault(text: string): CodeFault {
  const code = plain(text);
  if (!SHAPE.test(code)) return 'shape';
  return checkCharacter(code) === code[17] ? null : 'check';
}
