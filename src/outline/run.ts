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
  const following = best(runs, line, (last) => value === last + 1);
  // a count that starts with 0 is rare: a 1 follows it only where they look alike
  if (value === 1 && following !== undefined && lookDistance(following.lines.at(-1) as Line, line) > alike)
    return undefined;
  if (following !== undefined || value <= 1) return following;
  return best(runs, line, (last) => value >= last && value <= last + largestGap);
}

function best(runs: readonly Run[], line: Line, fits: (last: number) => boolean): Run | undefined {
  let found: Run | undefined;
  let least = Number.POSITIVE_INFINITY;
  let latest = -1;
  for (const run of runs) {
    const last = run.lines.at(-1) as Line;
    if (!fits(lastValue(last))) continue;
    const distance = lookDistance(last, line);
    if (distance < least || (distance === least && last.index > latest)) {
      found = run;
      least = distance;
      latest = last.index;
    }
  }
  return found;
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
