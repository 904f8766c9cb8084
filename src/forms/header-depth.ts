import { type Grid, type Spot, spotsOf, textOf } from './grid.js';
import { canHead } from './head-cells.js';

const DEEPEST = 3;

const inside = (spot: Spot, group: Spot): boolean => spot.from >= group.from && spot.to <= group.to;

/** The row below gives the columns of merged groups their own words; the other columns go on, or wait for their data. */
function isDivided(grid: Grid, r: number, spots: readonly Spot[]): boolean {
  const below = spotsOf(grid, r + 1);
  const groups = spots.filter(({ from, to }) => to - from > 1);
  const parts = below.filter((spot) => !spot.carried && spot.text !== '');
  const rest = below.filter((spot) => !spot.carried && spot.text === '');
  const data = grid.rows[r + 2];
  return (
    parts.length >= 2 &&
    parts.every((spot) => canHead(spot) && spot.cell.rowSpan === 1 && groups.some((group) => inside(spot, group))) &&
    groups.some((group) => parts.filter((spot) => inside(spot, group)).length >= 2) &&
    (rest.length === 0 ||
      rest.some(({ from }) => (data?.[from]?.text ?? '').trim() !== '') ||
      rest.every(({ from }) => from === 0 || from >= (parts.at(-1)?.to ?? 0)))
  );
}

/**
 * A header in two rows without merged cells: words of groups with blanks behind them, over the words of their columns;
 * the other columns are blank below.
 */
export function isComplement(grid: Grid, r: number): boolean {
  const [top, below] = [grid.rows[r] ?? [], grid.rows[r + 1] ?? []];
  const width = Math.max(top.length, below.length);
  const columns = Array.from({ length: width }, (_, c) => [textOf(top[c]), textOf(below[c])] as const);
  const parts = columns.filter(([, own]) => own !== '');
  return (
    parts.length >= 2 &&
    parts.length < width &&
    spotsOf(grid, r + 1).every((spot) => spot.text === '' || (!spot.carried && canHead(spot))) &&
    columns.every(([group, own], c) => (own === '' ? group !== '' : group === '' || (columns[c + 1]?.[0] ?? '') === ''))
  );
}

/** Rows that a header takes: as many as its cells are merged over, or two where its groups are divided below. */
export function depthOf(grid: Grid, r: number, spots: readonly Spot[]): number {
  const merged = spots.filter(({ cell }) => cell.rowSpan > 1 && cell.rowSpan <= DEEPEST);
  const deepest = merged.reduce((most, { cell }) => Math.max(most, cell.rowSpan), 1);
  const last = spotsOf(grid, r + deepest - 1);
  const isParted = spots.some(
    (group) => !merged.includes(group) && last.filter((spot) => inside(spot, group)).length > 1,
  );
  if (deepest > 1 && (merged.length === spots.length || isParted) && r + deepest <= grid.rows.length) return deepest;
  return isDivided(grid, r, spots) || isComplement(grid, r) ? 2 : 1;
}
