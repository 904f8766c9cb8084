import { isCjk } from './characters.js';

/** A gap wider than this many ems is a blank. */
const BLANK_GAP = 0.23;

/** PDFium spells the ligature ﬀ as two letters in one box. */
export function isLigature(code: number, boxes: Float32Array, a: number, b: number): boolean {
  return code === 0x66 && boxes[4 * a] === boxes[4 * b] && boxes[4 * a + 2] === boxes[4 * b + 2];
}

/** Text that does not run along the page: the next glyph may stand in any direction. */
export function nearby(boxes: Float32Array, a: number, b: number, reach: number): boolean {
  return Math.abs(boxes[4 * a]! - boxes[4 * b]!) < reach && Math.abs(middle(boxes, a) - middle(boxes, b)) < reach;
}

export function middle(boxes: Float32Array, at: number): number {
  return (boxes[4 * at + 1]! + boxes[4 * at + 3]!) / 2;
}

/** Justified lines stretch the gaps between Chinese characters, so those need more of a gap to be a blank. */
export function needsBlank(before: number, after: number, gap: number, blank: boolean): boolean {
  if (!blank && gap <= BLANK_GAP) return false;
  if (isCjk(before) || isCjk(after)) return blank ? gap > 0.3 : gap > 0.8;
  return blank ? gap > -0.2 : true;
}

/** PDFium's sign for a hyphen at the end of a line; other controls are glyphs that lack a name. */
export function named(code: number): number {
  if (code === 0x02 || code === 0xfffe) return 0x2d;
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || code > 0x10ffff ? 0xfffd : code;
}
