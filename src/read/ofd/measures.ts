import { identity, type Matrix, multiply } from '../pdf/matrix.js';

/** OFD measures in millimetres from the upper left corner of the page (GB/T 33190, 7.4). */
export const POINTS_PER_MM = 72 / 25.4;

/** x, y, width, height in millimetres. */
export type Rectangle = readonly [x: number, y: number, width: number, height: number];

export function toNumbers(written: string | undefined): readonly number[] {
  return (written ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
    .filter(Number.isFinite);
}

export function toRectangle(written: string | undefined): Rectangle | undefined {
  const [x, y, width, height] = toNumbers(written);
  return x === undefined || y === undefined || width === undefined || height === undefined
    ? undefined
    : [x, y, width, height];
}

export function toMatrix(written: string | undefined): Matrix {
  const [a, b, c, d, e, f] = toNumbers(written);
  return f === undefined ? identity : ([a, b, c, d, e, f] as Matrix);
}

/** From an object's own coordinates to those of what it stands in. */
export function placeObject(matrix: Matrix, [x, y]: Rectangle, outer: Matrix): Matrix {
  return multiply(multiply(matrix, [1, 0, 0, 1, x, y]), outer);
}

/**
 * Distances from one character to the next; `g 3 5.5` stands for three times 5.5. No more than `most` are asked for,
 * whatever the counts say.
 */
export function toDistances(written: string | undefined, most: number): readonly number[] {
  const words = (written ?? '').trim().split(/\s+/);
  const distances: number[] = [];
  for (let at = 0; at < words.length && distances.length < most; at++) {
    const isGroup = words[at] === 'g';
    const times = isGroup ? Math.min(Number(words[at + 1]), most - distances.length) : 1;
    const distance = Number(words[isGroup ? at + 2 : at]);
    if (isGroup) at += 2;
    if (!Number.isFinite(distance)) break;
    for (let time = 0; time < times; time++) distances.push(distance);
  }
  return distances;
}
