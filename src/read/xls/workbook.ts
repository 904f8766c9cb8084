import type { ByteView } from '../byte-view.js';
import { type Decode, decodeCodePage } from '../code-pages.js';
import { compileFormat, type NumberFormat } from '../xlsx/number-format.js';
import { type BiffRecord, RECORD, substream } from './records.js';
import { StringReader } from './strings.js';

export interface SheetEntry {
  readonly name: string;
  /** Offset of its records in the stream. */
  readonly start: number;
  readonly isHidden: boolean;
  /** Rows repeated on every printed page, counted from the top. */
  headerRows: number;
}

/** What the sheets of a workbook share. */
export interface Workbook {
  /** Strings have one byte for each character, in the code page of the file. */
  readonly isBiff5: boolean;
  readonly isEncrypted: boolean;
  readonly decode: Decode;
  readonly since1904: boolean;
  readonly sheets: readonly SheetEntry[];
  readonly strings: readonly string[];
  /** By index of a cell's style. */
  readonly formats: readonly NumberFormat[];
}

interface WorkbookState {
  isBiff5: boolean;
  isEncrypted: boolean;
  decode: Decode;
  since1904: boolean;
  /** Of every kind: names count charts too. */
  readonly sheets: (SheetEntry & { readonly isSheet: boolean })[];
  readonly strings: string[];
  readonly codes: Map<number, string>;
  readonly styles: number[];
}

const BIFF8 = 0x600;
const WORKSHEET = 0;

/** Reads the first substream of a workbook; null where it begins with none of BIFF5 or BIFF8. */
export function readWorkbook(stream: ByteView): Workbook | null {
  if (stream.u16(0) !== RECORD.begin) return null;
  const state: WorkbookState = {
    isBiff5: stream.u16(4) < BIFF8,
    isEncrypted: false,
    decode: decodeCodePage(1252),
    since1904: false,
    sheets: [],
    strings: [],
    codes: new Map(),
    styles: [],
  };
  for (const record of substream(stream, 0)) {
    takeRecord(state, record);
    // What follows can't be read.
    if (state.isEncrypted) break;
  }
  const formats = state.styles.map((format) => compileFormat(format, state.codes.get(format)));
  return { ...state, sheets: differing(state.sheets.filter(({ isSheet }) => isSheet)), formats };
}

/** Each sheet once: in a broken file one may be named a thousand times. */
function differing(sheets: readonly SheetEntry[]): readonly SheetEntry[] {
  const byStart = new Map<number, SheetEntry>();
  for (const sheet of sheets) if (!byStart.has(sheet.start)) byStart.set(sheet.start, sheet);
  return [...byStart.values()];
}

function takeRecord(state: WorkbookState, record: BiffRecord): void {
  const { type, content, parts } = record;
  switch (type) {
    case RECORD.password:
      state.isEncrypted = true;
      break;
    case RECORD.codePage:
      state.decode = decodeCodePage(content.u16(0));
      break;
    case RECORD.since1904:
      state.since1904 = content.u16(0) === 1;
      break;
    case RECORD.sheet:
      state.sheets.push({
        name: readString(state, record, 6, 1),
        start: content.u32(0),
        headerRows: 0,
        isHidden: (content.u8(4) & 3) !== 0,
        isSheet: content.u8(5) === WORKSHEET,
      });
      break;
    case RECORD.format:
      state.codes.set(content.u16(0), readString(state, record, 2, state.isBiff5 ? 1 : 2));
      break;
    case RECORD.style:
      state.styles.push(content.u16(2));
      break;
    case RECORD.strings: {
      const reader = new StringReader(parts, 8);
      while (!reader.isAtEnd) state.strings.push(reader.read());
      break;
    }
    case RECORD.name:
      takeName(state, content);
  }
}

/** A string with its length before it, as the version of the file writes it. */
export function readString(
  { isBiff5, decode }: Pick<Workbook, 'isBiff5' | 'decode'>,
  { content, parts }: BiffRecord,
  at: number,
  lengthBytes: 1 | 2,
): string {
  if (!isBiff5) return new StringReader(parts, at).read(lengthBytes);
  const length = lengthBytes === 1 ? content.u8(at) : content.u16(at);
  return decode(content.part(at + lengthBytes, length).bytes);
}

const BUILT_IN = 0x20;
const PRINT_TITLES = 7;
const NAME_HEAD = 14;
const AREA = 0x3b;
const LAST_COLUMN = 255;

/** The name for rows repeated on every page holds an area over all columns, alone or beside one of columns. */
function takeName(state: WorkbookState, content: ByteView): void {
  const nameAt = state.isBiff5 ? NAME_HEAD : NAME_HEAD + 1;
  if ((content.u16(0) & BUILT_IN) === 0 || content.u8(nameAt) !== PRINT_TITLES || state.isBiff5) return;
  const sheet = state.sheets[content.u16(8) - 1];
  for (let at = nameAt + 1; sheet !== undefined && at + 11 <= content.length; at++) {
    const isRows = content.u8(at) === AREA && content.u16(at + 7) === 0 && content.u16(at + 9) === LAST_COLUMN;
    if (isRows) sheet.headerRows = content.u16(at + 5) + 1;
  }
}
