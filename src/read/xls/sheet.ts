import type { ByteView } from '../byte-view.js';
import { demandWithin } from '../limits.js';
import { displayNumber } from '../xlsx/display.js';
import { type CellCount, type RowDraft, type Sheet, sortCells } from '../xlsx/sheet.js';
import { type BiffRecord, RECORD, substream } from './records.js';
import { readString, type Workbook } from './workbook.js';

const HIDDEN_ROW = 0x20;
const HIDDEN_COLUMN = 0x01;
const GENERAL = { kind: 'general' } as const;

/** How errors are shown, by their number ([MS-XLS] 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** A sheet as written, with the rows that it hides. */
export interface XlsSheet extends Sheet {
  readonly hiddenRows: ReadonlySet<number>;
}

interface SheetState extends XlsSheet {
  readonly hiddenRows: Set<number>;
  readonly workbook: Workbook;
  readonly count: CellCount;
  covered: number;
  /** The cell whose formula gave a string that comes in a record of its own. */
  waiting: ByteView | null;
}

/** Reads the cells of one sheet, and which of them are merged. */
export function readSheet(stream: ByteView, start: number, workbook: Workbook, count: CellCount): XlsSheet {
  const state: SheetState = {
    rows: [],
    merges: [],
    hiddenColumns: [],
    hiddenRows: new Set(),
    workbook,
    count,
    covered: 0,
    waiting: null,
  };
  for (const record of substream(stream, start)) takeRecord(state, record);
  for (const row of state.rows) if (row !== undefined) sortCells(row);
  return state;
}

function takeRecord(state: SheetState, record: BiffRecord): void {
  const { type, content } = record;
  switch (type) {
    case RECORD.sharedString:
      addCell(state, content, state.workbook.strings[content.u32(6)] ?? '');
      break;
    case RECORD.string:
    case RECORD.richString:
      addCell(state, content, readString(state.workbook, record, 6, 2));
      break;
    case RECORD.number:
      addNumber(state, content, content.f64(6));
      break;
    case RECORD.packedNumber:
      addNumber(state, content, unpack(content.u32(6)));
      break;
    case RECORD.numbers:
      addNumbers(state, content);
      break;
    case RECORD.flag:
      addCell(state, content, content.u8(7) === 0 ? flag(content.u8(6)) : (ERRORS[content.u8(6)] ?? ''));
      break;
    case RECORD.formula:
      addResult(state, content);
      break;
    case RECORD.formulaString:
      if (state.waiting !== null) addCell(state, state.waiting, readString(state.workbook, record, 0, 2));
      state.waiting = null;
      break;
    case RECORD.row:
      if ((content.u16(12) & HIDDEN_ROW) !== 0) state.hiddenRows.add(content.u16(0));
      break;
    case RECORD.columns:
      if ((content.u16(8) & HIDDEN_COLUMN) !== 0)
        state.hiddenColumns.push({ first: content.u16(0), last: content.u16(2) });
      break;
    case RECORD.merges:
      addMerges(state, content);
  }
}

const flag = (value: number): string => (value === 0 ? 'FALSE' : 'TRUE');

/** A cell's record begins with its row, its column and its style. */
function addCell(state: SheetState, cell: ByteView, text: string, column = cell.u16(2)): void {
  demandWithin('cells', ++state.count.cells);
  state.rows[cell.u16(0)] ??= { columns: [], texts: [] };
  const row = state.rows[cell.u16(0)] as RowDraft;
  row.columns.push(column);
  row.texts.push(text);
}

function addNumber(state: SheetState, cell: ByteView, value: number, column = cell.u16(2), style = cell.u16(4)): void {
  const { formats, since1904 } = state.workbook;
  addCell(state, cell, displayNumber(String(value), formats[style] ?? GENERAL, since1904), column);
}

/** Several numbers side by side, a style before each. */
function addNumbers(state: SheetState, cell: ByteView): void {
  const count = Math.floor((cell.length - 6) / 6);
  for (let index = 0; index < count; index++) {
    const at = 4 + 6 * index;
    addNumber(state, cell, unpack(cell.u32(at + 2)), cell.u16(2) + index, cell.u16(at));
  }
}

/** A number in four bytes: the upper bits of a fraction or a whole number, as it is or a hundred times as large. */
function unpack(packed: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, packed & ~3, true);
  const value = (packed & 2) === 0 ? view.getFloat64(0, true) : (packed | 0) >> 2;
  return (packed & 1) === 0 ? value : value / 100;
}

const NO_NUMBER = 0xffff;

/** What a formula gave when the file was saved: a number, or by kind a string, a flag, an error, nothing. */
function addResult(state: SheetState, cell: ByteView): void {
  const kind = cell.u16(12) === NO_NUMBER ? cell.u8(6) : null;
  if (kind === null) addNumber(state, cell, cell.f64(6));
  else if (kind === 0) state.waiting = cell;
  else if (kind === 1) addCell(state, cell, flag(cell.u8(8)));
  else if (kind === 2) addCell(state, cell, ERRORS[cell.u8(8)] ?? '');
  else addCell(state, cell, '');
}

function addMerges(state: SheetState, content: ByteView): void {
  const count = Math.min(content.u16(0), Math.floor((content.length - 2) / 8));
  for (let index = 0; index < count; index++) {
    const at = 2 + 8 * index;
    const from = { row: content.u16(at), column: content.u16(at + 4) };
    const to = { row: content.u16(at + 2), column: content.u16(at + 6) };
    if (to.row < from.row || to.column < from.column) continue;
    state.covered += Math.max(0, Math.min(to.row + 1, state.rows.length) - from.row);
    demandWithin('cells', state.covered);
    state.merges.push({ from, to });
  }
}
