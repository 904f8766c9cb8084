import type { Box } from './box.js';

/** A straight line of a table: `at` is its y (or x), `from` and `to` its ends, points. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rules {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** Ends of two stretches of one line may lie this far apart. */
const GAP = 5;
/** Lines this near to each other are one (double borders, borders of neighbouring cells). */
const SAME = 2.6;

/** Sorts bars by direction and joins what continues on one line. */
export function joinRules(bars: readonly Box[]): Rules {
  const across: Rule[] = [];
  const down: Rule[] = [];
  for (const bar of bars) {
    const [width, height] = [bar.right - bar.left, bar.bottom - bar.top];
    if (width >= height) across.push({ at: (bar.top + bar.bottom) / 2, from: bar.left, to: bar.right });
    else down.push({ at: (bar.left + bar.right) / 2, from: bar.top, to: bar.bottom });
  }
  return { across: joinStretches(across), down: joinStretches(down) };
}

function joinStretches(rules: readonly Rule[]): Rule[] {
  const joined: Rule[] = [];
  for (const track of tracksOf(rules)) {
    let open: Rule | undefined;
    for (const rule of track.sort((a, b) => a.from - b.from)) {
      if (open && rule.from <= open.to + GAP) open = { at: open.at, from: open.from, to: Math.max(open.to, rule.to) };
      else {
        if (open) joined.push(open);
        open = rule;
      }
    }
    if (open) joined.push(open);
  }
  return joined;
}

/** Rules on one line, within `SAME`. */
function tracksOf(rules: readonly Rule[]): Rule[][] {
  const tracks: Rule[][] = [];
  let last = -Infinity;
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    if (rule.at - last > SAME) tracks.push([]);
    tracks.at(-1)!.push(rule);
    last = rule.at;
  }
  return tracks;
}
