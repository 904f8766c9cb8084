import { declaredLevel, type Line } from './line.js';
import { lastValue, type Run } from './run.js';
import type { Signals } from './signals.js';
import { displayLength } from './text-shape.js';
import type { Weighed } from './weigh-lines.js';
import { weights } from './weights.js';

/** An item of a list is longer than this, a title shorter, in characters. */
const itemLength = 30;
/** From this share of a run on, what holds for its lines holds for the run. */
const most = 0.6;
const many = 3;

/** What the lines it counts on with say about a line. */
export function runSignals(all: readonly Weighed[], body: readonly Line[]): (one: Weighed) => Signals {
  const totals = new Map(all.map(({ line, total }) => [line, total]));
  const lists = new Set(new Set(all.flatMap(({ run }) => (run !== null && isList(run, body) ? [run] : []))));
  return ({ line, run }) => {
    if (run === null) return {};
    const others = run.lines.filter((other) => other !== line).map((other) => totals.get(other) ?? 0);
    if (others.length === 0) return lastValue(line) > 1 ? { stray: weights.stray } : {};
    const mean = others.reduce((total, own) => total + Math.max(-5, Math.min(4, own)), 0) / others.length;
    return {
      run: weights.run * mean,
      counted: others.length >= many ? weights.countedFar : weights.counted,
      ...(lists.has(run) && declaredLevel(line.paragraph) === null ? { list: weights.list } : {}),
    };
  };
}

/** Items that follow each other without anything between them, or that are long. */
function isList(run: Run, body: readonly Line[]): boolean {
  const next = new Map(body.map((line, i) => [line, body[i + 1]]));
  const inner = run.lines.slice(0, -1);
  const bare = inner.filter((line, i) => !line.followed && next.get(line) === run.lines[i + 1]).length;
  const long = run.lines.filter((line) => displayLength(line.title) > itemLength).length;
  return (inner.length >= 2 && bare / inner.length > most) || long / run.lines.length > 0.5;
}
