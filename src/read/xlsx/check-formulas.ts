import { type Package, readPart } from '../ooxml.js';
import { rulesOf, SKIP } from '../xml-rules.js';
import { displayNumber } from './display.js';
import { type Formula, type NumberAt, parseFormula } from './formula.js';
import { MOST_COLUMNS, parseCell } from './references.js';
import type { CheckedFormula, RowDraft } from './row-draft.js';
import type { Workbook } from './workbook.js';

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** Null where the file holds no result, or one that is no number. */
  readonly stored: number | null;
  readonly isMissing: boolean;
  readonly text: string;
  readonly shared: string | undefined;
}

interface FormulaState {
  readonly numbers: Map<number, number | null>;
  readonly cells: FormulaCell[];
  row: number;
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string | null;
  shared: string | undefined;
}

const keyOf = (row: number, column: number): number => row * MOST_COLUMNS + column;

/** Relative difference that is noise of binary fractions. */
const NOISE = 1e-9;

const FORMULA_RULES = rulesOf<FormulaState>({
  row: {
    open(state, { r }) {
      state.row = r === undefined ? state.row + 1 : Number(r) - 1;
      state.column = -1;
    },
  },
  c: {
    open(state, { r, t = 'n', s = '0' }) {
      state.column = (r === undefined ? undefined : parseCell(r)?.column) ?? state.column + 1;
      state.type = t;
      state.style = Number(s);
      state.value = '';
      state.formula = null;
      state.shared = undefined;
    },
    close({ numbers, cells, row, column, type, style, value, formula, shared }) {
      const number = type === 'n' && value.trim() !== '' ? Number(value) : null;
      const stored = number === null || Number.isFinite(number) ? number : null;
      if (value !== '' || type !== 'n') numbers.set(keyOf(row, column), stored);
      if (formula !== null) cells.push({ row, column, style, stored, isMissing: value === '', text: formula, shared });
    },
  },
  v: {
    text(state, text) {
      state.value += text;
    },
  },
  f: {
    open(state, { t, si }) {
      state.formula = '';
      state.shared = t === 'shared' ? si : undefined;
    },
    text(state, text) {
      state.formula = (state.formula ?? '') + text;
    },
  },
  is: { rules: SKIP },
  extLst: { rules: SKIP },
});

/** A formula filled down or right is written once, in its first cell. */
interface Filled {
  readonly formula: Formula | null;
  readonly row: number;
  readonly column: number;
}

function computedOf(cell: FormulaCell, filled: Map<string, Filled>, numberAt: NumberAt): number | null {
  const { row, column, text, shared } = cell;
  const known = shared === undefined || text !== '' ? undefined : filled.get(shared);
  const own = known ?? { formula: parseFormula(text), row, column };
  if (shared !== undefined && known === undefined) filled.set(shared, own);
  const value = own.formula?.(numberAt, row - own.row, column - own.column) ?? null;
  return value === null || !Number.isFinite(value) ? null : value;
}

/**
 * Holds each formula of a sheet that adds, multiplies or rounds against the values its cells have now; other formulas
 * are taken at their word. What was found goes to the rows.
 */
export function checkFormulas(pack: Package, part: string, workbook: Workbook, rows: (RowDraft | undefined)[]): void {
  const state: FormulaState = {
    numbers: new Map(),
    cells: [],
    row: -1,
    column: -1,
    type: 'n',
    style: 0,
    value: '',
    formula: null,
    shared: undefined,
  };
  readPart(pack, part, FORMULA_RULES, state);
  const filled = new Map<string, Filled>();
  const numberAt: NumberAt = (row, column) => state.numbers.get(keyOf(row, column));
  for (const cell of state.cells) {
    const row = rows[cell.row];
    if (row === undefined) continue;
    row.formulas ??= new Map();
    row.formulas.set(cell.column, check(cell, computedOf(cell, filled, numberAt), workbook));
  }
}

function check({ isMissing, stored, style }: FormulaCell, computed: number | null, workbook: Workbook): CheckedFormula {
  const isSame =
    computed === null || stored === null || Math.abs(computed - stored) <= NOISE * Math.max(1, Math.abs(stored));
  if (!isMissing && isSame) return { state: 'current' };
  const state = isMissing ? 'missing' : 'stale';
  const format = workbook.formats[style] ?? { kind: 'general' };
  return computed === null
    ? { state }
    : { state, computed: displayNumber(String(computed), format, workbook.since1904) };
}
