import type { ByteView } from '../byte-view.js';
import type { Range } from './fib.js';
import type { FindStretch } from './formatted-pages.js';
import type { DocText, Piece } from './pieces.js';

/** Characters that share their properties, those of the piece they lie in on top. */
export interface TextStretch extends Range {
  readonly properties: ByteView | undefined;
  readonly ofPiece: ByteView | null;
}

/** Index of the piece that holds a position. */
export function pieceAt(pieces: readonly Piece[], position: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offset in the stream of a character. */
export function offsetOf({ start, offset, bytesEach }: Piece, position: number): number {
  return offset + (position - start) * bytesEach;
}

/** Cuts a range where properties change. */
export function stretchesOf({ pieces }: DocText, { from, to }: Range, find: FindStretch): TextStretch[] {
  const stretches: TextStretch[] = [];
  let at = from;
  for (let index = pieceAt(pieces, from); at < to; ) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const stretch = find(offsetOf(piece, at));
    // What no page describes reaches to the end of the piece, or the paragraph.
    const left =
      stretch === undefined ? piece.end - at : Math.ceil((stretch.to - offsetOf(piece, at)) / piece.bytesEach);
    const end = Math.min(to, piece.end, at + Math.max(1, left));
    stretches.push({ from: at, to: end, properties: stretch?.properties, ofPiece: piece.properties });
    at = end;
    if (at >= piece.end) index++;
  }
  return stretches;
}
