import { decimalLevel } from './decimal-level.js';
import type { Heading } from './heading.js';
import type { Line } from './line.js';
import { type Family, strictFamilies } from './number-scheme.js';
import type { Learned, Open } from './open-heading.js';
import { lastValue, looksSame, type Run, sameRank } from './run.js';
import { type Scales, scaleNames, scalesOf } from './scales.js';
import { isFrontOrBackMatter, unnumberedLevel } from './unnumbered-level.js';

/** Families that contain each other in this order wherever they occur. */
const ranks: readonly Family[] = [
  'part',
  'chapter',
  'section',
  'article',
  'chinese',
  'chineseParen',
  'decimal',
  'digitParen',
  'digitHalfParen',
  'circled',
];
/** A chapter of this kind holds the annexes. */
const holdsAnnexes = /附件|附录|附表|格式/u;

/** The level of each heading, from the order in which this document nests its numbers. */
export function levelsOf(headings: readonly Heading[]): readonly number[] {
  return pass(headings, scalesOf(headings, pass(headings, scalesOf([], []))));
}

function pass(headings: readonly Heading[], scales: Scales): readonly number[] {
  const learned: Learned = { runs: new Map(), scales, depths: new Map() };
  let stack: readonly Open[] = [];
  return headings.map((heading) => {
    const level = levelOf(heading, stack, learned);
    stack = [...stack.filter((open) => open.level < level), { heading, level }];
    learn(heading, level, learned);
    return level;
  });
}

function learn({ run, line }: Heading, level: number, learned: Learned): void {
  if (run !== null && !learned.runs.has(run)) learned.runs.set(run, level);
  if (line.mark?.family === 'decimal') learned.depths.set(line.mark.values.length, level);
}

function levelOf(heading: Heading, stack: readonly Open[], learned: Learned): number {
  const mark = heading.line.mark;
  if (mark === null) return Math.min(unnumberedLevel(heading, stack, learned.scales), (stack.at(-1)?.level ?? 0) + 1);
  if (mark.values.length > 1) return decimalLevel(heading, stack, learned);
  const known = heading.run === null ? undefined : learned.runs.get(heading.run);
  // a count may go on under another heading of the same rank, not anywhere
  if (known !== undefined && (known === 1 || stack.some(({ level }) => level === known - 1))) return known;
  if (strictFamilies.has(mark.family)) return strictLevel(heading, stack);
  return mark.family === 'annex' ? annexLevel(heading, stack) : newCountLevel(heading, stack);
}

/** Parts hold chapters, chapters hold sections, whatever stands between; but a part inside a count of chapters is held. */
function strictLevel({ line }: Heading, stack: readonly Open[]): number {
  const rank = rankOf(line.mark?.family);
  const parent = stack.findLast(({ heading: { line: above, run } }) => {
    const family = above.mark?.family;
    if (family === undefined || !strictFamilies.has(family) || family === line.mark?.family) return false;
    return rankOf(family) < rank || goesOnAfter(run, line);
  });
  return (parent?.level ?? 0) + 1;
}

/** Annexes stand beside the chapters, or in a chapter that is theirs or that others follow. */
function annexLevel({ line }: Heading, stack: readonly Open[]): number {
  const holder = stack.findLast(({ heading: { line: above, title, run } }) => {
    if (above.mark?.family === 'annex') return false;
    const chapter = above.mark !== null && strictFamilies.has(above.mark.family);
    return holdsAnnexes.test(title) || (chapter && goesOnAfter(run, line));
  });
  return (holder?.level ?? 0) + 1;
}

const goesOnAfter = (run: Run | null, line: Line): boolean => (run?.lines.at(-1)?.index ?? 0) > line.index;

const rankOf = (family: Family | undefined): number => {
  const rank = family === undefined ? -1 : ranks.indexOf(family);
  return rank < 0 ? ranks.length : rank;
};

/** A count that begins: beside its like if it looks like one, otherwise inside what is open. */
function newCountLevel(heading: Heading, stack: readonly Open[]): number {
  const { line } = heading;
  const like = stack.findLast(
    ({ heading: { line: above } }) => above.mark?.family === line.mark?.family && above.mark?.values.length === 1,
  );
  if (like !== undefined) {
    const looks = sameRank(like.heading.line, line);
    const goesOn = lastValue(line) > 1 || (looks && lastValue(line) === lastValue(like.heading.line) + 1);
    if (goesOn || (looks && !splitsFurther(like, stack))) return like.level;
  }
  return insideLevel(heading, stack);
}

/** 1 is already divided into 1.1, so another 1 that begins inside is no sibling. */
const splitsFurther = (like: Open, stack: readonly Open[]): boolean =>
  like.heading.line.mark?.family === 'decimal' && (stack.at(-1)?.heading.line.mark?.values.length ?? 0) > 1;

/** Under the last heading that can hold it: by the order of numbers, then by the levels the file gives both. */
function insideLevel(heading: Heading, stack: readonly Open[]): number {
  const rank = rankOf(heading.line.mark?.family);
  const parent = stack.findLast(({ heading: above }) => {
    const family = above.line.mark?.family;
    if (family === undefined && isFrontOrBackMatter(above.title)) return false;
    if (family !== undefined && rankOf(family) < rank) return true;
    const scale = scaleNames.find((name) => above.hints[name] !== null && heading.hints[name] !== null);
    if (scale !== undefined) return (above.hints[scale] as number) < (heading.hints[scale] as number);
    return family !== undefined || !looksSame(above.line, heading.line);
  });
  return (parent?.level ?? 0) + 1;
}
