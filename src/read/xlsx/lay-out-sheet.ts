import type { Cell, Row } from '../../model/document.js';
import type { Range } from './references.js';
import type { CheckedFormula, RowDraft } from './row-draft.js';
import type { Sheet } from './sheet.js';

const EMPTY_ROW: Row = { cells: [] };
const NO_BLOCKS: Cell['blocks'] = [];
/** Missing cells between two others are filled up to this many: wider gaps are no part of a table. */
const WIDEST_GAP = 64;

/**
 * Rows from the first of the sheet to the last that says something, so that row and column are those of the sheet.
 * Merged cells span what they cover; what lies under them is not shown; columns beyond the last text are cut off.
 */
export function layOutSheet(sheet: Sheet): readonly Row[] {
  const { rows } = sheet;
  const merged = mergedByRow(sheet);
  const { width, height } = extentOf(rows, merged);
  const laid: Row[] = [];
  for (let row = 0; row < height; row++) {
    const draft = rows[row];
    laid.push(draft === undefined ? EMPTY_ROW : layOutRow(draft, row, width, height, merged.get(row)));
    // A large sheet is not kept twice.
    rows[row] = undefined;
  }
  return laid;
}

/** Merged ranges by the rows they touch, from left to right. */
function mergedByRow({ rows, merges }: Sheet): ReadonlyMap<number, readonly Range[]> {
  const byRow = new Map<number, Range[]>();
  for (const range of merges) {
    for (let row = range.from.row; row <= range.to.row && row < rows.length; row++) {
      const ranges = byRow.get(row);
      if (ranges === undefined) byRow.set(row, [range]);
      else ranges.push(range);
    }
  }
  for (const ranges of byRow.values()) {
    if (!isInOrder(ranges)) ranges.sort((one, other) => one.from.column - other.from.column);
  }
  return byRow;
}

/** As nearly all are: a large sheet has as many lists as rows. */
const isInOrder = (ranges: readonly Range[]): boolean =>
  ranges.every(({ from }, index) => index === 0 || from.column >= (ranges[index - 1]?.from.column ?? 0));

/** Tells the merged range at each column of one row; to be asked from left to right. */
function rangeFinder(ranges: readonly Range[] | undefined): (column: number) => Range | undefined {
  let next = 0;
  return (column) => {
    while (ranges?.[next] !== undefined && (ranges[next]?.to.column ?? 0) < column) next++;
    const range = ranges?.[next];
    return range !== undefined && range.from.column <= column ? range : undefined;
  };
}

function isCovered(range: Range | undefined, row: number, column: number): boolean {
  return range !== undefined && (range.from.row !== row || range.from.column !== column);
}

function extentOf(
  rows: Sheet['rows'],
  merged: ReadonlyMap<number, readonly Range[]>,
): { width: number; height: number } {
  let width = 0;
  let height = 0;
  for (let row = 0; row < rows.length; row++) {
    const draft = rows[row];
    if (draft === undefined) continue;
    const rangeAt = rangeFinder(merged.get(row));
    const { columns, texts } = draft;
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index] ?? 0;
      if (texts[index] === '') continue;
      const range = rangeAt(column);
      if (isCovered(range, row, column)) continue;
      width = Math.max(width, column + 1);
      height = Math.max(height, Math.min(range?.to.row ?? row, rows.length - 1) + 1);
    }
  }
  return { width, height };
}

const computedOf = ({ computed }: CheckedFormula): { computed?: string } =>
  computed === undefined ? {} : { computed };

function layOutRow(
  { columns, texts, formulas, hidden }: RowDraft,
  row: number,
  width: number,
  height: number,
  ranges: readonly Range[] | undefined,
): Row {
  const rangeAt = rangeFinder(ranges);
  const cells: Cell[] = [];
  const add = (column: number, text: string) => {
    const range = rangeAt(column);
    if (isCovered(range, row, column)) return;
    const colSpan = range === undefined ? 1 : range.to.column - column + 1;
    const rowSpan = range === undefined ? 1 : Math.min(range.to.row + 1, height) - row;
    const formula = formulas?.get(column);
    const cell = { text, column, colSpan, rowSpan, blocks: NO_BLOCKS };
    cells.push(formula === undefined ? cell : { ...cell, formula: formula.state, ...computedOf(formula) });
  };
  let next = columns[0] ?? 0;
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index] ?? 0;
    if (column >= width) break;
    if (column - next <= WIDEST_GAP) for (; next < column; next++) add(next, '');
    add(column, texts[index] ?? '');
    next = column + 1;
  }
  if (cells.length === 0) return EMPTY_ROW;
  return hidden === true ? { cells, hidden } : { cells };
}
