import type { Block, Cell, Paragraph, Row, Table } from '../../model/document.js';
import type { Place } from '../../model/place.js';
import { endsSentence } from './characters.js';
import { columnEdges, type Edge, edgeOf } from './column-edges.js';
import { toFigure } from './figure-block.js';
import { firstUnit, sameFace } from './joining.js';
import type { Line } from './lines.js';
import { joinText, lookOfLines } from './look.js';
import { startsNumbered } from './numbering.js';
import type { PlacedItem, RawCell, RawTable } from './page.js';

/** A table as a block; every place inside, of tables in tables too, names the row and column of the outer table. */
export function toTable(raw: RawTable, place: Place): Table {
  const edges = columnEdges(raw);
  const rows = raw.rows.map(
    (row, index): Row => ({
      cells: row.map((cell) => toCell(cell, edgeOf(edges, cell), placeIn(place, index, cell.column, place.page))),
    }),
  );
  return raw.headerRows
    ? { type: 'table', place, rows, declaredHeaderRows: raw.headerRows }
    : { type: 'table', place, rows };
}

function placeIn(table: Place, row: number, column: number, page: number | undefined): Place {
  const { block } = table;
  const at = { row: table.row ?? row, column: table.column ?? column };
  return page === undefined
    ? { block, row: at.row, column: at.column }
    : { block, page, row: at.row, column: at.column };
}

function toCell(raw: RawCell, edge: Edge | undefined, place: Place): Cell {
  const { column, colSpan, rowSpan } = raw;
  const blocks = cellBlocks(raw, edge, place);
  const text = blocks.length === 1 ? textOf(blocks[0]!) : blocks.map(textOf).join('\n');
  return { text, column, colSpan, rowSpan, blocks };
}

const textOf = (block: Block): string => (block.type === 'paragraph' ? block.text : tableText(block));
const tableText = (table: Table): string => table.rows.map((row) => row.cells.map((c) => c.text).join(' ')).join('\n');

function cellBlocks(raw: RawCell, edge: Edge | undefined, place: Place): Block[] {
  const blocks: Block[] = [];
  let open: PlacedItem[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(toParagraph(open, raw, place));
    open = [];
  };
  for (const placed of raw.items) {
    if (placed.item.type === 'line') {
      if (open.length > 0 && !continues(open, placed, raw, edge)) close();
      open.push(placed);
    } else {
      close();
      const at = onPage(place, placed.page);
      const { item } = placed;
      blocks.push(item.type === 'table' ? toTable(item.table, at) : toFigure(item.box, at));
    }
  }
  close();
  return blocks;
}

const lineOf = ({ item }: PlacedItem): Line => (item as { line: Line }).line;

/** The line before had no room left in the cell for what this one begins with. */
function continues(open: readonly PlacedItem[], next: PlacedItem, cell: RawCell, edge: Edge | undefined): boolean {
  const [last, line] = [lineOf(open.at(-1)!), lineOf(next)];
  if (!sameFace(last, line)) return false;
  if (roomAfter(last, cell, edge) > firstUnit(line) + 0.6 * last.size) return false;
  const apart = open.at(-1)!.page === next.page && line.top - last.bottom > 1.2 * last.size;
  return !apart && (!startsNumbered(line.text) || !endsSentence(last.text));
}

function roomAfter(last: Line, cell: RawCell, edge: Edge | undefined): number {
  const inset = Math.min(6, Math.max(1.5, last.left - cell.left));
  const room = cell.right - cell.left - 2 * inset - (last.right - last.left);
  return edge ? Math.min(room, edge.right - last.right, edge.width - (last.right - last.left)) : room;
}

function toParagraph(open: readonly PlacedItem[], cell: RawCell, place: Place): Paragraph {
  const margins = { left: cell.left + 4, right: cell.right - 4 };
  const lines = open.map((placed) => ({ line: lineOf(placed), page: placed.page, margins }));
  const text = lines.length === 1 ? lines[0]!.line.text : joinText(lines.map(({ line }) => line));
  return { type: 'paragraph', text, place: onPage(place, open[0]!.page), look: lookOfLines(lines) };
}

const onPage = (place: Place, page: number): Place => (place.page === page ? place : { ...place, page });
