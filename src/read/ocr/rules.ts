import type { Grey } from './grey.js';
import { findStrokes, lengthOf, type Stroke } from './strokes.js';

/** Pixels, at 200 dots an inch, by which lines that meet may miss each other. */
const TOUCH = 8;
/** Of the page's width: so long a line is drawn, whether it meets another or not. */
const LONG = 0.2;

/** The lines of tables and frames on a page. */
export function findRules(page: Grey, dpi: number): readonly Stroke[] {
  const [across, down] = [findStrokes(page, dpi, true), findStrokes(page, dpi, false)];
  const isLong = (stroke: Stroke): boolean => lengthOf(stroke) > LONG * page.width;
  return [
    ...across.filter((one) => isLong(one) || down.some((other) => meets(one, other))),
    ...down.filter((one) => across.some((other) => meets(other, one))),
  ];
}

function meets(across: Stroke, down: Stroke): boolean {
  const [x, y] = [(down.x1 + down.x2) / 2, (across.y1 + across.y2) / 2];
  return x > across.x1 - TOUCH && x < across.x2 + TOUCH && y > down.y1 - TOUCH && y < down.y2 + TOUCH;
}

/** Pixels down for each pixel to the right, of most of the longer lines across; null where there are none. */
export function slopeOfRules(rules: readonly Stroke[], width: number): number | null {
  const slopes = rules
    .filter((rule) => rule.across && lengthOf(rule) > LONG * width)
    .map(({ x1, y1, x2, y2 }) => (y2 - y1) / (x2 - x1))
    .sort((a, b) => a - b);
  return slopes[Math.floor(slopes.length / 2)] ?? null;
}
