import type { Grey } from './grey.js';

/** A straight line drawn on a page; pixels. */
export interface Stroke {
  readonly across: boolean;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly runs: readonly Run[];
}

/** Dark pixels in one row of the page, or in one column for a stroke that runs down. */
export interface Run {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

const DARK = 150;
/** Light pixels that do not end a run: print is worn. */
const GAP = 3;
/** Inches. Strokes of characters are shorter, and so are the pieces a slanting line falls into no shorter. */
const SHORTEST_RUN = 0.2;
const SHORTEST = { across: 0.35, down: 0.2 };
/** Inches. What is thicker is an area. */
const THICKEST = 0.05;

/** The lines across a page, or down it. A page laid askew has them as steps. */
export function findStrokes(page: Grey, dpi: number, across: boolean): readonly Stroke[] {
  const shortest = dpi * (across ? SHORTEST.across : SHORTEST.down);
  return link(runsOf(page, Math.floor(dpi * SHORTEST_RUN), across))
    .map((runs) => toStroke(runs, across))
    .filter((stroke) => lengthOf(stroke) >= shortest && areaOf(stroke) / lengthOf(stroke) <= dpi * THICKEST);
}

export const lengthOf = ({ across, x1, y1, x2, y2 }: Stroke): number => (across ? x2 - x1 : y2 - y1);
const areaOf = ({ runs }: Stroke): number => runs.reduce((sum, { from, to }) => sum + to - from, 0);

function runsOf({ pixels, width, height }: Grey, shortest: number, across: boolean): Run[] {
  const [lines, length, lineStep, step] = across ? [height, width, width, 1] : [width, height, 1, width];
  const runs: Run[] = [];
  for (let line = 0; line < lines; line++) {
    let [from, last] = [-1, -1];
    for (let at = 0, pixel = line * lineStep; at < length; at++, pixel += step) {
      if (pixels[pixel]! >= DARK) continue;
      if (from < 0 || at - last > GAP) {
        if (from >= 0 && last - from >= shortest) runs.push({ line, from, to: last + 1 });
        from = at;
      }
      last = at;
    }
    if (from >= 0 && last - from >= shortest) runs.push({ line, from, to: last + 1 });
  }
  return runs;
}

/** Runs that touch each other, line by line, are one stroke. */
function link(runs: readonly Run[]): Run[][] {
  const done: Run[][] = [];
  let open: Run[][] = [];
  for (const run of runs) {
    const [near, far] = [open.filter((stroke) => run.line - stroke.at(-1)!.line <= 2), [] as Run[][]];
    far.push(...open.filter((stroke) => !near.includes(stroke)));
    done.push(...far);
    const joined = near.find((stroke) => touches(stroke.at(-1)!, run));
    if (joined !== undefined) joined.push(run);
    open = joined === undefined ? [...near, [run]] : near;
  }
  return [...done, ...open];
}

const touches = (a: Run, b: Run): boolean => b.from <= a.to + GAP && b.to >= a.from - GAP;

function toStroke(runs: readonly Run[], across: boolean): Stroke {
  const from = Math.min(...runs.map((run) => run.from));
  const to = Math.max(...runs.map((run) => run.to));
  const near = 0.1 * (to - from);
  const start = middle(runs.filter((run) => run.from < from + near));
  const end = middle(runs.filter((run) => run.to > to - near));
  return across
    ? { across, x1: from, y1: start, x2: to, y2: end, runs }
    : { across, x1: start, y1: from, x2: end, y2: to, runs };
}

const middle = (runs: readonly Run[]): number => runs.reduce((sum, { line }) => sum + line, 0) / runs.length + 0.5;
