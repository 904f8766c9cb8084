import type { Box } from './box.js';
import type { Piece } from './piece.js';

/** Text that is not drawn by glyphs: what was filled into a box. */
export function writtenPiece(text: string, box: Box): Piece {
  const size = Math.min(10.5, Math.max(4, 0.75 * (box.bottom - box.top)));
  const starts = Float32Array.from(text, () => 0).map((_, at) => box.left + at * 0.5 * size);
  const count = text.replace(/\s/g, '').length;
  return {
    ...box,
    text,
    starts,
    from: 0,
    to: text.length,
    size,
    font: '',
    count,
    bold: 0,
    lead: 0,
    lie: 'upright',
    mark: -1,
  };
}
