import { Converter, Locale } from 'opencc-js/t2cn';

type Convert = (text: string) => string;

let converter: Convert | undefined;
let changing: Uint8Array | undefined;

/**
 * By UTF-16 code unit: 1 where a character may change. Put together in a tenth of the time that the converter needs to
 * load its dictionary, which a text without such characters doesn't need.
 */
function changingCharacters(): Uint8Array {
  const marks = new Uint8Array(0x10000);
  // what lies beyond the first plane, and compatibility forms, are for the converter to look up
  marks.fill(1, 0xd800, 0xdc00).fill(1, 0xf900, 0xfb00);
  for (const dictionary of Locale.to.cn?.flat() ?? []) {
    const entries =
      typeof dictionary === 'string' ? dictionary.split('|').map((entry) => entry.split(' ')) : dictionary;
    for (const [from = '', to = ''] of entries) markDifferences(from, to, marks);
  }
  return marks;
}

/**
 * An entry applies where all of its characters stand: those that it changes tell where it can't. Of 二噁英, that becomes
 * longer, the one that is gone tells, not 二.
 */
function markDifferences(from: string, to: string, marks: Uint8Array): void {
  const isLost = (at: number): boolean =>
    from.length === to.length ? from[at] !== to[at] : !to.includes(from[at] as string);
  for (let at = 0; at < from.length; at++) if (isLost(at)) marks[from.charCodeAt(at)] = 1;
}

/** By UTF-16 code unit: 1 where a character may change beside some others. A text without such characters stays as it is. */
export function traditionalMarks(): Uint8Array {
  changing ??= changingCharacters();
  return changing;
}

/** Whether a text holds a character that may change beside some others: then the dictionary is needed. */
export function mayBeTraditional(text: string): boolean {
  const marks = traditionalMarks();
  for (let at = 0; at < text.length; at++) if (marks[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** Traditional characters as simplified ones, by words where one of them stands for several. Takes NFKC. */
export function simplify(text: string): string {
  if (!mayBeTraditional(text)) return text;
  converter ??= Converter({ from: 't', to: 'cn' }) as Convert;
  return converter(text);
}
