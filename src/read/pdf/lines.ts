import { around, type Box, sharedHeight } from './box.js';
import { joint } from './characters.js';
import type { Piece } from './piece.js';

/** What a reader sees as one line of running text, within one column. */
export interface Line extends Box {
  readonly text: string;
  /** Points, of most characters. */
  readonly size: number;
  readonly font: string;
  /** Characters that are not blanks, how many of them are bold, and how many at the start. */
  readonly count: number;
  readonly bold: number;
  readonly lead: number;
  /** Text of the last piece, where wide gaps part several. */
  readonly tail?: string;
  /** Marked content id of the first piece, -1 for none. */
  readonly mark: number;
}

/** Lines further up than this many cannot share a height with the next piece. */
const WINDOW = 6;

/** Puts pieces that share a height into lines, top to bottom. A piece by itself is a line. */
export function layLines(pieces: readonly Piece[]): Line[] {
  if (pieces.length < 2) return [...pieces];
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort(byMiddle)) {
    const row = rowOf(rows, piece);
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(toLine).sort(byMiddle);
}

const byMiddle = (a: Box, b: Box): number => a.top + a.bottom - b.top - b.bottom;

function rowOf(rows: readonly Piece[][], piece: Piece): Piece[] | undefined {
  for (let at = rows.length - 1; at >= Math.max(0, rows.length - WINDOW); at--) {
    if (rows[at]!.some((other) => sharedHeight(other, piece) > 0.5)) return rows[at];
  }
  return undefined;
}

function toLine(row: Piece[]): Line {
  const first = row[0]!;
  return row.length === 1 ? first : joinRow(row.sort((a, b) => a.left - b.left));
}

/** `row` from left to right. */
function joinRow(row: readonly Piece[]): Line {
  const first = row[0]!;
  let [main, count, bold] = [first, 0, 0];
  for (const piece of row) {
    if (piece.count > main.count) main = piece;
    count += piece.count;
    bold += piece.bold;
  }
  return {
    ...around(row),
    text: joinPieces(row),
    size: main.size,
    font: main.font,
    count,
    bold,
    lead: leadOf(row),
    tail: row.at(-1)!.text,
    mark: first.mark,
  };
}

function joinPieces(pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let [right, last] = [Number.NEGATIVE_INFINITY, ''];
  for (const piece of pieces) {
    const gap = (piece.left - right) / Math.max(piece.size, 1);
    if (last !== '' && gap >= 0.23) parts.push(gap > 0.8 ? ' ' : joint(last, piece.text));
    parts.push(piece.text);
    [right, last] = [piece.right, piece.text];
  }
  return parts.join('');
}

function leadOf(pieces: readonly Piece[]): number {
  let lead = 0;
  for (const piece of pieces) {
    lead += piece.lead;
    if (piece.lead < piece.count) break;
  }
  return lead;
}
