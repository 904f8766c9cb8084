import type { Line } from './line.js';
import type { Learned, Open } from './open-heading.js';
import type { Mark } from './parse-number.js';
import { sameRank } from './run.js';

/** 1.2.1 stands under 1.2, or beside the last number of three parts, wherever the document puts those. */
export function decimalLevel(line: Line, stack: readonly Open[], learned: Learned): number {
  const mark = line.mark as Mark;
  const parent = stack.findLast(({ heading }) => heading.line.mark !== null && isPrefix(heading.line.mark, mark));
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
