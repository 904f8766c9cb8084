import type { Glyphs } from './glyphs.js';
import type { Piece } from './piece.js';
import { PieceBuilder } from './piece-builder.js';

/** Gathers a page's glyphs into pieces, in the order drawn; glyphs printed over each other count once, as bold. */
export function gatherPieces(glyphs: Glyphs): Piece[] {
  const builder = new PieceBuilder(glyphs);
  let blank = false;
  for (let at = 0; at < glyphs.count; at++) {
    const code = glyphs.codes[at]!;
    if (isBlank(code)) blank = true;
    else if (isPrinted(code)) {
      if (!builder.continues(at)) builder.finish();
      builder.add(at, blank);
      blank = false;
    }
  }
  builder.finish();
  return joinOverprints(builder.pieces());
}

/** Blanks, and the line ends that PDFium puts in. */
function isBlank(code: number): boolean {
  return code <= 0x20 ? BLANKS.has(code) : code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a);
}

const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** Not a code without a glyph, nor a mark without width. */
const isPrinted = (code: number): boolean => code !== 0 && code !== 0xfeff && code !== 0x200b && code !== 0xad;

/** Pieces of the same text that a piece is compared with. */
const MOST_TWINS = 100;

/** A piece printed again at nearly the same place is bold. */
function joinOverprints(pieces: readonly Piece[]): Piece[] {
  const seen = new Map<string, number[]>();
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const twins = seen.get(piece.text);
    const twin = twins?.slice(-MOST_TWINS).find((index) => isOverprint(kept[index]!, piece));
    if (twin !== undefined) {
      kept[twin] = { ...kept[twin]!, bold: piece.count, lead: piece.count };
      continue;
    }
    if (twins) twins.push(kept.length);
    else seen.set(piece.text, [kept.length]);
    kept.push(piece);
  }
  return kept;
}

function isOverprint(a: Piece, b: Piece): boolean {
  const near = 0.3 * a.size;
  return Math.abs(a.left - b.left) < near && Math.abs(a.top - b.top) < near && Math.abs(a.right - b.right) < near;
}
