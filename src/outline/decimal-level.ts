import type { Heading } from './heading.js';
import type { Line } from './line.js';
import type { Learned, Open } from './open-heading.js';
import type { Mark } from './parse-number.js';
import { sameRank } from './run.js';

/** 1.2.1 stands under 1.2, or beside the last number of three parts, wherever the document puts those. */
export function decimalLevel({ line, run }: Heading, stack: readonly Open[], learned: Learned): number {
  const mark = line.mark as Mark;
  // an example of numbers inside a section, 1. 1.1 1.1.1, is no parent of what counts on from before it
  const sibling = stack.findLast(({ heading }) => run !== null && heading.run === run);
  if (sibling !== undefined) return sibling.level;
  const parent = closestParent(mark, stack);
  if (parent !== undefined) return parent.level + mark.values.length - (parent.heading.line.mark?.values.length ?? 1);
  const top = stack.at(-1);
  const beside = stack.findLast(({ heading }) => sameDepth(heading.line.mark, mark));
  if (beside !== undefined) return comesAfter(mark, beside, line) ? beside.level : (top?.level ?? 0) + 1;
  const above = stack.findLast(
    ({ heading }) => heading.line.mark?.family === mark.family && heading.line.mark.values.length < mark.values.length,
  );
  if (above !== undefined) return above.level + mark.values.length - (above.heading.line.mark?.values.length ?? 1);
  return learned.depths.get(mark.values.length) ?? (top === undefined ? mark.values.length : top.level + 1);
}

/** The one whose number has most of this one's; of equals the last. */
function closestParent(mark: Mark, stack: readonly Open[]): Open | undefined {
  const depthOf = ({ heading: { line } }: Open): number =>
    line.mark !== null && isPrefix(line.mark, mark) ? line.mark.values.length : 0;
  const deepest = stack.reduce((most, open) => Math.max(most, depthOf(open)), 0);
  return deepest === 0 ? undefined : stack.findLast((open) => depthOf(open) === deepest);
}

function isPrefix(parent: Mark, mark: Mark): boolean {
  return parent.values.length < mark.values.length && parent.values.every((value, i) => value === mark.values[i]);
}

const sameDepth = (other: Mark | null, mark: Mark): boolean =>
  other !== null && other.family === mark.family && other.values.length === mark.values.length;

/** Counting on, or at least printed the same way: a count that restarts and looks different belongs inside. */
function comesAfter(mark: Mark, { heading }: Open, line: Line): boolean {
  const other = heading.line.mark?.values ?? [];
  const i = mark.values.findIndex((value, at) => value !== other[at]);
  return (mark.values[i] ?? 0) >= (other[i] ?? 0) || sameRank(heading.line, line);
}
