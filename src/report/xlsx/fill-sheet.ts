import type { Document, Element } from '@xmldom/xmldom';
import { excerpt } from '../excerpt.js';
import { allNamed, childNamed, childrenNamed, childrenOf, rootOf, sibling, textOf } from './dom.js';
import { fillText, type Scopes } from './fields-in-text.js';
import { moveCell, moveFormula, moveRanges, type RowMove } from './references.js';
import { type PlannedRow, planRows } from './row-plan.js';
import { columnWidths, fitRow } from './sheet-fit.js';

/** The most a cell holds. */
const LONGEST_CELL = 32_000;
const FIELD = '{{';

/** The words of a cell, wherever it keeps them. */
export function cellText(cell: Element, strings: readonly string[]): string {
  const value = childNamed(cell, 'v');
  if (cell.getAttribute('t') === 's') return strings[Number(value === undefined ? '' : textOf(value))] ?? '';
  const own = childNamed(cell, 'is');
  if (own !== undefined) return allNamed(own, 't').map(textOf).join('');
  return cell.getAttribute('t') === 'str' && value !== undefined ? textOf(value) : '';
}

/** What the sheets of one workbook share. */
export interface Shared {
  /** What messages call the template. */
  readonly file: string;
  readonly strings: readonly string[];
  /** Styles that break text into lines. */
  readonly wraps: ReadonlySet<number>;
}

/** Fills one sheet where it stands; gives how its rows moved. */
export function fillSheet(sheet: Document, scopes: Scopes, shared: Shared): RowMove {
  const { file, strings, wraps } = shared;
  const root = rootOf(sheet);
  const data = childNamed(root, 'sheetData');
  if (data === undefined) return { first: (row) => row, last: (row) => row };
  const rows = childrenNamed(data, 'row').map((row, index) => ({
    number: Number(row.getAttribute('r') ?? index + 1),
    element: row,
    texts: childrenNamed(row, 'c').map((cell) => cellText(cell, strings)),
  }));
  const plan = planRows(rows, scopes, file);
  const numbers = number(plan, rows);
  const move = moveOf(plan, numbers);
  const merges = mergesByRow(root);
  const widthAt = columnWidths(root);
  const byNumber = new Map(rows.map((row) => [row.number, row.element]));
  const made = plan.flatMap(({ source, scopes: own }, index) => {
    const from = byNumber.get(source);
    if (from === undefined) return [];
    const { row, isFilled } = writeRow(from, numbers[index] ?? source, own, move, shared);
    const isMerged = merges.has(source);
    if (isFilled && !isMerged && row.getAttribute('customHeight') !== '1')
      fitRow(row, (cell) => cellText(cell, strings), wraps, widthAt);
    return [row];
  });
  for (const { element } of rows) data.removeChild(element);
  for (const row of made) data.appendChild(row);
  moveSheetRanges(root, move);
  writeMerges(root, merges, plan, numbers);
  return move;
}

/** Where each planned row stands: what the template leaves blank between its rows stays blank, a list of nothing leaves no gap. */
function number(plan: readonly PlannedRow[], rows: readonly { readonly number: number }[]): readonly number[] {
  let at = 0;
  let before = 0;
  return plan.map(({ source }) => {
    const between = rows.filter((row) => row.number > before && row.number < source).length;
    at += source > before ? source - before - between : 1;
    before = source;
    return at;
  });
}

/** A row left out for want of members counts as the one after it. */
function moveOf(plan: readonly PlannedRow[], numbers: readonly number[]): RowMove {
  const firstAfter = (row: number): number => {
    const exact = plan.findIndex(({ source }) => source === row);
    if (exact >= 0) return numbers[exact] ?? row;
    const before = plan.findLastIndex(({ source }) => source < row);
    const source = plan[before]?.source ?? 0;
    return (numbers[before] ?? 0) + Math.max(1, row - source);
  };
  const lastAt = (row: number): number => {
    const exact = plan.findLastIndex(({ source }) => source === row);
    return exact >= 0 ? (numbers[exact] ?? row) : Math.max(1, firstAfter(row) - 1);
  };
  return { first: firstAfter, last: (row) => Math.max(lastAt(row), 1) };
}

