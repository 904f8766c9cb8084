import { ByteView } from '../byte-view.js';
import { kindOf } from '../docx/style-kinds.js';
import { resolveStyles, type Styles, type WrittenStyle } from '../docx/styles.js';
import { readParagraph } from './paragraph-properties.js';
import { readRun, resolveToggles } from './run-properties.js';

const MOST_STYLES = 0xfff;
const NO_STYLE = 0xfff;
const PARAGRAPH_STYLE = 1;
const CHARACTER_STYLE = 2;
/** Identifiers of built-in styles whose names tell their kind, by number ([MS-DOC] 2.9.260, sti). */
const BUILT_IN: readonly (readonly [first: number, last: number, name: string])[] = [
  [1, 9, 'heading'],
  [19, 27, 'toc'],
  [34, 34, 'caption'],
  [35, 35, 'table of figures'],
  [62, 62, 'Title'],
  [74, 74, 'Subtitle'],
];

/** Reads the style sheet ([MS-DOC] 2.9.271). Ids are the styles' numbers. */
export function readStyleSheet(sheet: ByteView, fonts: readonly string[]): Styles {
  const headSize = sheet.u16(0);
  const count = Math.min(sheet.u16(2), MOST_STYLES);
  const baseSize = sheet.u16(4) || 10;
  const written = new Map<string, WrittenStyle>();
  let at = 2 + headSize;
  for (let index = 0; index < count && at + 2 <= sheet.length; index++) {
    const size = sheet.u16(at);
    if (size > 0) written.set(String(index), readStyle(sheet.part(at + 2, size), index, baseSize, fonts));
    at += 2 + size;
  }
  const [ascii, eastAsia] = [fonts[sheet.u16(14)], fonts[sheet.u16(16)]];
  return resolveStyles({
    written,
    defaultParagraph: {},
    defaultRun: { ...(ascii === undefined ? {} : { ascii }), ...(eastAsia === undefined ? {} : { eastAsia }) },
    defaultStyle: '0',
  });
}

function readStyle(style: ByteView, index: number, baseSize: number, fonts: readonly string[]): WrittenStyle {
  const kind = style.u16(2) & 0xf;
  const base = style.u16(2) >> 4;
  const nameLength = style.u16(baseSize);
  const name = style.utf16(baseSize + 2, nameLength);
  const written: WrittenStyle = {
    id: String(index),
    type: kind === PARAGRAPH_STYLE ? 'paragraph' : kind === CHARACTER_STYLE ? 'character' : 'other',
    name: displayName(style.u16(0) & 0xfff, name),
    paragraph: {},
    run: {},
    ...(base === NO_STYLE || base === index ? {} : { basedOn: String(base) }),
  };
  const lists = propertyLists(style, baseSize + 2 + 2 * nameLength + 2, style.u16(4) & 0xf);
  readFormats(written, kind, lists, fonts);
  return written;
}

/** Built-in styles go by their English names, as in other formats; of several names of a style the first counts. */
function displayName(identifier: number, name: string): string {
  const own = name.split(',')[0]?.trim() ?? '';
  const range = BUILT_IN.find(([first, last]) => identifier >= first && identifier <= last);
  if (range === undefined || kindOf(own) !== undefined) return own;
  return range[0] === range[1] ? range[2] : `${range[2]} ${identifier - range[0] + 1}`;
}

/** Each with its size before it, beginning at an even place. */
function propertyLists(style: ByteView, from: number, count: number): readonly ByteView[] {
  const lists: ByteView[] = [];
  let at = from;
  for (let index = 0; index < count; index++) {
    const size = style.u16(at);
    lists.push(style.part(at + 2, size));
    at += 2 + size + (size % 2);
  }
  return lists;
}

const NO_DATA = new ByteView(new Uint8Array());

/** A paragraph style has paragraph properties, after its own number, and character properties; a character style these. */
function readFormats(style: WrittenStyle, kind: number, lists: readonly ByteView[], fonts: readonly string[]): void {
  const [first = NO_DATA, second = NO_DATA] = lists;
  if (kind === PARAGRAPH_STYLE) {
    const { properties } = readParagraph(first.part(2, first.length), NO_DATA);
    delete properties.style;
    Object.assign(style.paragraph, properties);
  }
  if (kind === PARAGRAPH_STYLE || kind === CHARACTER_STYLE) {
    const run = readRun(kind === PARAGRAPH_STYLE ? second : first);
    delete run.style;
    Object.assign(style.run, resolveToggles(run, fonts, { bold: false, hidden: false }));
  }
}
