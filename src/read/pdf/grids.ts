import type { Box } from './box.js';
import type { Rule, Rules } from './rules.js';

/** The cells that a table's lines mark out. */
export interface Grid {
  readonly box: Box;
  /** x of the column borders and y of the row borders, ascending. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
  /** The cell that covers a row and column. */
  readonly at: readonly (readonly GridCell[])[];
}

export interface GridCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** How far a line may end from the one it meets. */
const TOUCH = 6;
/** Borders nearer to each other than this enclose no text. */
const THINNEST = 4;
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

/** Takes out the borders that no cell ends at: an underline inside a cell is drawn like a border. */
function compact(grid: Grid): Grid {
  const { box, xs, ys, cells } = grid;
  const columns = [...new Set(cells.map((cell) => cell.column))].sort((a, b) => a - b);
  const rows = [...new Set(cells.map((cell) => cell.row))].sort((a, b) => a - b);
  if (columns.length === xs.length - 1 && rows.length === ys.length - 1) return grid;
  const [column, row] = [ranks(columns), ranks(rows)];
  const kept = cells.map((cell) => ({
    ...cell,
    ...{ column: column(cell.column), colSpan: column(cell.column + cell.colSpan) - column(cell.column) },
    ...{ row: row(cell.row), rowSpan: row(cell.row + cell.rowSpan) - row(cell.row) },
  }));
  const at = rows.map(() => new Array<GridCell>(columns.length));
  for (const cell of kept) {
    for (let r = cell.row; r < cell.row + cell.rowSpan; r++) at[r]!.fill(cell, cell.column, cell.column + cell.colSpan);
  }
  return {
    box,
    xs: [...columns.map((c) => xs[c]!), box.right],
    ys: [...rows.map((r) => ys[r]!), box.bottom],
    cells: kept,
    at,
  };
}

/** The number of used borders before one. */
const ranks =
  (used: readonly number[]) =>
  (index: number): number =>
    used.filter((other) => other < index).length;

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

function cellsOf(xs: readonly number[], ys: readonly number[], rules: Rules): Pick<Grid, 'cells' | 'at'> {
  const [sides, floors] = [xs.map(near(rules.down)), ys.map(near(rules.across))];
  const side = (column: number, row: number) => covers(sides[column + 1]!, ys[row]!, ys[row + 1]!);
  const floor = (column: number, row: number) => covers(floors[row + 1]!, xs[column]!, xs[column + 1]!);
  /** No line below the row, and none that parts its columns in the next. */
  const isOpen = (row: number, column: number, wide: number): boolean => {
    for (let c = column; c < column + wide; c++)
      if (floor(c, row) || (c > column && side(c - 1, row + 1))) return false;
    return true;
  };
  const at = ys.slice(1).map(() => new Array<GridCell>(xs.length - 1));
  const cells: GridCell[] = [];
  for (let row = 0; row + 1 < ys.length; row++) {
    for (let column = 0; column + 1 < xs.length; column++) {
      if (at[row]![column]) continue;
      let [wide, high] = [1, 1];
      while (column + wide + 1 < xs.length && !side(column + wide - 1, row) && !at[row]![column + wide]) wide++;
      while (row + high + 1 < ys.length && isOpen(row + high - 1, column, wide)) high++;
      const box = { left: xs[column]!, right: xs[column + wide]!, top: ys[row]!, bottom: ys[row + high]! };
      const cell = { row, column, rowSpan: high, colSpan: wide, ...box };
      cells.push(cell);
      for (let r = row; r < row + high; r++) at[r]!.fill(cell, column, column + wide);
    }
  }
  return { cells, at };
}

/** The cell in which the middle of a box lies. */
export function cellAt(grid: Grid, box: Box): GridCell | undefined {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return grid.at[grid.ys.findIndex((edge) => edge > y) - 1]?.[grid.xs.findIndex((edge) => edge > x) - 1];
}

const near =
  (rules: readonly Rule[]) =>
  (at: number): Rule[] =>
    rules.filter((rule) => Math.abs(rule.at - at) < THINNEST);

/** Whether lines run along most of the stretch. */
function covers(rules: readonly Rule[], from: number, to: number): boolean {
  return covered(rules, from, to) > 0.6 * (to - from);
}

function covered(rules: readonly Rule[], from: number, to: number): number {
  return rules.reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0);
}

const area = (box: Box): number => (box.right - box.left) * (box.bottom - box.top);
