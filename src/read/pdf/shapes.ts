import type { Box } from './box.js';
import type { Engine } from './engine.js';
import type { Frame } from './frame.js';
import { affine, identity, type Matrix, multiply } from './matrix.js';
import { readSubpaths, type Subpath } from './subpaths.js';

/** What a page draws besides text. Boxes in points from the top left corner, upright. */
export interface Shapes {
  /** Straight lines along the axes and thin bars; the longer side tells the direction. */
  readonly rules: readonly Box[];
  /** Filled areas that are no bars. */
  readonly fills: readonly Box[];
  /** Everything drawn that is neither: slanted and curved lines. */
  readonly curves: readonly Box[];
  readonly images: readonly Box[];
  /** Text printed over other text, which the page's text therefore leaves out. */
  readonly overprints: readonly Box[];
}

const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const FORM = 5;
/** Thicker than this is an area, not a line. */
const THIN = 3.2;
const MAX_DEPTH = 6;
/** Objects looked at on one page: drawings of more say nothing about tables. */
const MAX_OBJECTS = 60_000;
const MAX_SEGMENTS = 40_000;

interface Gathering {
  readonly engine: Engine;
  readonly frame: Frame;
  readonly rules: Box[];
  readonly fills: Box[];
  readonly curves: Box[];
  readonly images: Box[];
  readonly overprints: Box[];
  readonly known: ReadonlySet<number> | undefined;
  objects: number;
  segments: number;
}

/** Gathers lines, areas and pictures of a page, those inside form objects too. `known`: the objects of its text. */
export function readShapes(engine: Engine, page: number, frame: Frame, known?: ReadonlySet<number>): Shapes {
  const into: Gathering = {
    ...{ engine, frame, known, rules: [], fills: [], curves: [], images: [], overprints: [] },
    ...{ objects: 0, segments: 0 },
  };
  const count = engine.api.FPDFPage_CountObjects(page);
  for (let at = 0; at < count && into.objects < MAX_OBJECTS; at++) {
    take(into, engine.raw.FPDFPage_GetObject(page, at), identity, 0);
  }
  return into;
}

function take(into: Gathering, object: number, within: Matrix, depth: number): void {
  const { engine } = into;
  into.objects++;
  const type = engine.raw.FPDFPageObj_GetType(object);
  if (type === TEXT) takeText(into, object, within);
  else if (type === PATH) takePath(into, object, within);
  else if (type === IMAGE) into.images.push(place(into.frame, boundsOf(engine, object, within)));
  else if (type === FORM && depth < MAX_DEPTH) takeForm(into, object, within, depth);
}

function takeText(into: Gathering, object: number, within: Matrix): void {
  if (!into.known || into.known.has(object)) return;
  const box = place(into.frame, boundsOf(into.engine, object, within));
  if (box.right - box.left > 1) into.overprints.push(box);
}

function takeForm(into: Gathering, form: number, within: Matrix, depth: number): void {
  const { api } = into.engine;
  const matrix = multiply(matrixOf(into.engine, form), within);
  const count = api.FPDFFormObj_CountObjects(form);
  for (let at = 0; at < count && into.objects < MAX_OBJECTS; at++) {
    take(into, api.FPDFFormObj_GetObject(form, at), matrix, depth + 1);
  }
}

function takePath(into: Gathering, path: number, within: Matrix): void {
  const { engine, frame } = into;
  const drawn = drawMode(engine, path);
  if (drawn === 'none') return;
  const segments = engine.raw.FPDFPath_CountSegments(path);
  into.segments += segments;
  const whole = boundsOf(engine, path, within);
  // A path of one bar is by far the most frequent: its bounds say all.
  if (isThin(whole) || into.segments > MAX_SEGMENTS) {
    addBar(into, place(frame, whole));
    return;
  }
  const matrix = multiply(matrixOf(engine, path), within);
  for (const subpath of readSubpaths(engine, path, segments, matrix)) addSubpath(into, subpath, drawn);
}

function addSubpath(into: Gathering, subpath: Subpath, drawn: 'filled' | 'stroked'): void {
  const { frame } = into;
  if (isThin(subpath.box)) addBar(into, place(frame, subpath.box));
  else if (subpath.curved) into.curves.push(place(frame, subpath.box));
  else if (drawn === 'stroked') {
    for (const edge of subpath.edges) {
      if (isThin(edge)) addBar(into, place(frame, edge));
      else into.curves.push(place(frame, edge));
    }
  } else into.fills.push(place(frame, subpath.box));
}

function addBar(into: Gathering, box: Box): void {
  if (Math.max(box.right - box.left, box.bottom - box.top) >= 4) into.rules.push(box);
}

const isThin = (box: Box): boolean => Math.min(box.right - box.left, Math.abs(box.bottom - box.top)) <= THIN;

function drawMode({ api, raw, scratch, heap }: Engine, path: number): 'none' | 'filled' | 'stroked' {
  if (raw.FPDFPath_GetDrawMode(path, scratch, scratch + 4) === 0) return 'none';
  const { HEAPU32 } = heap();
  if (HEAPU32[(scratch + 4) >> 2] !== 0) return 'stroked';
  return HEAPU32[scratch >> 2] === 0 || isWhite({ api, scratch, heap }, path) ? 'none' : 'filled';
}

/** White areas hide what lies under them; they are no lines. */
function isWhite({ api, scratch, heap }: Pick<Engine, 'api' | 'scratch' | 'heap'>, path: number): boolean {
  if (!api.FPDFPageObj_GetFillColor(path, scratch, scratch + 4, scratch + 8, scratch + 12)) return false;
  const { HEAPU32 } = heap();
  const [red, green, blue, alpha] = [0, 4, 8, 12].map((offset) => HEAPU32[(scratch + offset) >> 2]!);
  return alpha === 0 || (red! > 250 && green! > 250 && blue! > 250);
}

function boundsOf({ raw, scratch, heap }: Engine, object: number, within: Matrix): Box {
  raw.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12);
  const at = scratch >> 2;
  const { HEAPF32: f } = heap();
  const [left, bottom, right, top] = [f[at]!, f[at + 1]!, f[at + 2]!, f[at + 3]!];
  if (within === identity) return { left, top: bottom, right, bottom: top };
  return affine(within, { left, top: bottom, right, bottom: top });
}

function matrixOf({ api, scratch, heap }: Engine, object: number): Matrix {
  if (!api.FPDFPageObj_GetMatrix(object, scratch)) return identity;
  const at = scratch >> 2;
  return [...heap().HEAPF32.subarray(at, at + 6)] as unknown as Matrix;
}

/** Page space (y upwards, low edge as `top`) to points from the top left corner. */
function place(frame: Frame, box: Box): Box {
  const corners = [box.left, box.bottom, box.right, box.top];
  frame.place(corners, 0);
  return { left: corners[0]!, top: corners[1]!, right: corners[2]!, bottom: corners[3]! };
}
