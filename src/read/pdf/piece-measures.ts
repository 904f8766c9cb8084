import type { Box } from './box.js';
import type { GlyphStyle, Glyphs } from './glyphs.js';

/** How many of a piece's glyphs are bold, and how many at its start. `bolds`: 1 for each that is. */
export function boldness(bolds: Uint8Array, count: number): [bold: number, lead: number] {
  let [bold, lead] = [0, 0];
  for (let nth = 0; nth < count; nth++) {
    if (bolds[nth] === 0) continue;
    if (lead === nth) lead++;
    bold++;
  }
  return [bold, lead];
}

/** Around the glyphs of a piece. */
export function boxOf({ boxes }: Glyphs, members: Uint32Array, count: number): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let nth = 0; nth < count; nth++) {
    const at = 4 * members[nth]!;
    left = Math.min(left, boxes[at]!);
    top = Math.min(top, boxes[at + 1]!);
    right = Math.max(right, boxes[at + 2]!);
    bottom = Math.max(bottom, boxes[at + 3]!);
  }
  return { left, top, right, bottom };
}

/** A style of the size that most glyphs have: one line may mix subsets of a font. */
export function commonStyle({ style, styles }: Glyphs, members: Uint32Array, count: number): GlyphStyle {
  let [winner, votes] = [styles[style[members[0]!]!]!, 0];
  for (let nth = 0; nth < count; nth++) {
    const own = styles[style[members[nth]!]!]!;
    if (votes === 0) winner = own;
    votes += own.size === winner.size ? 1 : -1;
  }
  return winner;
}
