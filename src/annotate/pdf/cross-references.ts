import { dictAt, numbersIn, PdfError, skipSpace, slice } from './syntax.js';
import { streamAt } from './stream.js';

/** Where an object is: at an offset of the file, or as the `index`-th of an object stream. */
export type Entry =
  | { readonly kind: 'offset'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number }
  | { readonly kind: 'free' };

export interface CrossReferences {
  readonly entries: ReadonlyMap<number, Entry>;
  /** Of the newest section: its values as written, by key. */
  readonly trailer: ReadonlyMap<string, string>;
  /** Offset of the newest section, and how it is written. */
  readonly start: number;
  readonly isStream: boolean;
}

/** All sections of a file, newest first. Throws PdfError for anything out of order: nothing is guessed. */
export function readCrossReferences(text: string): CrossReferences {
  const found = /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text.slice(-2048));
  if (found === null) throw new PdfError('no startxref at the end');
  const start = Number(found[1]);
  const entries = new Map<number, Entry>();
  const waiting = [start];
  const seen = new Set<number>();
  let trailer: ReadonlyMap<string, string> | undefined;
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const section = isTable(text, at) ? readTable(text, at) : readStream(text, at);
    for (const [object, entry] of section.entries) if (!entries.has(object)) entries.set(object, entry);
    trailer ??= section.trailer;
    for (const key of ['XRefStm', 'Prev']) {
      const other = section.trailer.get(key);
      if (other !== undefined) waiting.push(Number(other));
    }
  }
  if (trailer === undefined) throw new PdfError('no trailer');
  return { entries, trailer, start, isStream: !isTable(text, start) };
}

interface Section {
  readonly entries: ReadonlyMap<number, Entry>;
  readonly trailer: ReadonlyMap<string, string>;
}

const isTable = (text: string, at: number): boolean => text.startsWith('xref', skipSpace(text, at));

const HEAD = /\s*(\d+)[ \t]+(\d+)\s*/y;
const ROW = /(\d{10}) (\d{5}) ([nf])\s*/y;

function readTable(text: string, from: number): Section {
  const entries = new Map<number, Entry>();
  let at = skipSpace(text, from) + 4;
  for (;;) {
    HEAD.lastIndex = at;
    const head = HEAD.exec(text);
    if (head === null) break;
    at = HEAD.lastIndex;
    for (let row = 0; row < Number(head[2]); row++) {
      ROW.lastIndex = at;
      const found = ROW.exec(text);
      if (found === null) throw new PdfError('a row of the cross-reference table is missing');
      at = ROW.lastIndex;
      const offset = Number(found[1]);
      const isFree = found[3] === 'f' || offset === 0;
      entries.set(
        Number(head[1]) + row,
        isFree ? { kind: 'free' } : { kind: 'offset', offset, generation: Number(found[2]) },
      );
    }
  }
  at = skipSpace(text, at);
  if (!text.startsWith('trailer', at)) throw new PdfError('no trailer');
  return { entries, trailer: valuesOf(text, at + 'trailer'.length) };
}

function readStream(text: string, at: number): Section {
  const { dict, bytes } = streamAt(text, at, () => {
    throw new PdfError('the length of the cross-references is elsewhere');
  });
  const trailer = valuesOf(dict, 0);
  const widths = numbersIn(trailer.get('W') ?? '');
  const [first = 0, second = 0, third = 0] = widths;
  const size = first + second + third;
  if (widths.length !== 3 || size === 0) throw new PdfError('cross-references without widths');
  const ranges = trailer.has('Index') ? numbersIn(trailer.get('Index') ?? '') : [0, Number(trailer.get('Size'))];
  const entries = new Map<number, Entry>();
  let row = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    for (let number = 0; number < (ranges[range + 1] ?? 0); number++, row += size) {
      if (row + size > bytes.length) throw new PdfError('cross-references are cut off');
      const kind = first === 0 ? 1 : integer(bytes, row, first);
      const a = integer(bytes, row + first, second);
      const b = integer(bytes, row + first + second, third);
      entries.set((ranges[range] ?? 0) + number, entryOf(kind, a, b));
    }
  }
  return { entries, trailer };
}

function entryOf(kind: number, a: number, b: number): Entry {
  if (kind === 1) return { kind: 'offset', offset: a, generation: b };
  return kind === 2 ? { kind: 'packed', stream: a, index: b } : { kind: 'free' };
}

function integer(bytes: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let index = 0; index < width; index++) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}

export function valuesOf(text: string, at: number): ReadonlyMap<string, string> {
  return new Map([...dictAt(text, at).entries].map(([key, value]) => [key, slice(text, value)]));
}
