import type { Engine } from './engine.js';

/** Turns a page's own coordinates into points from the top left corner of the page as it is read. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Quarter turns of the text that stands upright. */
  readonly turn: number;
  /** Rewrites left, top, right, bottom at `at` in place. */
  place(boxes: Float32Array | Float64Array | number[], at: number): void;
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
      const [l, t, r, b] = [boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!];
      const [x1, x2, y1, y2] =
        turns === 0
          ? [l - left, r - left, top - t, top - b]
          : turns === 1
            ? [b - bottom, t - bottom, l - left, r - left]
            : turns === 2
              ? [right - r, right - l, b - bottom, t - bottom]
              : [top - t, top - b, right - r, right - l];
      boxes[at] = Math.min(x1, x2);
      boxes[at + 1] = Math.min(y1, y2);
      boxes[at + 2] = Math.max(x1, x2);
      boxes[at + 3] = Math.max(y1, y2);
    },
  };
}
