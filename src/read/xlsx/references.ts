/** Cell references in A1 style. Rows and columns are 0-based. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Range {
  readonly from: Position;
  readonly to: Position;
}

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** Null for what is no cell of a sheet. */
export function parseCell(reference: string): Position | null {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  const row = Number(reference.slice(at));
  const inside = column >= 1 && column <= MOST_COLUMNS && row >= 1 && row <= MOST_ROWS && Number.isInteger(row);
  return inside ? { row: row - 1, column: column - 1 } : null;
}

/** `A1:C3`, or a single cell. */
export function parseRange(reference: string): Range | null {
  const [first = '', second = first] = reference.split(':');
  const from = parseCell(first);
  const to = parseCell(second);
  if (from === null || to === null || to.row < from.row || to.column < from.column) return null;
  return { from, to };
}
