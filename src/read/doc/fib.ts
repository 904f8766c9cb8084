import type { ByteView } from '../byte-view.js';

/** Position of each structure in FibRgFcLcb ([MS-DOC] 2.5.5 to 2.5.10). */
const STRUCTURES = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  commentReferences: 4,
  commentTexts: 5,
  sections: 6,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  bodyShapes: 40,
  endnoteReferences: 46,
  endnoteTexts: 47,
  drawings: 50,
  textBoxTexts: 56,
  lists: 73,
  listOverrides: 74,
} as const;

export type Structure = keyof typeof STRUCTURES;

/** Where each of a file's texts begins and ends in characters: they follow one another in this order. */
const TEXTS = [
  'body',
  'footnotes',
  'headers',
  'macros',
  'comments',
  'endnotes',
  'textBoxes',
  'headerTextBoxes',
] as const;

export type TextName = (typeof TEXTS)[number];

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The head of the stream WordDocument. */
export interface Fib {
  readonly version: number;
  /** Windows language id of the file. */
  readonly language: number;
  readonly isEncrypted: boolean;
  readonly tableStream: '0Table' | '1Table';
  readonly texts: Readonly<Record<TextName, Range>>;
  /** Offset and bytes of a structure in the table stream; both 0 where there is none. */
  readonly structure: (name: Structure) => { readonly offset: number; readonly size: number };
}

const SIGNATURES: ReadonlySet<number> = new Set([0xa5ec, 0xa5dc, 0xa59b, 0xa5eb, 0xa59c, 0xa697, 0xa699]);
const ENCRYPTED = 0x0100;
const WHICH_TABLE = 0x0200;
const TEXT_LENGTHS = 0x4c;
const STRUCTURE_COUNT = 0x98;
const FIRST_STRUCTURE = 0x9a;

/** Files of Word 97 and later say so; the ones before are built otherwise. */
export const isWord97 = ({ version }: Fib): boolean => version >= 0xc0;

/** Null where the stream doesn't begin as Word's does. */
export function readFib(word: ByteView): Fib | null {
  if (!SIGNATURES.has(word.u16(0)) || word.length < 0x60) return null;
  const flags = word.u16(0x0a);
  return {
    version: word.u16(2),
    language: word.u16(6),
    isEncrypted: (flags & ENCRYPTED) !== 0,
    tableStream: (flags & WHICH_TABLE) === 0 ? '0Table' : '1Table',
    texts: readTexts(word),
    structure(name) {
      const index = STRUCTURES[name];
      const at = FIRST_STRUCTURE + 8 * index;
      return index < word.u16(STRUCTURE_COUNT)
        ? { offset: word.u32(at), size: word.u32(at + 4) }
        : { offset: 0, size: 0 };
    },
  };
}

function readTexts(word: ByteView): Record<TextName, Range> {
  const texts: Partial<Record<TextName, Range>> = {};
  let from = 0;
  for (const [index, name] of TEXTS.entries()) {
    const to = from + Math.max(0, word.i32(TEXT_LENGTHS + 4 * index));
    texts[name] = { from, to };
    from = to;
  }
  return texts as Record<TextName, Range>;
}
