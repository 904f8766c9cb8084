import type { ByteView } from '../byte-view.js';

const WIDE = 1;
const HAS_EXTENSION = 4;
const HAS_RUNS = 8;
const ONE_BYTE = new TextDecoder('latin1');

/** Reads strings that may go on in the records that continue theirs. */
export class StringReader {
  readonly #parts: readonly ByteView[];
  #part = 0;
  #at: number;

  constructor(parts: readonly ByteView[], at: number) {
    this.#parts = parts;
    this.#at = at;
    this.#settle();
  }

  get isAtEnd(): boolean {
    return this.#part >= this.#parts.length;
  }

  /** A string with its length before it, in two bytes or in one ([MS-XLS] 2.5.293, 2.5.294, 2.5.240). */
  read(lengthBytes: 1 | 2 = 2): string {
    const length = this.#number(lengthBytes);
    const flags = this.#number(1);
    const runs = (flags & HAS_RUNS) === 0 ? 0 : this.#number(2);
    const extension = (flags & HAS_EXTENSION) === 0 ? 0 : this.#number(4);
    const text = this.characters(length, flags);
    this.#skip(4 * runs + extension);
    return text;
  }

  /** Characters alone; where they go on in the next record, their flags stand there anew. */
  characters(length: number, firstFlags: number): string {
    let text = '';
    let flags = firstFlags;
    while (text.length < length && !this.isAtEnd) {
      const part = this.#parts[this.#part] as ByteView;
      const each = (flags & WIDE) === 0 ? 1 : 2;
      const count = Math.min(length - text.length, Math.floor((part.length - this.#at) / each));
      text += each === 2 ? part.utf16(this.#at, count) : ONE_BYTE.decode(part.part(this.#at, count).bytes);
      this.#at += count * each;
      if (text.length < length) {
        this.#part++;
        flags = this.#parts[this.#part]?.u8(0) ?? 0;
        this.#at = 1;
      }
    }
    this.#settle();
    return text;
  }

  #number(bytes: 1 | 2 | 4): number {
    const part = this.#parts[this.#part];
    const value = bytes === 1 ? part?.u8(this.#at) : bytes === 2 ? part?.u16(this.#at) : part?.u32(this.#at);
    this.#skip(bytes);
    return value ?? 0;
  }

  #skip(bytes: number): void {
    this.#at += bytes;
    this.#settle();
  }

  /** Goes on to the next record where this one is used up. */
  #settle(): void {
    for (let part = this.#parts[this.#part]; part !== undefined && this.#at >= part.length; ) {
      this.#at -= part.length;
      part = this.#parts[++this.#part];
    }
  }
}
