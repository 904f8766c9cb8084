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
  /** Pieces between wide gaps, and the text of the last of them. */
  readonly parts: number;
  readonly tail: string;
  /** Marked content id of the first piece, -1 for none. */
  readonly mark: number;
}

/** Lines further up than this many cannot share a height with the next piece. */
const WINDOW = 6;

/** Puts pieces that share a height into lines, top to bottom. */
export function layLines(pieces: readonly Piece[]): Line[] {
  if (pieces.length < 2) return pieces.map((piece) => toLine([piece]));
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const row = rowOf(rows, piece);
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(toLine).sort((a, b) => a.top + a.bottom - b.top - b.bottom);
}

function rowOf(rows: readonly Piece[][], piece: Piece): Piece[] | undefined {
  for (let at = rows.length - 1; at >= Math.max(0, rows.length - WINDOW); at--) {
    if (rows[at]!.some((other) => sharedHeight(other, piece) > 0.5)) return rows[at];
  }
  return undefined;
}

function toLine(row: Piece[]): Line {
  if (row.length > 1) row.sort((a, b) => a.left - b.left);
  const first = row[0]!;
  let [main, count, bold] = [first, 0, 0];
  for (const piece of row) {
    if (piece.count > main.count) main = piece;
    count += piece.count;
    bold += piece.bold;
  }
  const { left, top, right, bottom } = row.length > 1 ? around(row) : first;
  const text = row.length > 1 ? joinPieces(row) : first.text;
  const tail = row.at(-1)!.text;
  return {
    left,
    top,
    right,
    bottom,
    text,
    size: main.size,
    font: main.font,
    count,
    bold,
    lead: leadOf(row),
    parts: row.length,
    tail,
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
