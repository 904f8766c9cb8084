import type { Line } from './lines.js';
import type { RawCell, RawTable } from './page.js';

/** Where the lines of a table's column break, if that can be seen: cells may have wider insets than usual. */
export interface Edge {
  readonly right: number;
  readonly width: number;
}

export type Edges = ReadonlyMap<number, Edge>;

/** Lines shorter than this share of the cell say nothing about where lines break. */
const LONG = 0.7;

/** The widest lines of each column, where at least two agree. */
export function columnEdges({ rows }: RawTable): Edges {
  const columns = new Map<number, Line[]>();
  for (const row of rows) {
    for (const cell of row) {
      // A cell of one line has no break to be judged, and is most often shorter than the column.
      if (cell.items.length > 1) addLong(columns, cell);
    }
  }
  const edges = new Map<number, Edge>();
  for (const [key, lines] of columns) {
    const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
    const width = lines.reduce((most, line) => Math.max(most, line.right - line.left), 0);
    if (lines.filter((line) => right - line.right < line.size).length > 1) edges.set(key, { right, width });
  }
  return edges;
}

function addLong(columns: Map<number, Line[]>, cell: RawCell): void {
  for (const { item } of cell.items) {
    if (item.type !== 'line' || item.line.right - item.line.left <= LONG * (cell.right - cell.left)) continue;
    const lines = columns.get(keyOf(cell));
    if (lines) lines.push(item.line);
    else columns.set(keyOf(cell), [item.line]);
  }
}

export const edgeOf = (edges: Edges, cell: RawCell): Edge | undefined => edges.get(keyOf(cell));

const keyOf = ({ column, colSpan }: RawCell): number => 10_000 * column + colSpan;
