import type { Box } from './box.js';
import { contains } from './box.js';
import { cellAt, findGrids, type Grid, type GridCell } from './grids.js';
import { layLines } from './lines.js';
import { lineItem, type RawCell, type RawRow, type TableItem } from './page.js';
import type { Piece } from './pieces.js';
import { joinRules } from './rules.js';
import { splitPiece } from './split-piece.js';

/** A frame that takes more of the page than this is a page border, not a cell. */
const PAGE_BORDER = 0.6;

export interface WithTables {
  readonly tables: readonly TableItem[];
  /** What stands in none of them. */
  readonly pieces: readonly Piece[];
}

/** Puts the text inside ruled grids into cells. A grid of one column is a frame and stays text. */
export function takeTables(bars: readonly Box[], pieces: readonly Piece[], page: number, pageArea: number): WithTables {
  let rest = pieces;
  let tables: TableItem[] = [];
  for (const grid of findGrids(joinRules(bars))) {
    if (isFrame(grid, pageArea)) continue;
    const inside = rest.filter((piece) => contains(grid.box, piece));
    const nested = tables.filter((table) => contains(grid.box, table.box));
    if (!holdsText(grid, inside)) continue;
    const table: TableItem = {
      type: 'table',
      box: grid.box,
      table: { xs: grid.xs, rows: rowsOf(grid, inside, nested, page) },
    };
    tables = [...tables.filter((other) => !nested.includes(other)), table];
    rest = rest.filter((piece) => !inside.includes(piece));
  }
  return { tables, pieces: rest };
}

function isFrame(grid: Grid, pageArea: number): boolean {
  const { left, top, right, bottom } = grid.box;
  if (grid.xs.length === 2 && (right - left) * (bottom - top) > PAGE_BORDER * pageArea) return true;
  return grid.xs.length === 2;
}

/** A drawing's boxes are grids as well; a table has words in several cells. */
function holdsText(grid: Grid, inside: readonly Piece[]): boolean {
  return new Set(inside.map((piece) => cellAt(grid, piece))).size >= 2;
}

function rowsOf(grid: Grid, inside: readonly Piece[], nested: readonly TableItem[], page: number): RawRow[] {
  const byCell = new Map<GridCell, Piece[]>(grid.cells.map((cell) => [cell, []]));
  for (const piece of inside) {
    for (const part of splitPiece(piece, cutsOf(grid, piece)))
      byCell.get(cellAt(grid, part) ?? grid.cells[0]!)!.push(part);
  }
  const rows: RawCell[][] = grid.ys.slice(1).map(() => []);
  for (const [cell, pieces] of byCell) {
    const inner = nested.filter((table) => cellAt(grid, table.box) === cell);
    rows[cell.row]!.push(toCell(cell, pieces, inner, page));
  }
  return rows;
}

/** Column borders that run through a piece: PDF writers put neighbouring cells into one text object. */
function cutsOf(grid: Grid, piece: Piece): number[] {
  const y = (piece.top + piece.bottom) / 2;
  const row = grid.at[grid.ys.findIndex((edge) => edge > y) - 1] ?? [];
  return row.map((cell) => cell.right);
}

function toCell(cell: GridCell, pieces: readonly Piece[], nested: readonly TableItem[], page: number): RawCell {
  const items = [...layLines(pieces).map(lineItem), ...nested].sort((a, b) => a.box.top - b.box.top);
  const { column, colSpan, rowSpan, left, right } = cell;
  return { column, colSpan, rowSpan, left, right, items: items.map((item) => ({ page, item })) };
}
