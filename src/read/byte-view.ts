/** Little-endian numbers in a stretch of bytes. What lies beyond the end is zero: counts of a broken file are no law. */
export class ByteView {
  readonly #view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  has(at: number, size: number): boolean {
    return at >= 0 && at + size <= this.bytes.length;
  }

  u8(at: number): number {
    return this.bytes[at] ?? 0;
  }

  u16(at: number): number {
    return this.has(at, 2) ? this.#view.getUint16(at, true) : 0;
  }

  i16(at: number): number {
    return this.has(at, 2) ? this.#view.getInt16(at, true) : 0;
  }

  u32(at: number): number {
    return this.has(at, 4) ? this.#view.getUint32(at, true) : 0;
  }

  i32(at: number): number {
    return this.has(at, 4) ? this.#view.getInt32(at, true) : 0;
  }

  f64(at: number): number {
    return this.has(at, 8) ? this.#view.getFloat64(at, true) : 0;
  }

  /** From `at`, so many bytes of which as many as there are. */
  part(at: number, size: number): ByteView {
    const from = Math.min(Math.max(at, 0), this.bytes.length);
    return new ByteView(this.bytes.subarray(from, Math.min(from + Math.max(size, 0), this.bytes.length)));
  }

  /** UTF-16 characters from `at`, as many as there are. */
  utf16(at: number, count: number): string {
    return utf16.decode(this.part(at, 2 * count).bytes);
  }
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });
