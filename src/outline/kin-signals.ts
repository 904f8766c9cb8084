import type { Line } from './line.js';
import { looksSame } from './run.js';
import { type Signals, standsOut } from './signals.js';
import type { Weighed } from './weighed.js';
import { weights } from './weights.js';

/** So many of the lines alike must be headings for the others to follow them. */
const share = 0.6;
/** A look that fewer of the headings of a kind share is not theirs. */
const odd = 0.34;
/** Fewer headings don't show how this kind looks. */
const few = 3;
/** A declaration worth this much stands by itself. */
const vouched = 2;

/** Lines numbered in the same way that look the same to the eye, and how many of them are headings so far. */
interface Kin {
  readonly line: Line;
  count: number;
  headings: number;
}

/** Lines numbered in the same way that look the same to the eye are headings together or not at all. */
export function kinSignals(all: readonly Weighed[]): (one: Weighed) => Signals {
  const kinds = new Map<string, Kin[]>();
  for (const { line, total } of all) {
    if (line.mark === null) continue;
    const kind = kindOf(line);
    const looks = kinds.get(kind) ?? [];
    kinds.set(kind, looks);
    const kin = looks.find((look) => looksSame(look.line, line)) ?? { line, count: 0, headings: 0 };
    if (kin.count === 0) looks.push(kin);
    kin.count += 1;
    kin.headings += total >= 0 ? 1 : 0;
  }
  return (one) => (one.line.mark === null ? {} : signalsAmong(one, kinds.get(kindOf(one.line)) ?? []));
}

const kindOf = ({ mark }: Line): string => `${mark?.family} ${mark?.values.length}`;

function signalsAmong(one: Weighed, looks: readonly Kin[]): Signals {
  const own = one.total >= 0 ? 1 : 0;
  const kin = looks.find(({ line }) => looksSame(line, one.line));
  const alike = (kin?.count ?? 1) - 1;
  const good = (kin?.headings ?? own) - own;
  if (alike >= 2 && good / alike >= share) return { kin: weights.kin };
  const headings = looks.reduce((total, look) => total + look.headings, 0) - own;
  const unlike = headings >= few && good / headings < odd;
  const declared = one.signals.style ?? one.signals.outlineLevel ?? one.signals.tag ?? 0;
  return unlike && !standsOut(one.signals) && declared < vouched ? { unlikeKin: weights.unlikeKin } : {};
}
