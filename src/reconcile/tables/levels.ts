import { fold } from '../../wording/fold.js';

/** Styles of numbers that rows go by, so that each can be told from the next. */
const STYLES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['chapter', /^第[一二三四五六七八九十]+[章节部分]/u],
  ['han', /^[一二三四五六七八九十]{1,3}(?:[、.]|$)/u],
  ['han-bracketed', /^\([一二三四五六七八九十]{1,3}\)/u],
  ['dotted-4', /^\d+\.\d+\.\d+\.\d+(?!\d)/u],
  ['dotted-3', /^\d+\.\d+\.\d+(?![\d.])/u],
  ['dotted-2', /^\d{1,2}\.\d{1,2}(?![\d.])/u],
  ['bracketed', /^\(\d{1,2}\)/u],
  ['circled', /^[①-⑳]/u],
  ['arabic', /^\d{1,3}(?:[、.]|$)/u],
];

const styleOf = (text: string): string | null => {
  const key = fold(text);
  return STYLES.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
};

/** Circled numbers fold to plain ones. */
const rawStyle = (text: string): string | null => (/^\s*[①-⑳]/u.test(text) ? 'circled' : styleOf(text));

/** The depth of each row by the number it begins with: 一 1 2 二 1 2 gives 1 2 2 1 2 2; 0 where it has none. */
export function levelsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const open: string[] = [];
  return rows.map((row) => {
    const style = rawStyle(row[0] ?? '');
    if (style === null) return 0;
    const at = open.indexOf(style);
    if (at >= 0) open.length = at + 1;
    else open.push(style);
    return open.length;
  });
}
