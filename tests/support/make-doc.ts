import { makeOle } from './make-ole.js';

/** Makes files of Word 97 ([MS-DOC]) for tests, from paragraphs and the bytes of their properties. */

export type Bytes = readonly number[];

export interface DocRun {
  readonly text: string;
  /** Character properties, as `sprm` makes them. */
  readonly properties?: readonly Bytes[];
}

export interface DocParagraph {
  readonly runs: readonly (string | DocRun)[];
  readonly style?: number;
  /** Paragraph and table properties. */
  readonly properties?: readonly Bytes[];
  /** What ends it; a paragraph mark where nothing is said. */
  readonly mark?: string;
  /** Character properties of the mark. */
  readonly markProperties?: readonly Bytes[];
}

export interface DocStyle {
  readonly name: string;
  /** Number of a built-in style; 0xffe for one's own. */
  readonly identifier?: number;
  readonly kind?: 'paragraph' | 'character';
  readonly base?: number;
  readonly paragraph?: readonly Bytes[];
  readonly run?: readonly Bytes[];
}

/** Positions of structures in the file's head, as in src. */
export type DocStructures = Readonly<Record<number, Uint8Array>>;

export interface DocOptions {
  readonly styles?: readonly DocStyle[];
  readonly fonts?: readonly string[];
  /** Texts after the body, by their place in the head: footnotes 1, headers 2, comments 4, endnotes 5, text boxes 6. */
  readonly texts?: Readonly<Record<number, readonly DocParagraph[]>>;
  readonly structures?: DocStructures;
  readonly data?: Uint8Array;
  /** One byte for each character, in the Western code page. */
  readonly isNarrow?: boolean;
  readonly flags?: number;
  readonly version?: number;
  /** Properties of the whole piece, as a modifier of two bytes. */
  readonly modifier?: number;
  /** Lists of properties that modifiers name. */
  readonly listed?: readonly (readonly Bytes[])[];
}

export const word = (value: number): Bytes => [value & 0xff, (value >> 8) & 0xff];
export const long = (value: number): Bytes => [...word(value & 0xffff), ...word(value >>> 16)];
/** A property and its operand. */
export const sprm = (code: number, ...operand: readonly number[]): Bytes => [...word(code), ...operand];
/** A paragraph from its text. */
export const line = (text: string, options: Omit<DocParagraph, 'runs'> = {}): DocParagraph => ({
  runs: [text],
  ...options,
});

const TEXT_START = 0x800;
const PAGE = 512;
const TEXTS = 8;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly entry: Bytes;
}

export function makeDoc(paragraphs: readonly DocParagraph[], options: DocOptions = {}): Uint8Array {
  const each = options.isNarrow === true ? 1 : 2;
  const texts = Array.from({ length: TEXTS }, (_, index) =>
    index === 0 ? paragraphs : (options.texts?.[index] ?? []),
  );
  const all = texts.flat();
  const characters = all.map(textOf).join('');
  const text = Buffer.from(characters, each === 1 ? 'latin1' : 'utf16le');
  const { runs, marks } = stretchesOf(all, each);
  const runPages = layOutPages(runs, 1);
  const markPages = layOutPages(marks, 13);
  const firstPage = Math.ceil((TEXT_START + text.length) / PAGE);
  const end = TEXT_START + text.length;
  const table: Record<number, Uint8Array> = {
    1: styleSheet(options.styles ?? [{ name: 'Normal', identifier: 0 }]),
    12: bins(runPages, firstPage, end),
    13: bins(markPages, firstPage + runPages.length, end),
    15: fontTable(options.fonts ?? []),
    33: pieceTable(characters.length, each, options),
    ...options.structures,
  };
  const { stream, places } = joinTable(table);
  const lengths = texts.map((own) => own.map(textOf).join('').length);
  const head = fileHead(lengths, places, options);
  const body = Buffer.alloc(firstPage * PAGE);
  head.copy(body);
  text.copy(body, TEXT_START);
  const main = Buffer.concat([body, ...[...runPages, ...markPages].map(({ bytes }) => bytes)]);
  return makeOle({ WordDocument: main, '1Table': stream, Data: options.data ?? new Uint8Array() });
}

const textOf = ({ runs, mark = '\r' }: DocParagraph): string =>
  runs.map((run) => (typeof run === 'string' ? run : run.text)).join('') + mark;

const joined = (properties: readonly Bytes[] = []): Bytes => properties.flat();

function stretchesOf(paragraphs: readonly DocParagraph[], each: number): { runs: Stretch[]; marks: Stretch[] } {
  const runs: Stretch[] = [];
  const marks: Stretch[] = [];
  let at = TEXT_START;
  for (const paragraph of paragraphs) {
    const from = at;
    const { mark = '\r', markProperties } = paragraph;
    for (const run of [...paragraph.runs, { text: mark, properties: markProperties ?? [] }]) {
      const { text, properties } = typeof run === 'string' ? { text: run, properties: [] } : run;
      const list = joined(properties);
      if (text !== '') runs.push({ from: at, to: at + each * text.length, entry: [list.length, ...list] });
      at += each * text.length;
    }
    const list = [...word(paragraph.style ?? 0), ...joined(paragraph.properties)];
    // An odd count of bytes is one word with the count itself.
    const size = list.length % 2 === 1 ? [(list.length + 1) / 2] : [0, list.length / 2];
    marks.push({ from, to: at, entry: [...size, ...list] });
  }
  return { runs, marks };
}

