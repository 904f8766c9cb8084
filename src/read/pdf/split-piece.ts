import type { Piece } from './piece.js';

/** Cuts a piece at the given x, between glyphs. */
export function splitPiece(piece: Piece, cuts: readonly number[]): Piece[] {
  const inner = cuts.filter((x) => x > piece.left + 1 && x < piece.right - 1).sort((a, b) => a - b);
  if (inner.length === 0) return [piece];
  const parts: Piece[] = [];
  let from = piece.from;
  for (const x of [...inner, Number.POSITIVE_INFINITY]) {
    let to = from;
    while (to < piece.to && piece.starts[to]! + 0.4 * piece.size < x) to++;
    const part = slice(piece, from, to);
    if (part) parts.push(part);
    from = to;
  }
  return parts;
}

/** The units `start` to `end`, without blanks at the ends. */
function slice(piece: Piece, start: number, end: number): Piece | undefined {
  const raw = piece.text.slice(start - piece.from, end - piece.from);
  const text = raw.trim();
  const count = text.replaceAll(' ', '').length;
  if (count === 0) return undefined;
  const from = start + raw.length - raw.trimStart().length;
  const lead = Math.max(0, Math.min(count, piece.lead - (from - piece.from)));
  const right = end < piece.to ? Math.min(piece.starts[end]!, piece.right) : piece.right;
  const bold = Math.round((piece.bold * count) / piece.count);
  return { ...piece, text, from, to: from + text.length, left: piece.starts[from]!, right, count, bold, lead };
}
