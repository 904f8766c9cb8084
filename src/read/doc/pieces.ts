import { ByteView } from '../byte-view.js';
import { decodeLabel, decodeWestern } from '../code-pages.js';
import { simpleProperty } from './piece-properties.js';
import { readPlc } from './plc.js';

/** A stretch of the text that lies in one stretch of the stream. */
export interface Piece {
  /** Position of its first character in the whole text. */
  readonly start: number;
  readonly end: number;
  /** Offset of its first character in the stream, bytes. */
  readonly offset: number;
  readonly bytesEach: 1 | 2;
  /** Properties for the whole piece, on top of all others: left by a fast save. */
  readonly properties: ByteView | null;
}

/** The characters of a file, all its texts one after another, and where in the stream each stands. */
export interface DocText {
  readonly characters: string;
  readonly pieces: readonly Piece[];
}

const PROPERTIES = 1;
const PIECES = 2;
const COMPRESSED = 0x40000000;
/** By bytes for each character. */
const DECODERS = { 1: decodeWestern, 2: decodeLabel('utf-16le') };

/** Puts the text together from its pieces ([MS-DOC] 2.9.38). */
export function readText(word: ByteView, clx: ByteView): DocText {
  const { pieces: table, properties } = readClx(clx);
  const plc = readPlc(table, 8);
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index < plc.count; index++) {
    const entry = plc.data(index);
    const packed = entry.u32(2);
    const bytesEach = (packed & COMPRESSED) === 0 ? 2 : 1;
    const offset = (packed & (COMPRESSED - 1)) >>> (2 - bytesEach);
    const length = (plc.positions[index + 1] ?? 0) - (plc.positions[index] ?? 0);
    const part = DECODERS[bytesEach](word.part(offset, length * bytesEach).bytes);
    const end = start + part.length;
    // Every character has bytes of its own: more text than bytes is a trap.
    if (end > word.length) break;
    pieces.push({ start, end, offset, bytesEach, properties: propertiesOf(entry.u16(6), properties) });
    parts.push(part);
    start = end;
  }
  return { characters: parts.join(''), pieces };
}

function readClx(clx: ByteView): { pieces: ByteView; properties: readonly ByteView[] } {
  const properties: ByteView[] = [];
  let at = 0;
  while (clx.u8(at) === PROPERTIES && at < clx.length) {
    const size = clx.u16(at + 1);
    properties.push(clx.part(at + 3, size));
    at += 3 + size;
  }
  const pieces = clx.u8(at) === PIECES ? clx.part(at + 5, clx.u32(at + 1)) : new ByteView(new Uint8Array());
  return { pieces, properties };
}

/** Either a place in the list of the file's properties, or one property packed into the number itself. */
function propertiesOf(modifier: number, listed: readonly ByteView[]): ByteView | null {
  if (modifier === 0) return null;
  if ((modifier & 1) === 1) return listed[modifier >> 1] ?? null;
  return simpleProperty((modifier >> 1) & 0x7f, modifier >> 8);
}
