import { makeOle } from './make-ole.js';

/** Makes workbooks of Excel 97 (BIFF8, [MS-XLS]) for tests, from the bytes of their records. */

export type Bytes = readonly number[];

export const word = (value: number): Bytes => [value & 0xff, (value >> 8) & 0xff];
export const long = (value: number): Bytes => [...word(value & 0xffff), ...word(value >>> 16)];
export const double = (value: number): Bytes => [...Buffer.from(Float64Array.of(value).buffer)];
export const record = (type: number, ...content: readonly number[]): Bytes => [
  ...word(type),
  ...word(content.length),
  ...content,
];

/** A string with its length in one or two bytes; wide characters unless `isNarrow`. */
export function string(text: string, lengthBytes: 1 | 2 = 2, isNarrow = false): Bytes {
  const length = lengthBytes === 1 ? [text.length] : word(text.length);
  return [...length, isNarrow ? 0 : 1, ...Buffer.from(text, isNarrow ? 'latin1' : 'utf16le')];
}

export interface XlsSheet {
  readonly name: string;
  /** Records of the sheet, without its begin and end. */
  readonly records: readonly Bytes[];
  readonly state?: number;
  /** 0 for a worksheet. */
  readonly kind?: number;
}

export interface XlsOptions {
  /** Records that all sheets share: strings, formats, styles. */
  readonly shared?: readonly Bytes[];
  /** Records of defined names, which stand after the sheets they count. */
  readonly names?: readonly Bytes[];
  /** 0x500 for BIFF5, whose names have one byte for each character. */
  readonly version?: number;
  readonly stream?: string;
}

export function makeXls(sheets: readonly XlsSheet[], options: XlsOptions = {}): Uint8Array {
  const { shared = [], names: defined = [], version = 0x600, stream = 'Workbook' } = options;
  const begin = (kind: number) => record(0x809, ...word(version), ...word(kind), ...word(0), ...word(0));
  const names = sheets.map(({ name }) =>
    version === 0x600 ? string(name, 1) : [name.length, ...Buffer.from(name, 'latin1')],
  );
  const entry = (index: number, start: number) =>
    record(0x85, ...long(start), sheets[index]?.state ?? 0, sheets[index]?.kind ?? 0, ...(names[index] ?? []));
  const before = [...begin(5), ...shared.flat()];
  const entriesSize = names.reduce((sum, _, index) => sum + entry(index, 0).length, 0);
  let start = before.length + entriesSize + defined.flat().length + record(0x0a).length;
  const bodies = sheets.map(({ records }) => [...begin(0x10), ...records.flat(), ...record(0x0a)]);
  const entries = bodies.map((body, index) => {
    const own = entry(index, start);
    start += body.length;
    return own;
  });
  const all = [...before, ...entries.flat(), ...defined.flat(), ...record(0x0a), ...bodies.flat()];
  return makeOle({ [stream]: Uint8Array.from(all) });
}
