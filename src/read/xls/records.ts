import type { ByteView } from '../byte-view.js';

/** Records of BIFF5 and BIFF8 that are read ([MS-XLS] 2.3). */
export const RECORD = {
  formula: 0x06,
  end: 0x0a,
  name: 0x18,
  note: 0x1c,
  since1904: 0x22,
  password: 0x2f,
  continue: 0x3c,
  codePage: 0x42,
  object: 0x5d,
  columns: 0x7d,
  sheet: 0x85,
  numbers: 0xbd,
  richString: 0xd6,
  style: 0xe0,
  merges: 0xe5,
  strings: 0xfc,
  sharedString: 0xfd,
  text: 0x1b6,
  number: 0x203,
  string: 0x204,
  flag: 0x205,
  formulaString: 0x207,
  row: 0x208,
  packedNumber: 0x27e,
  format: 0x41e,
  begin: 0x809,
} as const;

export interface BiffRecord {
  readonly type: number;
  /** Its content and that of each record that continues it. */
  readonly parts: readonly ByteView[];
  readonly content: ByteView;
}

const HEAD = 4;

/** Goes through the records from `start`, those that continue another put to it. */
export function* recordsFrom(stream: ByteView, start: number): Generator<BiffRecord> {
  let at = start;
  while (at + HEAD <= stream.length) {
    const type = stream.u16(at);
    const parts: ByteView[] = [];
    do {
      const size = stream.u16(at + 2);
      parts.push(stream.part(at + HEAD, size));
      at += HEAD + size;
    } while (at + HEAD <= stream.length && stream.u16(at) === RECORD.continue);
    yield { type, parts, content: parts[0] as ByteView };
  }
}

/** The records of one substream, without those of charts and the like inside of it. */
export function* substream(stream: ByteView, start: number): Generator<BiffRecord> {
  let depth = 0;
  for (const record of recordsFrom(stream, start)) {
    if (record.type === RECORD.begin) depth++;
    if (record.type === RECORD.end) depth--;
    if (depth <= 0) return;
    if (depth === 1) yield record;
  }
}
