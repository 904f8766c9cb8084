import type { Range } from './fib.js';
import { SIGN } from './signs.js';

const ENDS = /[\x07\x0c\x0d]/g;

/** The paragraphs of a range, each with the mark that ends it; a page break inside of a paragraph is none. */
export function paragraphsOf(characters: string, { from, to }: Range, sectionEnds: ReadonlySet<number>): Range[] {
  const end = Math.min(to, characters.length);
  const paragraphs: Range[] = [];
  let start = from;
  ENDS.lastIndex = from;
  for (let found = ENDS.exec(characters); found !== null && found.index < end; found = ENDS.exec(characters)) {
    const isBreak = characters.charCodeAt(found.index) === SIGN.pageBreak;
    if (isBreak && !sectionEnds.has(found.index)) continue;
    paragraphs.push({ from: start, to: found.index + 1 });
    start = found.index + 1;
  }
  if (start < end) paragraphs.push({ from: start, to: end });
  return paragraphs;
}
