import type { Line } from './line.js';
import type { Family } from './number-scheme.js';
import type { Run } from './run.js';
import type { Signals } from './signals.js';
import { weights } from './weights.js';

/** Families whose number the decimals under them repeat: 第三章 holds 3.1. */
const holders: ReadonlySet<Family> = new Set<Family>([
  'decimal',
  'chapter',
  'chinese',
  'part',
  'letterDecimal',
  'letter',
  'annex',
]);

/** Numbers that contain each other: 1.1 stands under a 1, and a count is a level where one of its numbers is divided further. */
export function treeSignals(body: readonly Line[], runs: ReadonlyMap<Line, Run>): (line: Line) => Signals {
  const index = numberIndex(body);
  const divided = new Set(body.filter((line) => isDivided(line, index)).map((line) => runs.get(line)));
  return (line) => {
    if (line.mark === null || !holders.has(line.mark.family)) return {};
    return {
      ...(hasParent(line, index) ? { parentNumber: weights.parentNumber } : {}),
      ...(divided.has(runs.get(line)) ? { childNumber: weights.childNumber } : {}),
    };
  };
}

/** Number → indices of the lines that have it, ascending. */
type NumberIndex = ReadonlyMap<string, readonly number[]>;

function numberIndex(body: readonly Line[]): NumberIndex {
  const index = new Map<string, number[]>();
  for (const { mark, index: at } of body) {
    if (mark === null || !holders.has(mark.family)) continue;
    const key = mark.values.join('.');
    const places = index.get(key);
    if (places === undefined) index.set(key, [at]);
    else places.push(at);
  }
  return index;
}

/** The first of ascending places beyond `at`: a number may come again a thousand times. */
function firstAfter(places: readonly number[], at: number): number {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] as number) > at) to = middle;
    else from = middle + 1;
  }
  return places[from] ?? Number.POSITIVE_INFINITY;
}

function hasParent({ mark, index: at }: Line, index: NumberIndex): boolean {
  const parent = mark?.values.slice(0, -1).join('.') ?? '';
  return parent !== '' && (index.get(parent)?.[0] ?? Number.POSITIVE_INFINITY) < at;
}

/** Its first part follows before the same number comes again. */
function isDivided({ mark, index: at }: Line, index: NumberIndex): boolean {
  if (mark === null || !holders.has(mark.family)) return false;
  const own = mark.values.join('.');
  const again = firstAfter(index.get(own) ?? [], at);
  return [0, 1].some((first) => firstAfter(index.get(`${own}.${first}`) ?? [], at) < again);
}