/** A row made from one of the template, and whether a field stood in it. */
function writeRow(
  from: Element,
  at: number,
  scopes: Scopes,
  move: RowMove,
  { strings, file }: Shared,
): { readonly row: Element; readonly isFilled: boolean } {
  const row = from.cloneNode(false) as Element;
  row.setAttribute('r', String(at));
  row.removeAttribute('spans');
  let isFilled = false;
  for (const child of childrenOf(from)) {
    const text = child.localName === 'c' && childNamed(child, 'f') === undefined ? cellText(child, strings) : '';
    const isField = text.includes(FIELD);
    // What a field replaces need not be copied first.
    const cell = child.cloneNode(!isField) as Element;
    row.appendChild(cell);
    const ref = cell.getAttribute('r');
    if (ref !== null)
      cell.setAttribute(
        'r',
        moveCell(ref, () => at),
      );
    if (isField) writeText(cell, fillText(text, scopes, file));
    else recompute(cell, move);
    isFilled ||= isField;
  }
  return { row, isFilled };
}

/** A formula goes with its cells; what it gave before is forgotten. */
function recompute(cell: Element, move: RowMove): void {
  const formula = childNamed(cell, 'f');
  if (formula === undefined) return;
  formula.textContent = moveFormula(textOf(formula), move);
  const stale = childNamed(cell, 'v');
  if (stale !== undefined) cell.removeChild(stale);
}

/** Always text, never a formula, whatever it begins with. */
function writeText(cell: Element, text: string): void {
  cell.removeAttribute('t');
  if (text === '') return;
  cell.setAttribute('t', 'inlineStr');
  const inline = sibling(cell, 'is');
  const said = sibling(cell, 't');
  said.setAttribute('xml:space', 'preserve');
  said.textContent = excerpt(text, LONGEST_CELL);
  inline.appendChild(said);
  cell.appendChild(inline);
}

const RANGED: readonly (readonly [element: string, attribute: string])[] = [
  ['dimension', 'ref'],
  ['autoFilter', 'ref'],
  ['sortState', 'ref'],
  ['conditionalFormatting', 'sqref'],
  ['dataValidation', 'sqref'],
  ['hyperlink', 'ref'],
  ['protectedRange', 'sqref'],
  ['ignoredError', 'sqref'],
  ['selection', 'sqref'],
];

/** Filters, validations and formats of cells go with the rows they were set on. */
function moveSheetRanges(root: Element, move: RowMove): void {
  const around = childrenOf(root).filter(({ localName }) => localName !== 'sheetData');
  for (const [name, attribute] of RANGED)
    for (const element of around.flatMap((each) => (each.localName === name ? [each] : allNamed(each, name)))) {
      const refs = element.getAttribute(attribute);
      if (refs !== null) element.setAttribute(attribute, moveRanges(refs, move));
    }
}

const rowsOfRange = (ref: string): readonly number[] => [...ref.matchAll(/\d+/gu)].map(([row]) => Number(row));

/** Merged cells of one row, by the row. Those over several stay with what they were set on. */
function mergesByRow(root: Element): ReadonlyMap<number, readonly string[]> {
  const merges = new Map<number, string[]>();
  const list = childNamed(root, 'mergeCells');
  for (const each of list === undefined ? [] : childrenNamed(list, 'mergeCell')) {
    const ref = each.getAttribute('ref') ?? '';
    const [first = 0] = rowsOfRange(ref);
    merges.set(first, [...(merges.get(first) ?? []), ref]);
  }
  return merges;
}

function writeMerges(
  root: Element,
  merges: ReadonlyMap<number, readonly string[]>,
  plan: readonly PlannedRow[],
  numbers: readonly number[],
): void {
  const list = childNamed(root, 'mergeCells');
  if (list === undefined) return;
  const [model] = childrenNamed(list, 'mergeCell');
  const refs = plan.flatMap(({ source }, index) =>
    (merges.get(source) ?? []).map((ref) => moveCell(ref, (row) => (numbers[index] ?? source) + row - source)),
  );
  while (list.firstChild !== null) list.removeChild(list.firstChild);
  if (refs.length === 0 || model === undefined) {
    list.parentNode?.removeChild(list);
    return;
  }
  list.setAttribute('count', String(refs.length));
  for (const ref of refs) {
    const merge = sibling(model, 'mergeCell');
    merge.setAttribute('ref', ref);
    list.appendChild(merge);
  }
}
