import type { Block, Document, Paragraph, Row, Table } from '../model/document.js';
import { isBold, isCentred } from './emphasis.js';
import type { Family } from './number-scheme.js';
import { type Mark, parseNumber } from './parse-number.js';
import { displayLength, type TextShape, textShape, titleKey } from './text-shape.js';

/** A paragraph that may be a heading, as a reader sees it. Lines are compared with many others: what that takes is worked out once. */
export interface Line {
  /** Position among the document's lines. */
  readonly index: number;
  readonly paragraph: Paragraph;
  /** The whole line as printed, without an automatic number; blanks are single. */
  readonly text: string;
  /** Of the text, in Chinese characters. */
  readonly length: number;
  /** The number, automatic or typed. */
  readonly mark: Mark | null;
  /** How the number is printed: 1. and 2. have one form, 1、 another. */
  readonly form: string;
  /** The line without its number. */
  readonly title: string;
  readonly shape: TextShape;
  /** The title, for comparing. */
  readonly key: string;
  /** Text that follows the title in the same paragraph. */
  readonly remainder: string | null;
  readonly automatic: boolean;
  /** The list gives it a sign that doesn't count. */
  readonly bullet: boolean;
  readonly inCell: boolean;
  /** A table or a figure stands between this line and the next. */
  readonly followed: boolean;
  /** The heading level the file declares. */
  readonly declared: number | null;
  readonly bold: boolean;
  readonly centred: boolean;
}

/** Numbers that open the boxes of a form. Digits in cells are lists and table rows. */
const formFamilies: ReadonlySet<Family> = new Set(['part', 'chapter', 'section', 'chinese', 'chineseParen']);
/** A short title, a colon, and what is said. */
const runIn = /^([^：:。；，]{2,16})(?:：|:(?!\d))\s*(.{15,})$/su;
/** A title that holds a colon is no longer than this, in characters. */
const longestRunIn = 30;
/** A box is filled in with this much; less is a cell of an ordinary table. */
const boxLength = 40;

/** Every line of the document in reading order; of tables only what can open a box of a form. */
export function linesOf(document: Document): readonly Line[] {
  const lines: Line[] = [];
  for (const block of document.blocks) {
    if (block.type === 'table') addTable(block, lines);
    else addParagraph(block, lines);
  }
  return lines;
}

function addParagraph(paragraph: Paragraph, lines: Line[]): void {
  const line = lineOf(paragraph, lines.length);
  if (line.text === '') {
    if ((paragraph.figures?.length ?? 0) > 0) markFollowed(lines);
  } else {
    lines.push(line);
  }
}

function addTable(table: Table, lines: Line[]): void {
  const boxes = boxParagraphs(table).filter(opensBox);
  if (boxes.length === 0) markFollowed(lines);
  for (const paragraph of boxes) lines.push(lineOf(paragraph, lines.length, true));
}

function markFollowed(lines: Line[]): void {
  const last = lines.pop();
  if (last !== undefined) lines.push({ ...last, followed: true });
}

export function lineOf(paragraph: Paragraph, index: number, inCell = false): Line {
  const text = cleanText(paragraph.text);
  const number = paragraph.number?.trim() ?? '';
  const typed = parseNumber(text);
  const automatic = number !== '';
  const mark = automatic ? parseNumber(number) : typed;
  // the author typed the number that the list prints as well
  const twice =
    typed !== null && mark !== null && typed.family === mark.family && `${typed.values}` === `${mark.values}`;
  const { title, remainder } = splitRunIn(paragraph, mark, twice ? cleanText(typed.rest) : text);
  const bullet = automatic ? mark === null : paragraph.listLevel !== undefined;
  const followed = inCell || (paragraph.figures?.length ?? 0) > 0;
  return {
    index,
    paragraph,
    text,
    length: displayLength(text),
    mark,
    form: mark === null ? '' : mark.printed.replace(/[0-9〇一二三四五六七八九十]+/gu, '0'),
    title,
    shape: textShape(title),
    key: titleKey(title),
    remainder,
    automatic,
    bullet,
    inCell,
    followed,
    declared: declaredLevel(paragraph),
    bold: isBold(paragraph),
    centred: isCentred(paragraph),
  };
}

/** What the title and the text behind it look like together. */
export const wholeShape = ({ title, remainder, shape }: Line): TextShape =>
  remainder === null ? shape : textShape(title + remainder);

/** 6.2 硬件接口：1. CPU …: text that goes on behind its numbered and declared heading is no part of the title. */
function splitRunIn(
  paragraph: Paragraph,
  mark: Mark | null,
  text: string,
): { readonly title: string; readonly remainder: string | null } {
  const found = mark === null || declaredLevel(paragraph) === null ? null : runIn.exec(text);
  if (found === null) return { title: text, remainder: null };
  const [, title = '', remainder = ''] = found;
  const shape = textShape(text);
  const prose = shape.ended || shape.sentences || shape.length > longestRunIn;
  return prose ? { title, remainder } : { title: text, remainder: null };
}

/** Blanks and tabs become one blank; markdown signs left in the text are not part of a title. */
function cleanText(text: string): string {
  return text
    .replace(/[\s\u00a0\u3000\u200b\ufeff]+/gu, ' ')
    .trim()
    .replace(/^#{1,6}\s*(?=\S)/u, '');
}

/** The heading level the file itself declares, by style first. */
export function declaredLevel(paragraph: Paragraph): number | null {
  return paragraph.style?.headingLevel ?? paragraph.outlineLevel ?? tagLevel(paragraph.tag);
}

export function tagLevel(tag: string | undefined): number | null {
  const found = /^H([1-6])$/u.exec(tag ?? '');
  return found === null ? null : Number(found[1]);
}

function opensBox(paragraph: Paragraph): boolean {
  const text = cleanText(paragraph.text);
  if (text === '' || paragraph.style?.headingLevel !== undefined) return text !== '';
  const mark = parseNumber(paragraph.number?.trim() || text);
  return mark !== null && formFamilies.has(mark.family);
}

function boxParagraphs(table: Table): readonly Paragraph[] {
  return table.rows.flatMap((row, r) => {
    // a row of a sheet has texts, but no paragraphs
    const cells = row.cells.filter(({ blocks }) => blocks.length > 0);
    const isTitle = cells.length > 0 && standsOver(row, table.rows[r + 1]);
    return cells.flatMap(({ blocks }) => cellParagraphs(blocks, blocks.length > 1 || isTitle));
  });
}

/** A box holds text, or stands alone in its row over a row that does. */
const cellParagraphs = (blocks: readonly Block[], box: boolean): readonly Paragraph[] =>
  blocks.flatMap((block) => {
    if (block.type === 'table') return boxParagraphs(block);
    return box || block.style?.headingLevel !== undefined ? block : [];
  });

function standsOver(row: Row, next: Row | undefined): boolean {
  const [below, other] = next === undefined ? [] : textsOf(next);
  return below !== undefined && other === undefined && below.length >= boxLength && textsOf(row).length === 1;
}

const textsOf = ({ cells }: Row): readonly string[] => cells.flatMap(({ text }) => (text.trim() === '' ? [] : text));
