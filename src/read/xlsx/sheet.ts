import { demandWithin } from '../limits.js';
import { type Package, readPart } from '../ooxml.js';
import { rulesOf, SKIP } from '../xml-rules.js';
import { checkFormulas } from './check-formulas.js';
import { displayNumber } from './display.js';
import type { Columns } from './hidden-columns.js';
import { MOST_COLUMNS, MOST_ROWS, parseCell, parseRange, type Range } from './references.js';
import { type PlainCell, plainCell } from './plain-cell.js';
import type { RowDraft } from './row-draft.js';
import { unescapeText, type Workbook } from './workbook.js';

export type { RowDraft } from './row-draft.js';

/** A sheet as written, and the ranges that are merged. */
export interface Sheet {
  /** Sparse: rows without cells are missing. */
  readonly rows: (RowDraft | undefined)[];
  readonly merges: Range[];
  readonly hiddenColumns: Columns[];
}

/** How many cells were read of the whole workbook. */
export interface CellCount {
  cells: number;
}

interface SheetState extends Sheet {
  hasFormulas: boolean;
  readonly workbook: Workbook;
  readonly count: CellCount;
  /** Rows that merged ranges cover, all together. */
  covered: number;
  row: number;
  column: number;
  cells: RowDraft;
  type: string;
  style: number;
  value: string;
}

const SHEET_RULES = rulesOf<SheetState>({
  row: {
    close({ cells }) {
      sortCells(cells);
    },
    open(state, { r, hidden }) {
      const row = r === undefined ? state.row + 1 : Number(r) - 1;
      state.row = row >= 0 && row < MOST_ROWS ? row : state.row + 1;
      state.column = -1;
      state.cells = state.rows[state.row] ??= { columns: [], texts: [] };
      if (hidden === '1' || hidden === 'true') state.cells.hidden = true;
    },
    takeWhole(state, text, start) {
      let end = -1;
      for (let cell = plainCell(text, start); cell !== null; cell = plainCell(text, end)) {
        if (cell.column >= MOST_COLUMNS) break;
        state.column = cell.column;
        addCell(state, plainText(state, cell));
        end = cell.end;
      }
      return end;
    },
  },
  c: {
    open(state, { r, t = 'n', s = '0' }) {
      state.column = (r === undefined ? undefined : parseCell(r)?.column) ?? state.column + 1;
      state.type = t;
      state.style = Number(s);
      state.value = '';
    },
    close(state) {
      if (state.column < MOST_COLUMNS) addCell(state, textOf(state));
    },
  },
  v: {
    text(state, text) {
      state.value += text;
    },
  },
  // Text inside the cell itself, in runs.
  t: {
    text(state, text) {
      state.value += text;
    },
  },
  f: {
    open(state) {
      state.hasFormulas = true;
    },
    rules: SKIP,
  },
  rPh: { rules: SKIP },
  col: {
    open({ hiddenColumns }, { min = '', max = '', hidden }) {
      if (hidden === '1' || hidden === 'true') hiddenColumns.push({ first: Number(min) - 1, last: Number(max) - 1 });
    },
  },
  mergeCell: {
    open(state, { ref = '' }) {
      const range = parseRange(ref);
      if (range === null) return;
      state.covered += Math.max(0, Math.min(range.to.row + 1, state.rows.length) - range.from.row);
      demandWithin('cells', state.covered);
      state.merges.push(range);
    },
  },
  // Further tables that use the same element names.
  extLst: { rules: SKIP },
});

/** Columns out of order or written twice: seen in files that programs put together. The first of a column counts. */
export function sortCells(row: RowDraft): void {
  const { columns, texts } = row;
  if (columns.every((column, index) => index === 0 || column > (columns[index - 1] ?? 0))) return;
  const first = new Map<number, string>();
  for (const [index, column] of columns.entries()) if (!first.has(column)) first.set(column, texts[index] ?? '');
  row.columns = [...first.keys()].sort((one, other) => one - other);
  row.texts = row.columns.map((column) => first.get(column) ?? '');
}

function addCell({ cells, count, column }: SheetState, text: string): void {
  demandWithin('cells', ++count.cells);
  cells.columns.push(column);
  cells.texts.push(text);
}

function plainText({ workbook }: SheetState, { style, index, value }: PlainCell): string {
  if (index !== null) return workbook.strings[index] ?? '';
  return displayNumber(value, workbook.formats[style] ?? GENERAL, workbook.since1904);
}

function textOf({ type, value, style, workbook }: SheetState): string {
  switch (type) {
    case 's':
      return value === '' ? '' : (workbook.strings[Number(value)] ?? '');
    case 'n':
      return displayNumber(value, workbook.formats[style] ?? GENERAL, workbook.since1904);
    case 'b':
      return value === '' ? '' : value === '0' || value === 'false' ? 'FALSE' : 'TRUE';
    case 'd':
      return value.replace(/T00:00:00(?:\.0+)?Z?$/, '').replace('T', ' ');
    default:
      return unescapeText(value);
  }
}

const GENERAL = { kind: 'general' } as const;

/** Reads one sheet; what is wrong with it becomes a finding of the package. */
export function readSheet(pack: Package, part: string, workbook: Workbook, count: CellCount): Sheet {
  const state: SheetState = {
    hasFormulas: false,
    rows: [],
    merges: [],
    hiddenColumns: [],
    workbook,
    count,
    covered: 0,
    row: -1,
    column: -1,
    cells: { columns: [], texts: [] },
    type: 'n',
    style: 0,
    value: '',
  };
  readPart(pack, part, SHEET_RULES, state);
  if (state.hasFormulas) checkFormulas(pack, part, workbook, state.rows);
  return state;
}