interface Page {
  readonly from: number;
  readonly bytes: Buffer;
}

/** As many stretches to a page as have room: their borders grow from its start, their properties from its end. */
function layOutPages(stretches: readonly Stretch[], entrySize: number): readonly Page[] {
  const pages: Page[] = [];
  let open: Stretch[] = [];
  const sizeOf = (all: readonly Stretch[]) =>
    5 + all.reduce((sum, { entry }) => sum + 4 + entrySize + entry.length + 1, 0);
  for (const stretch of stretches) {
    if (open.length > 0 && sizeOf([...open, stretch]) > PAGE) {
      pages.push(writePage(open, entrySize));
      open = [];
    }
    open.push(stretch);
  }
  if (open.length > 0) pages.push(writePage(open, entrySize));
  return pages;
}

function writePage(stretches: readonly Stretch[], entrySize: number): Page {
  const bytes = Buffer.alloc(PAGE);
  const count = stretches.length;
  let end = PAGE - 1;
  for (const [index, { from, to, entry }] of stretches.entries()) {
    bytes.writeUInt32LE(from, 4 * index);
    bytes.writeUInt32LE(to, 4 * index + 4);
    end = (end - entry.length) & ~1;
    bytes.set(entry, end);
    bytes.writeUInt8(end / 2, 4 * (count + 1) + entrySize * index);
  }
  bytes.writeUInt8(count, PAGE - 1);
  return { from: stretches[0]?.from ?? 0, bytes };
}

function bins(pages: readonly Page[], first: number, end: number): Buffer {
  return plc(
    [...pages.map(({ from }) => from), end],
    pages.map((_, index) => long(first + index)),
  );
}

/** Positions, then what belongs to each stretch between them. */
export function plc(positions: readonly number[], data: readonly Bytes[]): Buffer {
  return Buffer.from([...positions.flatMap(long), ...data.flat()]);
}

function pieceTable(length: number, each: number, { modifier = 0, listed = [] }: DocOptions): Buffer {
  const offset = each === 1 ? TEXT_START * 2 + 0x40000000 : TEXT_START;
  const pieces = plc([0, length], [[0, 0, ...long(offset), ...word(modifier)]]);
  const properties = listed.flatMap((list) => [1, ...word(joined(list).length), ...joined(list)]);
  return Buffer.from([...properties, 2, ...long(pieces.length), ...pieces]);
}

function styleSheet(styles: readonly DocStyle[]): Buffer {
  const head = [
    ...word(styles.length),
    ...word(10),
    ...word(1),
    ...word(91),
    ...word(15),
    ...word(0),
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  return Buffer.from([...word(head.length), ...head, ...styles.flatMap(writeStyle)]);
}

function writeStyle(
  { name, identifier = 0xffe, kind = 'paragraph', base = 0xfff, paragraph, run }: DocStyle,
  own: number,
): Bytes {
  const isParagraph = kind === 'paragraph';
  const lists = isParagraph ? [[...word(own), ...joined(paragraph)], joined(run)] : [joined(run)];
  const style = [
    ...word(identifier),
    ...word((base << 4) | (isParagraph ? 1 : 2)),
    ...word(lists.length),
    ...word(0),
    ...word(0),
    ...word(name.length),
    ...Buffer.from(`${name}\0`, 'utf16le'),
    ...lists.flatMap((list) => [...word(list.length), ...list, ...(list.length % 2 === 1 ? [0] : [])]),
  ];
  return [...word(style.length), ...style];
}

function fontTable(fonts: readonly string[]): Buffer {
  const entries = fonts.flatMap((font) => {
    const entry = [...Array<number>(39).fill(0), ...Buffer.from(`${font}\0`, 'utf16le')];
    return [entry.length, ...entry];
  });
  return Buffer.from([...word(fonts.length), ...word(0), ...entries]);
}

function joinTable(table: Readonly<Record<number, Uint8Array>>): {
  stream: Buffer;
  places: Map<number, { offset: number; size: number }>;
} {
  const places = new Map<number, { offset: number; size: number }>();
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (const [index, bytes] of Object.entries(table)) {
    places.set(Number(index), { offset, size: bytes.length });
    parts.push(bytes);
    offset += bytes.length;
  }
  return { stream: Buffer.concat(parts), places };
}

const STRUCTURES = 93;

function fileHead(
  lengths: readonly number[],
  places: ReadonlyMap<number, { offset: number; size: number }>,
  { flags = 0x0200, version = 0xc1 }: DocOptions,
): Buffer {
  const head = Buffer.alloc(0x9a + 8 * STRUCTURES);
  head.writeUInt16LE(0xa5ec, 0);
  head.writeUInt16LE(version, 2);
  head.writeUInt16LE(0x0804, 6);
  head.writeUInt16LE(flags, 0x0a);
  head.writeUInt16LE(14, 0x20);
  head.writeUInt16LE(22, 0x3e);
  for (const [index, length] of lengths.entries()) head.writeUInt32LE(length, 0x4c + 4 * index);
  head.writeUInt16LE(STRUCTURES, 0x98);
  for (const [index, { offset, size }] of places) {
    head.writeUInt32LE(offset, 0x9a + 8 * index);
    head.writeUInt32LE(size, 0x9e + 8 * index);
  }
  return head;
}
