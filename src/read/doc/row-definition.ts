import type { ByteView } from '../byte-view.js';
import { TABLE } from './operations.js';

/** The cells of a row as its end says: one more edge than there are cells. */
export interface RowDefinition {
  /** Twips from the left margin. */
  edges: readonly number[];
  cells: CellDefinition[];
  isHeader: boolean;
}

export interface CellDefinition {
  /** Bits 0 and 1: how the cell is merged with its neighbours in the row. Which value begins a set differs by writer. */
  across: number;
  down: 'restart' | 'continue' | null;
}

/** Word has no more cells in a row. */
const MOST_CELLS = 64;
const CELL_SIZE = 20;

/** Takes up one property of a row; properties that are none of these change nothing. */
export function readRowProperty(row: RowDefinition | null, code: number, operand: ByteView): RowDefinition | null {
  if (code === TABLE.definition) return readDefinition(operand, row?.isHeader ?? false);
  if (code === TABLE.isHeader) return { ...(row ?? EMPTY), isHeader: operand.u8(0) !== 0 };
  if (code === TABLE.verticalMerge) {
    const cell = row?.cells[operand.u8(0)];
    if (cell !== undefined) cell.down = downOf(operand.u8(1));
  }
  if (code === TABLE.horizontalMerge) {
    const [first, end] = [operand.u8(0), operand.u8(1)];
    for (const [index, cell] of (row?.cells ?? []).entries()) {
      if (index >= first && index < end) cell.across = index === first ? 1 : 2;
    }
  }
  return row;
}

const EMPTY: RowDefinition = { edges: [], cells: [], isHeader: false };

function readDefinition(operand: ByteView, isHeader: boolean): RowDefinition {
  const count = Math.min(operand.u8(0), MOST_CELLS);
  const edges = Array.from({ length: count + 1 }, (_, index) => operand.i16(1 + 2 * index));
  const start = 1 + 2 * (count + 1);
  const cells = Array.from({ length: count }, (_, index) => {
    const flags = operand.u16(start + CELL_SIZE * index);
    return { across: flags & 3, down: downOf((flags >> 5) & 3) };
  });
  return { edges, cells, isHeader };
}

function downOf(flags: number): CellDefinition['down'] {
  if (flags === 0) return null;
  return flags === 1 ? 'continue' : 'restart';
}
