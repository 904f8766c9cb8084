import type { Word } from '../../src/read/ocr/parse-tsv.js';

/** One word: where it begins, how wide it is, what it says. A line is 30 pixels high at `top`. */
export interface MadeWord {
  readonly left: number;
  readonly width: number;
  readonly text: string;
  readonly top?: number;
  readonly height?: number;
  readonly confidence?: number;
}

export const word = ({ left, width, text, top = 100, height = 30, confidence = 95 }: MadeWord): Word => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
  text,
  confidence,
});

/** Chinese characters of 32 pixels side by side, a word each, from `left`. */
export const characters = (text: string, left = 0, top = 100): Word[] =>
  [...text].map((character, at) => word({ left: left + 32 * at, width: 30, text: character, top }));

/** What Tesseract prints for one page of these lines. */
export function makeTsv(lines: readonly (readonly Word[])[], width = 1000, height = 1400): string {
  const row = (level: number, line: number, at: number, box: readonly number[], rest: string): string =>
    [level, 1, 1, 1, line, at, ...box, rest].join('\t');
  const rows = [
    'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
    row(1, 0, 0, [0, 0, width, height], '-1\t'),
    row(2, 0, 0, [0, 0, width, height], '-1\t'),
    row(3, 0, 0, [0, 0, width, height], '-1\t'),
  ];
  for (const [at, words] of lines.entries()) {
    rows.push(row(4, at + 1, 0, [0, 0, width, 30], '-1\t'));
    for (const [nth, { left, top, right, bottom, text, confidence }] of words.entries())
      rows.push(row(5, at + 1, nth + 1, [left, top, right - left, bottom - top], `${confidence}\t${text}`));
  }
  return `${rows.join('\n')}\n`;
}
