import { inflateSync } from 'node:zlib';
import { dictAt, PdfError, referred, skipSpace, slice } from './syntax.js';

export interface ReadStream {
  /** As written. */
  readonly dict: string;
  readonly bytes: Uint8Array;
}

const OBJECT = /(\d+)\s+(\d+)\s+obj/y;
/** No list of objects is larger. */
const MOST = 256 * 1024 * 1024;

/** Number and generation of the object that begins at an offset, and where its value begins. Throws PdfError. */
export function objectAt(text: string, offset: number): { readonly number: number; readonly at: number } {
  OBJECT.lastIndex = skipSpace(text, offset);
  const found = OBJECT.exec(text);
  if (found === null) throw new PdfError('no object where one should be');
  return { number: Number(found[1]), at: OBJECT.lastIndex };
}

/** The stream at an offset, unpacked. `lengthOf` gives a length that stands in an object of its own. Throws PdfError. */
export function streamAt(text: string, offset: number, lengthOf: (object: number) => number): ReadStream {
  const { at } = objectAt(text, offset);
  const { start, end, entries } = dictAt(text, at);
  const value = (key: string): string | undefined => {
    const found = entries.get(key);
    return found && slice(text, found);
  };
  const keyword = skipSpace(text, end);
  const written = value('Length') ?? '';
  const object = referred(written);
  const length = object === null ? Number(written) : lengthOf(object);
  if (!text.startsWith('stream', keyword) || !Number.isInteger(length)) throw new PdfError('no stream');
  let data = keyword + 'stream'.length;
  if (text.charAt(data) === '\r') data++;
  if (text.charAt(data) === '\n') data++;
  const raw = Buffer.from(text.slice(data, data + length), 'latin1');
  const filter = (value('Filter') ?? '').replace(/[[\]\s]/gu, '');
  const bytes = filter === '' ? raw : filter === '/FlateDecode' ? inflated(raw) : null;
  if (bytes === null) throw new PdfError('an unusual filter');
  return { dict: text.slice(start, end), bytes: unpredicted(bytes, value('DecodeParms') ?? '') };
}

function inflated(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST });
  } catch {
    throw new PdfError('a stream is damaged');
  }
}

/** Undoes the prediction that PNG has: each row begins with how it was predicted. */
function unpredicted(bytes: Uint8Array, parameters: string): Uint8Array {
  const number = (key: string, otherwise: number): number =>
    Number(new RegExp(`/${key}\\s+(\\d+)`, 'u').exec(parameters)?.[1] ?? otherwise);
  if (number('Predictor', 1) < 10) return bytes;
  const columns = number('Columns', 1);
  const rows = Math.floor(bytes.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (columns + 1)] ?? 0;
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const left = column === 0 ? 0 : (out[at - 1] ?? 0);
      const above = row === 0 ? 0 : (out[at - columns] ?? 0);
      const corner = row === 0 || column === 0 ? 0 : (out[at - columns - 1] ?? 0);
      out[at] = (bytes[row * (columns + 1) + 1 + column] ?? 0) + predicted(kind, left, above, corner);
    }
  }
  return out;
}

function predicted(kind: number, left: number, above: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  if (kind !== 4) return 0;
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}
