import type { Paper } from '../model/paper.js';
import type { Location, Place } from '../model/place.js';

/** A place of a paper with its file and the headings it stands under. */
export function locate({ document, sectionAt }: Paper, place: Place): Location {
  const section = sectionAt(place);
  return { file: document.file, ...place, ...(section.length === 0 ? {} : { section }) };
}

const LONGEST_QUOTE = 120;

/** A text in one line, as short as a quote may be. */
export const quoteOf = (text: string): string => text.trim().replace(/\s+/gu, ' ').slice(0, LONGEST_QUOTE);

/** Words around a place of a text: long paragraphs are quoted where they matter. */
export function quoteAround(text: string, words: string): string {
  const at = text.indexOf(words);
  if (text.length <= LONGEST_QUOTE || at < 0) return quoteOf(text);
  const from = Math.max(0, at - 40);
  return quoteOf(text.slice(from, from + LONGEST_QUOTE));
}
