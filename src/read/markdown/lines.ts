/** What a line of Markdown begins with (CommonMark 0.31, GitHub's tables). */

export interface Heading {
  readonly level: number;
  readonly text: string;
}

const HEADING = /^ {0,3}(#{1,6})(?=[ \t\p{Script=Han}\d（(])(.*)$/u;
const CLOSING_SIGNS = /(?:^|[ \t])#+$/;
const EMPTY_HEADING = /^ {0,3}#{1,6}[ \t]*$/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const FENCE = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/;
const ITEM = /^([ \t]*)(?:([-*+])|(\d{1,9})([.)]))(?:[ \t]+(.*)|$)/;
const DELIMITER = /^:?-+:?$/;
const HTML =
  /^ {0,3}<(?:!--|\/?(?:address|article|aside|blockquote|body|center|details|dialog|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|img|li|link|main|meta|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?=[\s/>]|$))/i;

/** A sign and a title; many writers leave out the blank before Chinese. */
export function headingOf(line: string): Heading | null {
  const [, signs, text = ''] = HEADING.exec(line) ?? [];
  if (signs === undefined || text.trim() === '') return null;
  return { level: signs.length, text: text.trim().replace(CLOSING_SIGNS, '').trim() };
}

export const isEmptyHeading = (line: string): boolean => EMPTY_HEADING.test(line);

/** 1 or 2 for the line under a title. */
export function underlineLevel(line: string): number | null {
  const signs = UNDERLINE.exec(line)?.[1];
  return signs === undefined ? null : signs.startsWith('=') ? 1 : 2;
}

export const isRule = (line: string): boolean => RULE.test(line);

/** The sign that opens a block of code; the same, or more of it, closes the block. */
export const fenceOf = (line: string): string | null => FENCE.exec(line)?.[2] ?? null;

export function closesFence(line: string, fence: string): boolean {
  const text = line.trim();
  return text.startsWith(fence) && text === (fence[0] as string).repeat(text.length);
}

export interface Item {
  /** Columns before the sign. */
  readonly indent: number;
  /** Null for a bullet. */
  readonly number: number | null;
  readonly sign: string;
  readonly text: string;
}

export function itemOf(line: string): Item | null {
  const found = ITEM.exec(line);
  if (found === null || isRule(line)) return null;
  const [, blanks = '', bullet, number, sign = '', text = ''] = found;
  const indent = blanks.replaceAll('\t', '    ').length;
  return { indent, number: number === undefined ? null : Number(number), sign: bullet ?? sign, text };
}

export function isDelimiterRow(line: string): boolean {
  return line.includes('|') && splitRow(line).every((value) => DELIMITER.test(value));
}

export const startsHtml = (line: string): boolean => HTML.test(line);

/** The values of a row of a table; a stroke after a backslash or inside code is none. */
export function splitRow(line: string): readonly string[] {
  const bare = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  const values: string[] = [''];
  let isCode = false;
  for (let at = 0; at < bare.length; at++) {
    const sign = bare[at] as string;
    if (sign === '`') isCode = !isCode;
    if (sign === '|' && !isCode) values.push('');
    else if (sign === '\\' && bare[at + 1] === '|') values.push(`${values.pop()}${bare[++at]}`);
    else values.push((values.pop() ?? '') + sign);
  }
  return values.map((value) => value.trim());
}
