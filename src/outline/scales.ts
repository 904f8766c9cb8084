import type { Heading, Hints } from './heading.js';

export type Scale = keyof Hints;
/** Best first: what the author set, then what was made from it. */
export const scaleNames: readonly Scale[] = ['declared', 'contents', 'bookmark'];

/** For each scale: the level there → the level that numbered headings of it mostly have. */
export type Scales = Readonly<Record<Scale, ReadonlyMap<number, number>>>;

export function scalesOf(headings: readonly Heading[], levels: readonly number[]): Scales {
  const learn = (scale: Scale): ReadonlyMap<number, number> => {
    const counts = new Map<number, Map<number, number>>();
    for (const [i, { line, hints }] of headings.entries()) {
      const hint = hints[scale];
      if (hint === null || line.mark === null) continue;
      const count = counts.get(hint) ?? new Map<number, number>();
      const level = levels[i] as number;
      counts.set(hint, count.set(level, (count.get(level) ?? 0) + 1));
    }
    return new Map([...counts].map(([hint, count]) => [hint, mostFrequent(count)]));
  };
  return { declared: learn('declared'), contents: learn('contents'), bookmark: learn('bookmark') };
}

const mostFrequent = (count: ReadonlyMap<number, number>): number =>
  ([...count].sort((a, b) => b[1] - a[1])[0] as readonly [number, number])[0];
