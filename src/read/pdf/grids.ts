import { covered, near, THINNEST } from './borders.js';
import type { Box } from './box.js';
import { compact } from './compact-grid.js';
import type { Grid } from './grid.js';
import { cellsOf } from './grid-cells.js';
import type { Rule, Rules } from './rules.js';

/** How far a line may end from the one it meets. */
const TOUCH = 6;
/** Share of a table's upper and lower edge that must be drawn; boxes joined by arrows have none. */
const EDGE_DRAWN = 0.8;
/** Lines down that run on so far beyond the last line across enclose a row. */
const OPEN_ROW = 9;
const MAX_LINES = 3000;
const MAX_CELLS = 20_000;

/** The grids on a page, smallest first, boxes with a single cell too. */
export function findGrids(rules: Rules): Grid[] {
  if (rules.across.length + rules.down.length > MAX_LINES) return [];
  return meetings(rules)
    .flatMap((group) => gridOf(group) ?? [])
    .sort((a, b) => area(a.box) - area(b.box));
}

/** Groups of lines that meet. */
function meetings({ across, down }: Rules): Rules[] {
  const group = [...across, ...down].map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (group[at] !== at) at = group[at] = group[group[at]!]!;
    return at;
  };
  across.forEach((a, i) => {
    down.forEach((d, j) => {
      if (meets(a, d)) group[find(across.length + j)] = find(i);
    });
  });
  const byRoot = new Map<number, { across: Rule[]; down: Rule[] }>();
  [...across, ...down].forEach((rule, index) => {
    const root = find(index);
    const entry = byRoot.get(root) ?? { across: [], down: [] };
    (index < across.length ? entry.across : entry.down).push(rule);
    byRoot.set(root, entry);
  });
  return [...byRoot.values()];
}

function meets(a: Rule, d: Rule): boolean {
  return d.at >= a.from - TOUCH && d.at <= a.to + TOUCH && a.at >= d.from - TOUCH && a.at <= d.to + TOUCH;
}

function gridOf(rules: Rules): Grid | undefined {
  if (rules.across.length < 2 || rules.down.length < 1) return undefined;
  const left = least(rules.across, (rule) => rule.from);
  const right = -least(rules.across, (rule) => -rule.to);
  // A table may be open at its sides: then its lines across say where it ends.
  const xs = clusters([...rules.down.map((rule) => rule.at), left, right]);
  const drawn = (at: number) => covered(near(rules.across)(at), left, right) / Math.max(right - left, 1);
  const ys = withOpenEnds(clusters(rules.across.map((rule) => rule.at)), xs, rules, drawn);
  if (!ys || xs.length < 2 || ys.length < 2 || xs.length * ys.length > MAX_CELLS) return undefined;
  const box = { left: xs[0]!, top: ys[0]!, right: xs.at(-1)!, bottom: ys.at(-1)! };
  return compact({ box, xs, ys, ...cellsOf(xs, ys, rules) });
}

/**
 * The row borders, with the ends of the outer lines down where a page break left the first or last row without its
 * border; nothing where neither closes the grid.
 */
function withOpenEnds(
  ys: readonly number[],
  xs: readonly number[],
  rules: Rules,
  drawn: (at: number) => number,
): number[] | undefined {
  const outer = [xs[0]!, xs.at(-1)!].map(near(rules.down));
  const top = Math.max(...outer.map((sides) => least(sides, (rule) => rule.from)));
  const bottom = Math.min(...outer.map((sides) => -least(sides, (rule) => -rule.to)));
  const above = ys[0]! - top > OPEN_ROW && Number.isFinite(top);
  const below = bottom - ys.at(-1)! > OPEN_ROW && Number.isFinite(bottom);
  if (!above && drawn(ys[0]!) < EDGE_DRAWN) return undefined;
  if (!below && drawn(ys.at(-1)!) < EDGE_DRAWN) return undefined;
  return [...(above ? [top] : []), ...ys, ...(below ? [bottom] : [])];
}

const least = (rules: readonly Rule[], of: (rule: Rule) => number): number =>
  rules.reduce((low, rule) => Math.min(low, of(rule)), Number.POSITIVE_INFINITY);

/** Middles of values that lie together. */
function clusters(values: readonly number[]): number[] {
  const found: number[][] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && value - last[0]! < THINNEST) last.push(value);
    else found.push([value]);
  }
  return found.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
}

const area = (box: Box): number => (box.right - box.left) * (box.bottom - box.top);
