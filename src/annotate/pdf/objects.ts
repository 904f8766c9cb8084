import { type CrossReferences, readCrossReferences, valuesOf } from './cross-references.js';
import { objectAt, streamAt } from './stream.js';
import { PdfError, referencesIn, referred, skipSpace, slice, valueAt } from './syntax.js';

const MOST_PAGES = 100_000;

/** The objects of a file, by its cross-references. Everything throws PdfError where the file is out of order. */
export class PdfObjects {
  readonly #text: string;
  readonly references: CrossReferences;
  readonly #streams = new Map<number, { readonly text: string; readonly offsets: readonly number[] }>();

  constructor(text: string) {
    this.#text = text;
    this.references = readCrossReferences(text);
  }

  get isEncrypted(): boolean {
    return this.references.trailer.has('Encrypt');
  }

  /** The value of an object as written; of a stream its dictionary. */
  valueOf(object: number): string {
    const entry = this.references.entries.get(object);
    if (entry === undefined || entry.kind === 'free') return 'null';
    if (entry.kind === 'offset') {
      const { number, at } = objectAt(this.#text, entry.offset);
      if (number !== object) throw new PdfError('another object than the one that should be there');
      return slice(this.#text, valueAt(this.#text, at));
    }
    const { text, offsets } = this.#packed(entry.stream);
    const offset = offsets[entry.index];
    if (offset === undefined) throw new PdfError('an object stream lacks an object');
    return slice(text, valueAt(text, offset));
  }

  generationOf(object: number): number {
    const entry = this.references.entries.get(object);
    return entry?.kind === 'offset' ? entry.generation : 0;
  }

  dictOf(object: number): ReadonlyMap<string, string> {
    return valuesOf(this.valueOf(object), 0);
  }

  /** Object numbers of the pages, in their order. */
  pages(): readonly number[] {
    const root = referred(this.references.trailer.get('Root') ?? '');
    const tree = root === null ? null : referred(this.dictOf(root).get('Pages') ?? '');
    if (tree === null) throw new PdfError('no pages');
    const pages: number[] = [];
    const seen = new Set<number>();
    const waiting = [tree];
    for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
      if (seen.has(object) || pages.length > MOST_PAGES) throw new PdfError('pages within themselves');
      seen.add(object);
      const kids = this.dictOf(object).get('Kids');
      if (kids === undefined) pages.push(object);
      else waiting.push(...[...referencesIn(this.resolved(kids))].reverse());
    }
    return pages;
  }

  /** A value, or what it refers to. */
  resolved(value: string): string {
    const object = referred(value);
    return object === null ? value : this.valueOf(object);
  }

  #packed(stream: number): { readonly text: string; readonly offsets: readonly number[] } {
    const known = this.#streams.get(stream);
    if (known !== undefined) return known;
    const entry = this.references.entries.get(stream);
    if (entry?.kind !== 'offset') throw new PdfError('an object stream is missing');
    const { dict, bytes } = streamAt(this.#text, entry.offset, (object) => Number(this.valueOf(object)));
    const values = valuesOf(dict, 0);
    const first = Number(this.resolved(values.get('First') ?? ''));
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const heads = text.slice(0, first).slice(skipSpace(text, 0)).trim().split(/\s+/u).map(Number);
    const offsets = heads.filter((_, index) => index % 2 === 1).map((offset) => first + offset);
    const found = { text, offsets };
    this.#streams.set(stream, found);
    return found;
  }
}
