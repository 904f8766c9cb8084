import type { RecognisedLine, RecognisedPage } from './recognised-page.js';

/** Sizes this close, as a share, are one size measured twice. The sizes in use lie 14 % apart and more. */
const SAME = 0.07;

/** Gives lines of about the same size the very same size: what is measured on a picture is never twice the same. */
export function settleSizes(pages: readonly RecognisedPage[]): readonly RecognisedPage[] {
  const settled = sizesInUse(pages.flatMap(({ lines }) => lines));
  const nearest = (size: number): number =>
    settled.find((one) => Math.abs(one - size) <= SAME * one) ?? Math.round(2 * size) / 2;
  return pages.map((page) => ({ ...page, lines: page.lines.map((line) => ({ ...line, size: nearest(line.size) })) }));
}

/** The sizes that many characters have, the most frequent first; half points. */
function sizesInUse(lines: readonly RecognisedLine[]): readonly number[] {
  const tally = new Map<number, number>();
  for (const { size, text } of lines) {
    const step = Math.round(2 * size) / 2;
    tally.set(step, (tally.get(step) ?? 0) + text.length);
  }
  const byUse = [...tally].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const found: number[] = [];
  for (const [size] of byUse) if (found.every((other) => Math.abs(other - size) > SAME * other)) found.push(size);
  return found;
}
