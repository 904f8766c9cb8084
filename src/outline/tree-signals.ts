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

/** The order of official papers (GB/T 9704): 一、 holds （一）, which holds 1. */
const divisions: Readonly<Partial<Record<Family, Family>>> = { chinese: 'chineseParen', chineseParen: 'decimal' };
/** One number may hold an enumeration; a count whose numbers do is divided. */
const several = 2;

/** Numbers that contain each other: 1.1 stands under a 1, and a count is a level where one of its numbers is divided further. */
export function treeSignals(body: readonly Line[], runs: ReadonlyMap<Line, Run>): (line: Line) => Signals {
  const index = numberIndex(body);
  const divided = new Set(body.filter((line) => isDivided(line, index)).map((line) => runs.get(line)));
  const { holding, held } = orderOf(body, runs);
  return (line) => {
    if (line.mark === null) return {};
    const run = runs.get(line);
    const order = {
      ...(holding.has(run) ? { holdsCount: weights.holdsCount } : {}),
      ...(line.mark.family === 'chineseParen' && held.has(run) ? { heldCount: weights.heldCount } : {}),
    };
    if (!holders.has(line.mark.family)) return order;
    return {
      ...order,
      ...(hasParent(line, index) ? { parentNumber: weights.parentNumber } : {}),
      ...(divided.has(runs.get(line)) ? { childNumber: weights.childNumber } : {}),
    };
  };
}

interface Order {
  readonly holding: ReadonlySet<Run | undefined>;
  readonly held: ReadonlySet<Run | undefined>;
}

/** Runs several of whose lines are followed, among the numbered lines, by the first of the count they hold; and those counts. */
function orderOf(body: readonly Line[], runs: ReadonlyMap<Line, Run>): Order {
  const counts = new Map<Run | undefined, (Run | undefined)[]>();
  const numbered = body.filter(({ mark }) => mark !== null);
  numbered.forEach((line, i) => {
    const next = numbered[i + 1];
    const isFirst = next?.mark?.values.length === 1 && next.mark.values[0] === 1;
    if (!isFirst || line.mark?.values.length !== 1 || divisions[line.mark.family] !== next.mark?.family) return;
    const run = runs.get(line);
    counts.set(run, [...(counts.get(run) ?? []), runs.get(next)]);
  });
  const ordered = [...counts].filter(([, held]) => held.length >= several);
  return { holding: new Set(ordered.map(([run]) => run)), held: new Set(ordered.flatMap(([, held]) => held)) };
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
