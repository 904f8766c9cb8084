import type { CodeFault } from './credit-code.js';

const SHAPE = /^([0-9A-Z]{8})-?([0-9X])$/u;
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** Letters count from A = 10. */
const worthOf = (character: string): number => Number.parseInt(character, 36);

/** Whether a text is an 组织机构代码 (8 characters, a hyphen that may be left out, a check character; GB 11714-1997). */
export function organisationCodeFault(text: string): CodeFault {
  const [, body, check] = SHAPE.exec(text.normalize('NFKC').replace(/\s/gu, '').toUpperCase()) ?? [];
  if (body === undefined) return 'shape';
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * worthOf(body[i] ?? '0'), 0);
  const expected = 11 - (sum % 11);
  return (expected === 10 ? 'X' : String(expected % 11)) === check ? null : 'check';
}
