import { around, type Box } from './box.js';
import { type Line, layLines } from './lines.js';
import { lineItem, type RawCell, type TableItem } from './page.js';
import type { Piece } from './piece.js';
import type { Rule } from './rules.js';
import { splitPiece } from './split-piece.js';

/** Ends of the lines across one table may differ by this much, points. */
const DRIFT = 5;
/** Lines across that make a table without lines down: above and below the header, and at the end. */
const FEWEST_RULES = 3;
/** Blank between two columns, in ems. */
const GUTTER = 0.8;
/** More lines than this on a page are a pattern, not tables. */
const MAX_LINES = 1000;

/** A table drawn with lines across only, as theses and reports have them. */
export interface OpenTable {
  readonly item: TableItem;
  readonly pieces: ReadonlySet<Piece>;
}

/** `taken`: boxes of the tables found already. */
export function findOpenTables(
  across: readonly Rule[],
  pieces: readonly Piece[],
  taken: readonly Box[],
  page: number,
): OpenTable[] {
  if (across.length > MAX_LINES) return [];
  const free = across.filter(
    (rule) => !taken.some((box) => rule.at >= box.top - DRIFT && rule.at <= box.bottom + DRIFT),
  );
  return sameExtent(free).flatMap((rules) => openTable(rules, pieces, page) ?? []);
}

/** Runs of lines with the same ends, top to bottom. */
function sameExtent(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const group = groups.find(
      ([first]) => Math.abs(first!.from - rule.from) < DRIFT && Math.abs(first!.to - rule.to) < DRIFT,
    );
    if (group) group.push(rule);
    else groups.push([rule]);
  }
  return groups.filter((group) => group.length >= FEWEST_RULES && group[0]!.to - group[0]!.from > 100);
}

function openTable(rules: readonly Rule[], pieces: readonly Piece[], page: number): OpenTable | undefined {
  const [first, last] = [rules[0]!, rules.at(-1)!];
  const inside = pieces.filter((piece) => middle(piece) > first.at && middle(piece) < last.at);
  if (inside.some((piece) => piece.left < first.from - 2 * DRIFT || piece.right > first.to + 2 * DRIFT))
    return undefined;
  const xs = columnsOf(inside, first);
  if (xs.length < 3) return undefined;
  const bands = rules
    .slice(1)
    .map((rule, at) => inside.filter((p) => middle(p) > rules[at]!.at && middle(p) < rule.at));
  const rows = bands
    .filter((band) => band.length > 0)
    .flatMap((band) => (rules.length > FEWEST_RULES ? [band] : rowsOf(band, xs)));
  if (rows.length < 2) return undefined;
  const cells = rows.map((row) => cellsOf(row, xs, page));
  // Each row of a table says something in several columns; running text between lines does not.
  if (cells.some((row) => row.filter((cell) => cell.items.length > 0).length < 2)) return undefined;
  const box = { left: first.from, right: first.to, top: first.at, bottom: last.at };
  return { item: { type: 'table', box, table: { xs, rows: cells } }, pieces: new Set(inside) };
}

/** Column borders in the middle of the blanks that run through all rows. */
function columnsOf(pieces: readonly Piece[], { from, to }: Rule): number[] {
  const xs = [from];
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of [...pieces].sort((a, b) => a.left - b.left)) {
    if (right > from && piece.left - right > GUTTER * piece.size) xs.push((right + piece.left) / 2);
    right = Math.max(right, piece.right);
  }
  return [...xs, to];
}

/** A line whose first column is empty goes on with the row above. */
function rowsOf(band: readonly Piece[], xs: readonly number[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const line of rowsByHeight(band)) {
    const starts = line.some((piece) => piece.left < xs[1]!);
    if (starts || rows.length === 0) rows.push(line);
    else rows.at(-1)!.push(...line);
  }
  return rows;
}

function rowsByHeight(pieces: readonly Piece[]): Piece[][] {
  const rows: { box: Box; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    if (row && middle(piece) < row.box.bottom) {
      row.pieces.push(piece);
      row.box = around([row.box, piece]);
    } else rows.push({ box: piece, pieces: [piece] });
  }
  return rows.map((row) => row.pieces);
}

function cellsOf(row: readonly Piece[], xs: readonly number[], page: number): RawCell[] {
  const parts = row.flatMap((piece) => splitPiece(piece, xs.slice(1, -1)));
  return xs.slice(1).map((right, column) => {
    const left = xs[column]!;
    const lines: Line[] = layLines(parts.filter((piece) => center(piece) >= left && center(piece) < right));
    return {
      column,
      colSpan: 1,
      rowSpan: 1,
      left,
      right,
      items: lines.map((line) => ({ page, item: lineItem(line) })),
    };
  });
}

const middle = (box: Box): number => (box.top + box.bottom) / 2;
const center = (box: Box): number => (box.left + box.right) / 2;
