import type { Engine } from './engine.js';

/** Turns a page's own coordinates into points from the top left corner of the page as it is read. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Quarter turns of the text that stands upright. */
  readonly turn: number;
  /** Rewrites left, top, right, bottom at `at` in place. */
  place(boxes: Numbers, at: number): void;
}

/**
 * `turn`: quarter turns of the page's text, which stand it upright whatever the page's own rotation says;
 * without text the page's rotation decides.
 */
export function frameOf({ api, scratch, heap }: Engine, page: number, turn: number | undefined): Frame {
  const known = api.FPDF_GetPageBoundingBox(page, scratch);
  const box = heap().HEAPF32.slice(scratch >> 2, (scratch >> 2) + 4);
  const [left, top, right, bottom] = known ? [box[0]!, box[1]!, box[2]!, box[3]!] : [0, 842, 595, 0];
  const turns = turn ?? api.FPDFPage_GetRotation(page);
  const [wide, high] = [Math.abs(right - left), Math.abs(top - bottom)];
  return {
    turn: turns,
    width: turns % 2 === 0 ? wide : high,
    height: turns % 2 === 0 ? high : wide,
    place(boxes, at) {
      const l = boxes[at]!;
      const t = boxes[at + 1]!;
      const r = boxes[at + 2]!;
      const b = boxes[at + 3]!;
      if (turns === 0) put(boxes, at, l - left, r - left, top - t, top - b);
      else if (turns === 1) put(boxes, at, b - bottom, t - bottom, l - left, r - left);
      else if (turns === 2) put(boxes, at, right - r, right - l, b - bottom, t - bottom);
      else put(boxes, at, top - t, top - b, right - r, right - l);
    },
  };
}

type Numbers = Float32Array | Float64Array | number[];

/** Plain arithmetic: this runs for every glyph. */
function put(boxes: Numbers, at: number, x1: number, x2: number, y1: number, y2: number): void {
  boxes[at] = x1 < x2 ? x1 : x2;
  boxes[at + 1] = y1 < y2 ? y1 : y2;
  boxes[at + 2] = x1 < x2 ? x2 : x1;
  boxes[at + 3] = y1 < y2 ? y2 : y1;
}
