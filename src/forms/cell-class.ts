const FIGURE = /^[¥￥≥≤<>]?\s*[-+(]?\d[\d,，.]*\)?\s*(?:[%％㎡]|\p{L}{1,3}\d?)?$/u;
const DATE = /^(?:19|20)\d{2}\s*[年./-]/u;

export type CellClass = 'blank' | 'figure' | 'date' | 'sign' | 'latin' | 'words' | 'text';

/** Words of more characters than this are a text. */
const LONGEST_WORDS = 24;

/** A number with or without a unit, one or several. */
export const isFigure = (text: string): boolean =>
  text
    .normalize('NFKC')
    .trim()
    .split('\n')
    .every((line) => FIGURE.test(line.trim()));

/** What kind of thing a cell holds: cells of one column of a list are mostly alike, and unlike their header. */
export function classOf(text: string): CellClass {
  const bare = text.trim();
  if (bare === '') return 'blank';
  if (isFigure(bare)) return 'figure';
  if (DATE.test(bare)) return 'date';
  if (bare.length === 1 || !/[\p{L}\p{N}]/u.test(bare)) return 'sign';
  if (!/\p{Script=Han}/u.test(bare)) return 'latin';
  return bare.length > LONGEST_WORDS || /[。；]/u.test(bare) ? 'text' : 'words';
}
