import type { Words } from '../../model/words.js';
import { leastSurePage, pageRanges } from '../page-ranges.js';

export const quoted = (text: string): string => `“${text}”`;
export const quotedList = (texts: readonly string[]): string => texts.map(quoted).join(', ');
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
export const inside = (within: string | null): string => (within === null ? 'the document' : quoted(within));

export const pageList = (pages: readonly number[]): string =>
  `page${pages.length === 1 ? '' : 's'} ${pageRanges(pages).join(', ')}`;

export function leastSure(pages: readonly number[], confidences: readonly number[]): string {
  const least = leastSurePage(pages, confidences);
  return least === null ? '' : ` (least of all page ${least.page}, ${least.confidence}%)`;
}

const shownTitles = 5;

/** The other names a thing may go by, the first few; empty where there are none. */
export function alsoCalled(titles: readonly string[], except: string): string {
  const others = titles.filter((title) => title !== except).slice(0, shownTitles);
  return others.length === 0 ? '' : ` (also accepted: ${quotedList(others)})`;
}

export const enFormats = {
  docx: 'DOCX',
  pdf: 'PDF',
  xlsx: 'XLSX',
  ofd: 'OFD',
  pptx: 'PPTX',
  rtf: 'RTF',
  html: 'HTML',
  doc: 'DOC (old Word)',
  xls: 'XLS (old Excel)',
  markdown: 'Markdown',
  text: 'plain text',
  image: 'image',
  zip: 'ZIP archive',
  unknown: 'unknown format',
} satisfies Words['format'];
export const formatName = (format: string): string =>
  (enFormats as Readonly<Record<string, string>>)[format] ?? format.toUpperCase();

/** What a value should look like, where the code names it by a key. */
const expectations: Readonly<Record<string, string>> = {
  number: 'a number',
  amount: 'an amount with its unit',
  boolean: 'true or false',
  string: 'text',
  '123.45': 'a number such as 123.45',
  date: 'a date such as 2026-03-01',
  'YYYY-MM-DD': 'a date such as 2026-03-01',
  'name=value': 'name=value, such as budgetWan=120',
  id: 'an id',
  list: 'a list',
  object: 'keys and values',
};
/** Choices come as "a | b | c". */
export function expectation(expected: string): string {
  if (expected.includes(' | ')) return `one of ${expected.split(' | ').join(', ')}`;
  return expectations[expected] ?? expected;
}
