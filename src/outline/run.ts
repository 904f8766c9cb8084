import type { Line } from './line.js';

/** Lines whose numbers count on from each other: 1.1, 1.2, 1.3 or 一、二、三、 */
export interface Run {
  readonly lines: Line[];
}

/** A number may be left out or printed twice; a larger jump is another count. */
const largestGap = 3;
/** Counts that may still go on at one time; older ones are over. */
const openRuns = 40;
const alike = 1;

/** Sorts numbered lines into runs. A line joins the run that it continues and looks like most; the latest wins a tie. */
export function runsOf(lines: readonly Line[]): ReadonlyMap<Line, Run> {
  const open = new Map<string, Run[]>();
  const runs = new Map<Line, Run>();
  for (const line of lines) {
    if (line.mark === null) continue;
    const key = runKey(line);
    const candidates = open.get(key) ?? [];
    const run = continued(candidates, line) ?? { lines: [] };
    if (run.lines.length === 0) open.set(key, [...candidates.slice(1 - openRuns), run]);
    run.lines.push(line);
    runs.set(line, run);
  }
  return runs;
}

/** Numbers that count together: same family and depth, and under the same parent number. */
function runKey({ mark }: Line): string {
  return mark === null ? '' : [mark.family, mark.values.length, ...mark.values.slice(0, -1)].join('.');
}

function continued(runs: readonly Run[], line: Line): Run | undefined {
  const value = lastValue(line);
  const [next, near] = [new Closest(line), new Closest(line)];
  // by index: for each line up to forty runs, where an iterator costs more than the look at a run
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] as Run;
    const last = run.lines[run.lines.length - 1] as Line;
    const gap = value - lastValue(last);
    if (gap === 1) next.offer(run, last);
    if (gap >= 0 && gap <= largestGap) near.offer(run, last);
  }
  // a count that starts with 0 is rare: a 1 follows it only where they look alike
  if (value === 1 && next.distance > alike) return undefined;
  return next.run ?? (value <= 1 ? undefined : near.run);
}

/** Of the runs offered, the one whose last line looks most like a line; the latest wins a tie. */
class Closest {
  run: Run | undefined;
  distance = Number.POSITIVE_INFINITY;
  private latest = -1;

  constructor(private readonly line: Line) {}

  offer(run: Run, last: Line): void {
    const distance = lookDistance(last, this.line);
    if (distance > this.distance || (distance === this.distance && last.index <= this.latest)) return;
    this.run = run;
    this.distance = distance;
    this.latest = last.index;
  }
}

export const lastValue = ({ mark }: Line): number => mark?.values.at(-1) ?? Number.NaN;

/** How different two lines look, 0 for the same. */
export function lookDistance(a: Line, b: Line): number {
  const declared = a.declared === b.declared ? 0 : a.declared === null || b.declared === null ? 2 : 1;
  return (
    declared +
    (a.bold === b.bold ? 0 : 1) +
    (sizeDiffers(a, b) ? 1 : 0) +
    (a.centred === b.centred ? 0 : 1) +
    (a.inCell === b.inCell ? 0 : 2) +
    (a.automatic === b.automatic ? 0 : 0.5) +
    (a.form === b.form ? 0 : 0.5) +
    (a.paragraph.style?.name === b.paragraph.style?.name ? 0 : 0.5)
  );
}

/** Nothing the eye sees tells them apart. */
export function looksSame(a: Line, b: Line): boolean {
  return a.bold === b.bold && a.centred === b.centred && a.inCell === b.inCell && !sizeDiffers(a, b);
}

/** They look the same, and the file doesn't declare them different. */
export function sameRank(a: Line, b: Line): boolean {
  return looksSame(a, b) && (a.declared === null || b.declared === null || a.declared === b.declared);
}

function sizeDiffers(a: Line, b: Line): boolean {
  const one = a.paragraph.look?.size;
  const two = b.paragraph.look?.size;
  return one !== undefined && two !== undefined && Math.abs(one - two) > 0.6;
}
