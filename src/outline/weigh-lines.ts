import { type Announced, type Announcement, findAnnounced } from './announced.js';
import type { Habits } from './habits.js';
import { declaredLevel, type Line } from './line.js';
import { lookDistance, type Run, runsOf } from './run.js';
import { type Signals, signalsOf, sum } from './signals.js';
import { displayLength } from './text-shape.js';
import { isFrontOrBackMatter } from './unnumbered-level.js';
import { weights } from './weights.js';

/** A line with all that speaks for and against it. */
export interface Weighed {
  readonly line: Line;
  readonly run: Run | null;
  readonly signals: Signals;
  readonly total: number;
  /** Level of the entry in the table of contents, and of the bookmark, that announce it. */
  readonly contentsLevel: number | null;
  readonly bookmarkLevel: number | null;
}

/** Looks this alike count as the same kind of line. */
const alike = 0.5;

/** What else the file says about its headings. */
export interface Announcements {
  readonly contents: readonly Announcement[];
  readonly bookmarks: readonly Announcement[];
}

/** Weighs every line by itself, then with the lines it counts on with, then beside the headings it resembles. */
export function weighLines(body: readonly Line[], habits: Habits, announcements: Announcements): readonly Weighed[] {
  const runs = runsOf(body);
  const alone = body.map((line) => weighed(line, runs.get(line) ?? null, signalsOf(line, habits)));
  const own = new Map(alone.map(({ line, total }) => [line, total]));
  const ownOf = (line: Line) => own.get(line) ?? 0;
  const contents = findAnnounced(announcements.contents, body, ownOf);
  const bookmarks = findAnnounced(announcements.bookmarks, body, ownOf);
  const told = alone.map((one) => announced(one, contents, bookmarks));
  const byLine = new Map(told.map((one) => [one.line, one]));
  const numbers = numberIndex(body);
  const counted = told.map((one) => plus(one, { ...runSignals(one, byLine, body), ...treeSignals(one.line, numbers) }));
  const kin = counted.map((one) => plus(one, kinSignals(one, counted)));
  const cover = coverEnd(kin);
  return kin.map((one) => (one.line.index < cover ? plus(one, coverSignals(one)) : one));
}

function announced(one: Weighed, contents: Announced, bookmarks: Announced): Weighed {
  const [entry, bookmark] = [contents.lines.get(one.line), bookmarks.lines.get(one.line)];
  const signals = {
    ...(entry === undefined ? {} : { contents: weights.contents * (0.5 + contents.trust / 2) }),
    ...(bookmark === undefined ? {} : { bookmark: weights.bookmark * bookmarks.trust }),
  };
  return { ...plus(one, signals), contentsLevel: entry?.level ?? null, bookmarkLevel: bookmark?.level ?? null };
}

/** Where the cover, its signatures and the table of contents end: at the first heading that is numbered or announced. */
function coverEnd(all: readonly Weighed[]): number {
  const first = all.find(
    ({ line, total, signals }) => total >= 0 && (line.mark !== null || signals.contents !== undefined),
  );
  return first?.line.index ?? 0;
}

function coverSignals({ line, signals }: Weighed): Signals {
  const vouched = signals.style !== undefined || signals.outlineLevel !== undefined || isFrontOrBackMatter(line.title);
  return line.mark === null && !vouched ? { cover: weights.cover } : {};
}

function weighed(line: Line, run: Run | null, signals: Signals): Weighed {
  return { line, run, signals, total: sum(signals), contentsLevel: null, bookmarkLevel: null };
}

const plus = (one: Weighed, more: Signals): Weighed => {
  const signals = { ...one.signals, ...more };
  return { ...one, signals, total: sum(signals) };
};

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
