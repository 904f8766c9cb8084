import type { Box } from './box.js';
import type { Engine } from './engine.js';
import { apply, type Matrix } from './matrix.js';

/** One connected part of a path, in page space (y upwards, the low edge is `top`). */
export interface Subpath {
  readonly box: Box;
  readonly curved: boolean;
  /** The box around each straight piece. */
  readonly edges: readonly Box[];
}

type Point = readonly [number, number];

const LINE_TO = 0;
const BEZIER_TO = 1;

/** The parts of a path, `matrix` turning its own coordinates into the page's. */
export function readSubpaths(engine: Engine, path: number, segments: number, matrix: Matrix): Subpath[] {
  const found: Subpath[] = [];
  let points: Point[] = [];
  let curved = false;
  const finish = () => {
    if (points.length > 1) found.push({ box: hull(points), curved, edges: edgesOf(points) });
  };
  for (let at = 0; at < segments; at++) {
    const segment = engine.raw.FPDFPath_GetPathSegment(path, at);
    const type = engine.raw.FPDFPathSegment_GetType(segment);
    if (type !== LINE_TO && type !== BEZIER_TO) {
      finish();
      points = [];
      curved = false;
    }
    if (type === BEZIER_TO) curved = true;
    points.push(pointOf(engine, segment, matrix));
    if (engine.raw.FPDFPathSegment_GetClose(segment) !== 0) points.push(points[0]!);
  }
  finish();
  return found;
}

function pointOf({ raw, scratch, heap }: Engine, segment: number, matrix: Matrix): Point {
  raw.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
  const { HEAPF32 } = heap();
  return apply(matrix, HEAPF32[scratch >> 2]!, HEAPF32[(scratch >> 2) + 1]!);
}

function edgesOf(points: readonly Point[]): Box[] {
  return points.slice(1).map((point, at) => hull([points[at]!, point]));
}

function hull(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}
