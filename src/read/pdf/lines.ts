import { around, type Box, sharedHeight } from './box.js';
import { joint } from './characters.js';
import type { Piece } from './pieces.js';

/** What a reader sees as one line of running text, within one column. */
export interface Line extends Box {
  readonly text: string;
  /** Points, of most characters. */
  readonly size: number;
  readonly font: string;
  readonly count: number;
  readonly bold: number;
  readonly lead: number;
  /** Left to right; a wide gap lies between two of them. */
  readonly pieces: readonly Piece[];
}

/** Puts pieces that share a height into lines, top to bottom. */
export function layLines(pieces: readonly Piece[]): Line[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.slice(-6).find((candidate) => candidate.some((other) => sharedHeight(other, piece) > 0.5));
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(toLine).sort((a, b) => middle(a) - middle(b));
}

export function toLine(row: readonly Piece[]): Line {
  const pieces = [...row].sort((a, b) => a.left - b.left);
  const count = sum(pieces, (p) => p.count);
  const main = pieces.reduce((a, b) => (b.count > a.count ? b : a));
  return {
    ...around(pieces),
    text: joinPieces(pieces),
    size: main.size,
    font: main.font,
    count,
    bold: sum(pieces, (p) => p.bold),
    lead: leadOf(pieces),
    pieces,
  };
}

function joinPieces(pieces: readonly Piece[]): string {
  let text = '';
  let right = pieces[0]?.left ?? 0;
  for (const piece of pieces) {
    const gap = (piece.left - right) / Math.max(piece.size, 1);
    text += text === '' || gap < 0.23 ? '' : gap > 0.8 ? ' ' : joint(text, piece.text);
    text += piece.text;
    right = piece.right;
  }
  return text;
}

function leadOf(pieces: readonly Piece[]): number {
  let lead = 0;
  for (const piece of pieces) {
    lead += piece.lead;
    if (piece.lead < piece.count) break;
  }
  return lead;
}

const sum = (pieces: readonly Piece[], of: (piece: Piece) => number): number => pieces.reduce((n, p) => n + of(p), 0);
const middle = (box: Box): number => (box.top + box.bottom) / 2;
