import type { Grey } from './grey.js';
import type { Stroke } from './strokes.js';

const WHITE = 255;
const DARK = 150;

/** The page without these lines, which would be read as letters. Where a character touches one, its part of it stays. */
export function withoutRules(page: Grey, rules: readonly Stroke[]): Grey {
  const ruled = maskOf(page, rules);
  const pixels = page.pixels.slice();
  for (const rule of rules) {
    const [step, aside] = rule.across ? [1, page.width] : [page.width, 1];
    for (const first of firstPixels(page, rule)) {
      for (let pixel = first.from; pixel < first.to; pixel += step) {
        if (!touches(page, ruled, pixel, aside) && !touches(page, ruled, pixel, -aside)) pixels[pixel] = WHITE;
      }
    }
  }
  return { ...page, pixels };
}

/** Marks the pixels of the lines and of the grey along them. */
function maskOf(page: Grey, rules: readonly Stroke[]): Uint8Array {
  const ruled = new Uint8Array(page.pixels.length);
  for (const rule of rules) {
    const step = rule.across ? 1 : page.width;
    for (const { from, to } of firstPixels(page, rule))
      for (let pixel = from; pixel < to; pixel += step) ruled[pixel] = 1;
  }
  return ruled;
}

/** First pixel of each run of a line, and of its neighbours on both sides, with the pixel it ends before. */
function firstPixels({ width, height }: Grey, { across, runs }: Stroke): { from: number; to: number }[] {
  const [lineStep, step, lines] = across ? [width, 1, height] : [1, width, width];
  return runs.flatMap(({ line, from, to }) =>
    [line - 1, line, line + 1]
      .filter((near) => near >= 0 && near < lines)
      .map((near) => ({ from: near * lineStep + from * step, to: near * lineStep + to * step })),
  );
}

/** Whether something dark begins beside the line. */
function touches({ pixels }: Grey, ruled: Uint8Array, pixel: number, aside: number): boolean {
  let at = pixel + aside;
  while (ruled[at] === 1) at += aside;
  return (pixels[at] ?? WHITE) < DARK;
}
