import type { Habits } from './habits.js';
import { declaredLevel, type Line } from './line.js';
import { lookDistance, type Run, runsOf } from './run.js';
import { type Signals, signalsOf, sum } from './signals.js';
import { displayLength, titleKey } from './text-shape.js';
import { weights } from './weights.js';

/** A line with all that speaks for and against it. */
export interface Weighed {
  readonly line: Line;
  readonly run: Run | null;
  readonly signals: Signals;
  readonly total: number;
}

/** Looks this alike count as the same kind of line. */
const alike = 0.5;

/** Weighs every line by itself, then with the lines it counts on with, then beside the headings it resembles. */
export function weighLines(lines: readonly Line[], habits: Habits): readonly Weighed[] {
  const body = lines.filter(
    (line) => !habits.contents.paragraphs.has(line.paragraph) && line.paragraph.role === undefined,
  );
  const runs = runsOf(body);
  const alone = body.map((line): Weighed => weighed(line, runs.get(line) ?? null, signalsOf(line, habits)));
  const byLine = new Map(alone.map((one) => [one.line, one]));
  const numbers = numberIndex(body);
  const counted = alone.map((one) =>
    plus(one, { ...runSignals(one, byLine, body), ...treeSignals(one.line, numbers) }),
  );
  const kin = counted.map((one) => plus(one, kinSignals(one, counted)));
  const cover = coverEnd(kin, habits);
  return kin.map((one) => (one.line.index < cover ? plus(one, coverSignals(one)) : one));
}

/** Where the cover, its signatures and the table of contents end: at the first numbered heading, or below the contents. */
function coverEnd(all: readonly Weighed[], { contents }: Habits): number {
  const numbered = all.find(({ line, total }) => line.mark !== null && total >= 0)?.line.index ?? 0;
  const announced = all.find(({ line, total }) => total >= 0 && contents.entries.has(titleKey(line.title)))?.line.index;
  return announced === undefined ? numbered : Math.min(numbered || announced, announced);
}

function coverSignals({ line, signals }: Weighed): Signals {
  const vouched = signals.style !== undefined || signals.outlineLevel !== undefined || signals.bookmark !== undefined;
  return line.mark === null && !vouched ? { cover: weights.cover } : {};
}

function weighed(line: Line, run: Run | null, signals: Signals): Weighed {
  return { line, run, signals, total: sum(signals) };
}

const plus = (one: Weighed, more: Signals): Weighed => weighed(one.line, one.run, { ...one.signals, ...more });

function runSignals(one: Weighed, byLine: ReadonlyMap<Line, Weighed>, body: readonly Line[]): Signals {
  const run = one.run;
  if (run === null) return {};
  const others = run.lines.filter((line) => line !== one.line).map((line) => byLine.get(line)?.total ?? 0);
  if (others.length === 0)
    return one.line.mark !== null && (one.line.mark.values.at(-1) ?? 0) > 1 ? { stray: weights.stray } : {};
  const mean = others.reduce((total, own) => total + clamp(own, -5, 4), 0) / others.length;
  return {
    run: weights.run * mean,
    counted: others.length >= 3 ? weights.countedFar : weights.counted,
    ...(isList(run, body) && declaredLevel(one.line.paragraph) === null ? { list: weights.list } : {}),
  };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Items that follow each other without anything between them, or that say whole sentences. */
function isList(run: Run, body: readonly Line[]): boolean {
  const next = new Map(body.map((line, i) => [line, body[i + 1]]));
  const inner = run.lines.slice(0, -1);
  const bare = inner.filter((line, i) => next.get(line) === run.lines[i + 1]).length;
  const long = run.lines.filter((line) => displayLength(line.title) > 30).length;
  return (inner.length >= 2 && bare / inner.length > 0.6) || long / run.lines.length > 0.5;
}

/** Number as values → indices of the lines that have it. */
function numberIndex(body: readonly Line[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const { mark, index: at } of body) {
    if (mark === null || !opensDecimals.has(mark.family)) continue;
    const key = mark.values.join('.');
    index.set(key, [...(index.get(key) ?? []), at]);
  }
  return index;
}

const opensDecimals: ReadonlySet<string> = new Set([
  'decimal',
  'chapter',
  'chinese',
  'part',
  'letterDecimal',
  'letter',
  'annex',
]);

/** 1.1 stands under a 1 and 1 is followed by a 1.1. */
function treeSignals({ mark, index }: Line, numbers: ReadonlyMap<string, readonly number[]>): Signals {
  if (mark === null || !opensDecimals.has(mark.family)) return {};
  const parent = mark.values.slice(0, -1).join('.');
  const under = parent !== '' && (numbers.get(parent) ?? []).some((at) => at < index);
  const own = mark.values.join('.');
  const same = (numbers.get(own) ?? []).find((at) => at > index) ?? Number.POSITIVE_INFINITY;
  const over = ['1', '0'].some((first) => (numbers.get(`${own}.${first}`) ?? []).some((at) => at > index && at < same));
  return {
    ...(under ? { parentNumber: weights.parentNumber } : {}),
    ...(over ? { childNumber: weights.childNumber } : {}),
  };
}

/** Lines numbered in the same way that look the same are headings together or not at all. */
function kinSignals(one: Weighed, all: readonly Weighed[]): Signals {
  const mark = one.line.mark;
  if (mark === null) return {};
  const kin = all.filter(
    ({ line }) =>
      line !== one.line && line.mark?.family === mark.family && line.mark.values.length === mark.values.length,
  );
  const near = kin.filter(({ line }) => lookDistance(line, one.line) <= alike);
  const good = near.filter(({ total }) => total >= 0).length;
  if (near.length >= 2 && good / near.length >= 0.6) return { kin: weights.kin };
  const headings = kin.filter(({ total }) => total >= 0);
  const unlike = headings.length >= 3 && headings.every(({ line }) => lookDistance(line, one.line) >= 2);
  return unlike && declaredLevel(one.line.paragraph) === null ? { unlikeKin: weights.unlikeKin } : {};
}
