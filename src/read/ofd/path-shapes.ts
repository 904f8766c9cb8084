import type { Box } from '../pdf/box.js';
import { apply, type Matrix } from '../pdf/matrix.js';
import { placeObject } from './measures.js';
import type { PathObject } from './objects.js';

/** What the paths of a page draw; boxes in points. */
export interface DrawnPaths {
  readonly rules: Box[];
  readonly fills: Box[];
  readonly curves: Box[];
}

type Point = readonly [x: number, y: number];

/** Thicker than this is an area, not a line; shorter than that is a dot. */
const THIN = 3.2;
const SHORTEST = 4;
/** Numbers after each sign of a path; the last two are where it leads (GB/T 33190, 9.1). */
const OPERANDS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };
const MOST_TOKENS = 200_000;

/** Sorts what a path draws into straight lines along the page, filled areas, and everything else. */
export function addPath(into: DrawnPaths, path: PathObject, outer: Matrix): void {
  if (!path.isFilled && !path.isStroked) return;
  const matrix = placeObject(path.matrix, path.boundary, outer);
  for (const { points, isCurved } of subpathsOf(path.data, matrix)) {
    const whole = around(points);
    if (isThin(whole)) addRule(into, whole);
    else if (isCurved) into.curves.push(whole);
    else if (!path.isStroked) into.fills.push(whole);
    else addEdges(into, points);
  }
}

function addEdges(into: DrawnPaths, points: readonly Point[]): void {
  for (const [index, point] of points.slice(1).entries()) {
    const edge = around([points[index] ?? point, point]);
    if (isThin(edge)) addRule(into, edge);
    else into.curves.push(edge);
  }
}

function addRule(into: DrawnPaths, box: Box): void {
  if (Math.max(box.right - box.left, box.bottom - box.top) >= SHORTEST) into.rules.push(box);
}

const isThin = (box: Box): boolean => Math.min(box.right - box.left, box.bottom - box.top) <= THIN;

interface Subpath {
  readonly points: Point[];
  isCurved: boolean;
}

function subpathsOf(data: string, matrix: Matrix): readonly Subpath[] {
  const tokens = data.trim().split(/\s+/, MOST_TOKENS);
  const subpaths: Subpath[] = [];
  for (let at = 0; at < tokens.length; ) {
    const sign = tokens[at] ?? '';
    const operands = OPERANDS[sign];
    if (operands === undefined) break;
    const numbers = tokens.slice(at + 1, at + 1 + operands).map(Number);
    at += 1 + operands;
    if (numbers.some((number) => !Number.isFinite(number))) break;
    if (sign === 'M' || sign === 'S' || subpaths.length === 0) subpaths.push({ points: [], isCurved: false });
    const open = subpaths.at(-1) as Subpath;
    const first = open.points[0];
    if (sign === 'C' && first !== undefined) open.points.push(first);
    if (operands === 0) continue;
    open.isCurved ||= operands > 2;
    open.points.push(apply(matrix, numbers.at(-2) ?? 0, numbers.at(-1) ?? 0));
  }
  return subpaths.filter(({ points }) => points.length > 1);
}

function around(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}
