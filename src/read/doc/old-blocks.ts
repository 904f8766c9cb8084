import type { Block } from '../../model/document.js';
import type { ByteView } from '../byte-view.js';
import { decodeCodePage } from '../code-pages.js';
import { placeBlocks } from '../docx/place-blocks.js';
import { Story } from '../docx/story.js';
import { resolveStyles } from '../docx/styles.js';
import type { Fib } from './fib.js';
import { paragraphsOf } from './paragraphs.js';
import { readPlc } from './plc.js';
import { isMark, SIGN, SIGN_TEXT } from './signs.js';
import { writeText } from './write-sign.js';

/** The code page that Windows of a language used. */
const CODE_PAGES: Readonly<Record<number, number>> = {
  1028: 950,
  1029: 1250,
  1032: 1253,
  1038: 1250,
  1041: 932,
  1042: 949,
  1045: 1250,
  1049: 1251,
  1055: 1254,
  2052: 936,
  3076: 950,
  4100: 936,
};

const TEXT_START = 0x18;
const TEXT_LENGTH = 0x34;
const PIECES = 0x160;
const SAVED_FAST = 4;
const PORTIONS = /[^\0-\x1f]+|[\0-\x1f]/g;

/** The text of a file of Word 6 or 95, a paragraph each and cells as paragraphs: its properties are coded otherwise. */
export function readOldBlocks(word: ByteView, { language }: Fib): readonly Block[] {
  const text = decodeCodePage(CODE_PAGES[language] ?? 1252)(readBytes(word));
  const styles = resolveStyles({ written: new Map(), defaultParagraph: {}, defaultRun: {}, defaultStyle: undefined });
  const numbering = { lists: new Map(), abstracts: new Map() };
  const story = new Story({ styles, numbering, typeface: (font) => font });
  for (const { from, to } of paragraphsOf(text, { from: 0, to: text.length }, new Set())) {
    story.openParagraph();
    const end = isMark(text.charCodeAt(to - 1)) ? to - 1 : to;
    for (const [portion] of text.slice(from, end).matchAll(PORTIONS)) writePortion(story, portion);
    story.closeParagraph();
  }
  story.finish();
  placeBlocks(story.blocks, story.pages);
  // Nothing is known of their look.
  return story.blocks.map((block) => {
    const { look: _, ...rest } = block as Block & { look?: unknown };
    return rest as Block;
  });
}

function writePortion(story: Story, portion: string): void {
  const code = portion.charCodeAt(0);
  if (code === SIGN.fieldBegin) story.fields.begin();
  else if (code === SIGN.fieldSeparator) story.fields.separate();
  else if (code === SIGN.fieldEnd) story.fields.end();
  else writeText(story, code < 0x20 ? (SIGN_TEXT[code] ?? '') : portion);
}

/** The bytes of the body, in order where a fast save left them in pieces. */
function readBytes(word: ByteView): Uint8Array {
  const length = word.u32(TEXT_LENGTH);
  const pieces = (word.u16(0x0a) & SAVED_FAST) === 0 ? [] : readPieces(word);
  if (pieces.length === 0) return word.part(word.u32(TEXT_START), length).bytes;
  return Buffer.concat(pieces).subarray(0, length);
}

function readPieces(word: ByteView): readonly Uint8Array[] {
  const view = word.part(word.u32(PIECES), word.u32(PIECES + 4));
  let at = 0;
  while (view.u8(at) === 1 && at < view.length) at += 3 + view.u16(at + 1);
  const plc = readPlc(view.part(at + 5, view.u32(at + 1)), 8);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let index = 0; index < plc.count && size <= word.length; index++) {
    const length = (plc.positions[index + 1] ?? 0) - (plc.positions[index] ?? 0);
    const piece = word.part(plc.data(index).u32(2), length).bytes;
    pieces.push(piece);
    size += piece.length;
  }
  return pieces;
}
