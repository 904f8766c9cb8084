/** A stretch of a file's text; bytes and characters are the same. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The file is not written as the format wants it, or stranger than ours to mend. */
export class PdfError extends Error {}

const SPACE = '\0\t\n\f\r ';
const DELIMITER = '()<>[]{}/%';
const REFERENCE = /(\d+)[\0\t\n\f\r ]+(\d+)[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const DEEPEST = 200;

/** Past white space and comments. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && SPACE.includes(text.charAt(at))) at++;
    if (text.charAt(at) !== '%') return at;
    while (at < text.length && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at++;
  }
}

/** The value that begins at `from`, white space in front of it left out. Throws PdfError. */
export function valueAt(text: string, from: number, depth = 0): Stretch {
  const start = skipSpace(text, from);
  if (depth > DEEPEST || start >= text.length) throw new PdfError('no value');
  const sign = text.charAt(start);
  if (text.startsWith('<<', start)) return { start, end: dictAt(text, start, depth).end };
  if (sign === '[') return { start, end: arrayEnd(text, start, depth) };
  if (sign === '(') return { start, end: stringEnd(text, start) };
  if (sign === '<') return { start, end: after(text, '>', start) };
  REFERENCE.lastIndex = start;
  if (REFERENCE.test(text)) return { start, end: REFERENCE.lastIndex };
  let end = start + 1;
  while (end < text.length && !SPACE.includes(text.charAt(end)) && !DELIMITER.includes(text.charAt(end))) end++;
  if (sign !== '/' && DELIMITER.includes(sign)) throw new PdfError('no value');
  return { start, end };
}

/** Keys of a dictionary with their values. Throws PdfError. */
export function dictAt(
  text: string,
  from: number,
  depth = 0,
): Stretch & { readonly entries: ReadonlyMap<string, Stretch> } {
  const start = skipSpace(text, from);
  if (!text.startsWith('<<', start)) throw new PdfError('no dictionary');
  const entries = new Map<string, Stretch>();
  let at = skipSpace(text, start + 2);
  while (!text.startsWith('>>', at)) {
    const key = valueAt(text, at, depth + 1);
    if (text.charAt(key.start) !== '/') throw new PdfError('no name');
    const value = valueAt(text, key.end, depth + 1);
    entries.set(text.slice(key.start + 1, key.end), value);
    at = skipSpace(text, value.end);
  }
  return { start, end: at + 2, entries };
}

function arrayEnd(text: string, start: number, depth: number): number {
  let at = skipSpace(text, start + 1);
  while (text.charAt(at) !== ']') at = skipSpace(text, valueAt(text, at, depth + 1).end);
  return at + 1;
}

function stringEnd(text: string, start: number): number {
  let open = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\') at++;
    else if (sign === '(') open++;
    else if (sign === ')' && --open === 0) return at + 1;
  }
  throw new PdfError('a string does not end');
}

function after(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  if (at < 0) throw new PdfError('a string does not end');
  return at + 1;
}

export const slice = (text: string, { start, end }: Stretch): string => text.slice(start, end);

/** The number of the object that a reference names; null for anything else. */
export function referred(value: string): number | null {
  const found = /^(\d+)\s+\d+\s+R$/u.exec(value);
  return found === null ? null : Number(found[1]);
}

/** Numbers of an array of nothing else. */
export const numbersIn = (array: string): readonly number[] => (array.match(/-?\d+/gu) ?? []).map(Number);

/** Object numbers of an array of references. */
export const referencesIn = (array: string): readonly number[] =>
  [...array.matchAll(/(\d+)\s+\d+\s+R/gu)].map(([, number]) => Number(number));
