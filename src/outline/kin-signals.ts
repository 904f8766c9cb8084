import type { Line } from './line.js';
import { looksSame } from './run.js';
import { type Signals, standsOut } from './signals.js';
import type { Weighed } from './weigh-lines.js';
import { weights } from './weights.js';

/** So many of the lines alike must be headings for the others to follow them. */
const share = 0.6;
/** A look that fewer of the headings of a kind share is not theirs. */
const odd = 0.34;
/** Fewer headings don't show how this kind looks. */
const few = 3;
/** A declaration worth this much stands by itself. */
const vouched = 2;

/** Lines numbered in the same way that look the same to the eye are headings together or not at all. */
export function kinSignals(one: Weighed, all: readonly Weighed[]): Signals {
  const mark = one.line.mark;
  if (mark === null) return {};
  const kin = all.filter(({ line }) => line !== one.line && sameKind(line, one.line));
  const alike = kin.filter(({ line }) => looksSame(line, one.line));
  const good = alike.filter(({ total }) => total >= 0).length;
  if (alike.length >= 2 && good / alike.length >= share) return { kin: weights.kin };
  const headings = kin.filter(({ total }) => total >= 0);
  const same = headings.filter(({ line }) => looksSame(line, one.line)).length;
  const unlike = headings.length >= few && same / headings.length < odd;
  return unlike &&
    !standsOut(one.signals) &&
    (one.signals.style ?? one.signals.outlineLevel ?? one.signals.tag ?? 0) < vouched
    ? { unlikeKin: weights.unlikeKin }
    : {};
}

const sameKind = (a: Line, b: Line): boolean =>
  a.mark?.family === b.mark?.family && a.mark?.values.length === b.mark?.values.length;
