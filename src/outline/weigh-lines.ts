import { type Announced, type Announcement, findAnnounced } from './announced.js';
import type { Habits } from './habits.js';
import { kinSignals } from './kin-signals.js';
import type { Line } from './line.js';
import { type Run, runsOf } from './run.js';
import { runSignals } from './run-signals.js';
import { type Signals, signalsOf, sum } from './signals.js';
import { endsSentence } from './text-shape.js';
import { treeSignals } from './tree-signals.js';
import { isFrontOrBackMatter } from './unnumbered-level.js';
import type { Weighed } from './weighed.js';
import { weights } from './weights.js';

/** How many lines below a heading its text may begin, and how long a line is surely text, in characters. */
const near = 6;
const textLength = 25;
/** What is said on a cover is shorter than this, in characters. */
const proseLength = 40;

/** What else the file says about its headings. */
export interface Announcements {
  readonly contents: readonly Announcement[];
  readonly bookmarks: readonly Announcement[];
}

/** Weighs every line by itself, then with the lines it counts on with, then beside the headings it resembles. */
export function weighLines(body: readonly Line[], habits: Habits, announcements: Announcements): readonly Weighed[] {
  const runs = runsOf(body);
  const alone = body.map((line, at) =>
    weighed(line, runs.get(line) ?? null, signalsOf(line, habits, textBelow(body, at))),
  );
  const own = new Map(alone.map(({ line, total }) => [line, total]));
  const ownOf = (line: Line) => own.get(line) ?? 0;
  const contents = findAnnounced(announcements.contents, body, ownOf);
  const bookmarks = findAnnounced(announcements.bookmarks, body, ownOf);
  const tree = treeSignals(body, runs);
  const told = alone.map((one) => plus(announced(one, contents, bookmarks), tree(one.line)));
  const run = runSignals(told, body);
  const counted = told.map((one) => plus(one, run(one)));
  const among = kinSignals(counted);
  const kin = counted.map((one) => plus(one, among(one)));
  const cover = coverEnd(kin);
  return kin.map((one) => (one.line.index < cover ? plus(one, coverSignals(one)) : one));
}

function announced(one: Weighed, contents: Announced, bookmarks: Announced): Weighed {
  const entry = contents.lines.get(one.line);
  const bookmark = bookmarks.lines.get(one.line);
  if (entry === undefined && bookmark === undefined) return one;
  const signals = {
    ...(entry === undefined ? {} : { contents: weights.contents * (0.5 + contents.trust / 2) }),
    ...(bookmark === undefined ? {} : { bookmark: weights.bookmark * bookmarks.trust }),
  };
  return { ...plus(one, signals), contentsLevel: entry?.level ?? null, bookmarkLevel: bookmark?.level ?? null };
}

/** Where the cover and its signatures end: at the first heading that is numbered or announced, or above the first text. */
function coverEnd(all: readonly Weighed[]): number {
  const first = all.findIndex(
    ({ line, total, signals }) => total >= 0 && (line.mark !== null || signals.contents !== undefined),
  );
  const text = all.findIndex(({ line }) => line.length >= proseLength && endsSentence(line.text));
  const end = text > 0 && text < first ? text - 1 : first;
  return all[end]?.line.index ?? 0;
}

function coverSignals({ line, signals }: Weighed): Signals {
  const vouched = signals.style !== undefined || signals.outlineLevel !== undefined || isFrontOrBackMatter(line.title);
  return line.mark === null && !vouched ? { cover: weights.cover } : {};
}

function weighed(line: Line, run: Run | null, signals: Signals): Weighed {
  return { line, run, signals, total: sum(signals), contentsLevel: null, bookmarkLevel: null };
}

const plus = (one: Weighed, more: Signals): Weighed => {
  const added = Object.values(more);
  if (added.length === 0) return one;
  const total = added.reduce((sum, value) => sum + value, one.total);
  return { ...one, signals: { ...one.signals, ...more }, total };
};

/** The text that a line would head: the next that is long enough to be text, if it comes soon. */
function textBelow(body: readonly Line[], at: number): Line | null {
  const inCell = body[at]?.inCell;
  for (let below = at + 1; below <= at + near; below++) {
    const line = body[below];
    if (line !== undefined && line.inCell === inCell && line.length >= textLength) return line;
  }
  return null;
}
