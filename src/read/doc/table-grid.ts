import type { CellDraft, RowDraft } from '../docx/table-draft.js';
import type { CellDefinition, RowDefinition } from './row-definition.js';

/** Edges of cells nearer to each other than this are one, twips: rows are seldom laid out to the point. */
const SAME_EDGE = 60;

/** Gives the cells of a table the columns that they span, from where their edges lie in all rows. */
export function layOutGrid(rows: readonly RowDraft[], definitions: readonly (RowDefinition | null)[]): void {
  const columnOf = gridOf(definitions.flatMap((definition) => definition?.edges ?? []));
  for (const [index, row] of rows.entries()) {
    const definition = definitions[index];
    if (definition === undefined || definition === null) continue;
    const { edges, cells, isHeader } = definition;
    row.isHeader = isHeader;
    row.before = columnOf(edges[0] ?? 0);
    for (const [at, cell] of row.cells.entries()) layOutCell(cell, cells, edges, at, columnOf);
  }
}

function layOutCell(
  cell: CellDraft,
  cells: readonly CellDefinition[],
  edges: readonly number[],
  at: number,
  columnOf: (edge: number) => number,
): void {
  const [left, right] = [edges[at], edges[at + 1]];
  if (left !== undefined && right !== undefined) cell.colSpan = Math.max(1, columnOf(right) - columnOf(left));
  cell.merge = cells[at]?.down ?? null;
  cell.mergedLeft = isMergedLeft(cells, at);
}

/** Of cells merged across, the one that begins a set is marked otherwise than those that follow. */
function isMergedLeft(cells: readonly CellDefinition[], at: number): boolean {
  let first = at;
  while (first > 0 && (cells[first - 1]?.across ?? 0) > 0) first--;
  const own = cells[at]?.across ?? 0;
  return own > 0 && at > first && own !== cells[first]?.across;
}

/** Index of an edge among the edges of the whole table. */
function gridOf(edges: readonly number[]): (edge: number) => number {
  const lines: number[] = [];
  for (const edge of [...edges].sort((one, other) => one - other)) {
    const last = lines.at(-1);
    if (last === undefined || edge - last > SAME_EDGE) lines.push(edge);
  }
  return (edge) =>
    Math.max(
      0,
      lines.findLastIndex((line) => line <= edge),
    );
}
