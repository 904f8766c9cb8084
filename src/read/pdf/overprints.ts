import type { Box } from './box.js';
import type { Piece } from './piece.js';

/** Share of a piece's width that must be printed again. */
const COVERED = 0.5;

/** Text that is printed twice with a small offset is bold; the copies are not among the page's text. */
export function embolden(pieces: readonly Piece[], copies: readonly Box[]): readonly Piece[] {
  if (copies.length === 0) return pieces;
  return pieces.map((piece) => (isCovered(piece, copies) ? { ...piece, bold: piece.count, lead: piece.count } : piece));
}

function isCovered(piece: Piece, copies: readonly Box[]): boolean {
  // Without the font's file a copy has no height: its box is the base line.
  const over = copies.filter(
    (copy) => copy.bottom > piece.top && copy.top < piece.bottom && copy.bottom - copy.top < 2 * piece.size,
  );
  const width = over.reduce(
    (sum, copy) => sum + Math.max(0, Math.min(copy.right, piece.right) - Math.max(copy.left, piece.left)),
    0,
  );
  return width > COVERED * (piece.right - piece.left);
}
