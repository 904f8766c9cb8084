import type { Box } from './box.js';
import { contains } from './box.js';
import { cellAt, type Grid, type GridCell } from './grid.js';
import { findGrids } from './grids.js';
import { layLines } from './lines.js';
import { findOpenTables } from './open-tables.js';
import { type FigureItem, type Item, lineItem, type RawCell, type RawRow, type TableItem } from './page.js';
import type { Piece } from './piece.js';
import { joinRules } from './rules.js';
import { splitPiece } from './split-piece.js';

export interface WithTables {
  readonly tables: readonly TableItem[];
  /** What stands in none of them. */
  readonly pieces: readonly Piece[];
  readonly pictures: readonly Box[];
}

/** What a page has to be laid out. */
export interface PageParts {
  readonly page: number;
  readonly bars: readonly Box[];
  readonly pieces: readonly Piece[];
  readonly pictures: readonly Box[];
}

/** Puts text and pictures inside ruled grids into cells. A grid of one column is a frame and stays text. */
export function takeTables(parts: PageParts): WithTables {
  let { pieces, pictures } = parts;
  let tables: TableItem[] = [];
  const rules = joinRules(parts.bars);
  for (const grid of findGrids(rules)) {
    if (grid.xs.length === 2) continue;
    const isInside = (box: Box) => contains(grid.box, box);
    const inside = pieces.filter(isInside);
    if (!holdsText(grid, inside)) continue;
    const nested: Item[] = [
      ...tables.filter((table) => isInside(table.box)),
      ...pictures.filter(isInside).map(figureItem),
    ];
    const rows = rowsOf(grid, inside, nested, parts.page);
    const outside = <T extends Box>(box: T) => !isInside(box);
    tables = [
      ...tables.filter((other) => !nested.includes(other)),
      { type: 'table', box: grid.box, table: { xs: grid.xs, rows } },
    ];
    pieces = pieces.filter(outside);
    pictures = pictures.filter(outside);
  }
  const open = findOpenTables(
    rules.across,
    pieces,
    tables.map((table) => table.box),
    parts.page,
  );
  pieces = pieces.filter((piece) => !open.some((table) => table.pieces.has(piece)));
  return { tables: [...tables, ...open.map((table) => table.item)], pieces, pictures };
}

const figureItem = (box: Box): FigureItem => ({ type: 'figure', box });

/** A drawing's boxes are grids as well; a table has words in several cells. */
function holdsText(grid: Grid, inside: readonly Piece[]): boolean {
  const [first] = inside;
  if (first === undefined) return false;
  const cell = cellAt(grid, first);
  return inside.some((piece) => cellAt(grid, piece) !== cell);
}

function rowsOf(grid: Grid, inside: readonly Piece[], nested: readonly Item[], page: number): RawRow[] {
  const byCell = new Map<GridCell, Piece[]>(grid.cells.map((cell) => [cell, []]));
  for (const piece of inside) {
    const cell = cellAt(grid, piece) ?? grid.cells[0]!;
    if (piece.left > cell.left - 1 && piece.right < cell.right + 1) byCell.get(cell)!.push(piece);
    else for (const part of splitPiece(piece, cutsOf(grid, piece))) byCell.get(cellAt(grid, part) ?? cell)!.push(part);
  }
  const rows: RawCell[][] = grid.ys.slice(1).map(() => []);
  for (const [cell, pieces] of byCell) {
    const inner = nested.length > 0 ? nested.filter((item) => cellAt(grid, item.box) === cell) : nested;
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

function toCell(cell: GridCell, pieces: readonly Piece[], nested: readonly Item[], page: number): RawCell {
  const lines: Item[] = layLines(pieces).map(lineItem);
  const items = nested.length > 0 ? [...lines, ...nested].sort((a, b) => a.box.top - b.box.top) : lines;
  const { column, colSpan, rowSpan, left, right } = cell;
  return { column, colSpan, rowSpan, left, right, items: items.map((item) => ({ page, item })) };
}
