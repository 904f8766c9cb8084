import { Decimal } from 'decimal.js';
import type { Figure } from './figure.js';
import type { NumberColumn, NumberRow, NumberTable } from './number-table.js';

/** One way to read which rows a total adds up. */
export interface Reading {
  readonly rows: readonly number[];
  readonly sum: Decimal;
  /** What rounding of the rows and the total may have made. */
  readonly tolerance: Decimal;
}

type Choose = (r: number) => boolean;

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** Rows that have rows of a deeper number below them. */
export function isGroup({ rows }: Pick<NumberTable, 'rows'>, r: number): boolean {
  const [row, next] = [rows[r], rows[r + 1]];
  return row?.kind === 'item' && row.level > 0 && next?.kind === 'item' && next.level > row.level;
}

/** The numbers of the rows; null where one of them says no number: nobody can add it up. */
export function readingOf({ figures }: NumberColumn, rows: readonly number[], total: Figure): Reading | null {
  const own = rows.map((r) => figures[r] ?? null);
  if (own.some((figure) => figure === null)) return null;
  const known = own.filter((figure): figure is Figure => figure !== null && !figure.isNil);
  if (known.length === 0) return null;
  const halves = known.reduce((sum, { half }) => sum.plus(half), total.half);
  return { rows, sum: Decimal.sum(...known.map(({ value }) => value)), tolerance: halves };
}

/** Every way to read what a total of a stretch of rows may mean, the most natural first. */
export function readingsOf(
  table: NumberTable,
  column: NumberColumn,
  from: number,
  to: number,
  total: Figure,
): readonly Reading[] {
  const { rows } = table;
  const all = range(from, to).filter((r) => rows[r]?.kind !== 'heading');
  const kindIs =
    (kind: NumberRow['kind']): Choose =>
    (r) =>
      rows[r]?.kind === kind;
  const isItem = kindIs('item');
  const isWhole: Choose = (r) => isItem(r) && rows[r]?.isPart === false;
  const subtotals = all.filter(kindIs('subtotal'));
  const lastSubtotal = subtotals.at(-1) ?? -1;
  const totals = all.filter(kindIs('total'));
  const levels = [...new Set(all.filter(isItem).map((r) => rows[r]?.level ?? 0))].sort((a, b) => a - b);
  const choices: readonly (readonly number[])[] = [
    all.filter((r) => isWhole(r) && !isGroup(table, r)),
    all.filter((r) => isItem(r) && !isGroup(table, r)),
    subtotals,
    [...subtotals, ...all.filter((r) => r > lastSubtotal && isWhole(r) && !isGroup(table, r))],
    ...levels.map((level) => all.filter((r) => isWhole(r) && rows[r]?.level === level)),
    all.filter(isWhole),
    totals,
    [...totals.slice(-1), ...all.filter((r) => r > (totals.at(-1) ?? -1) && isWhole(r) && !isGroup(table, r))],
    ungrouped(table, all),
  ];
  const seen = new Set<string>();
  return choices.flatMap((chosen) => {
    const key = chosen.join();
    if (chosen.length < 2 || seen.has(key)) return [];
    seen.add(key);
    return readingOf(column, chosen, total) ?? [];
  });
}

/** Groups with a number of their own, and items that belong to no group. */
function ungrouped({ rows, columns }: NumberTable, all: readonly number[]): readonly number[] {
  let open = 0;
  return all.filter((r) => {
    const row = rows[r];
    if (row === undefined || row.kind !== 'item' || row.isPart) return false;
    if (row.level > 0 && (open === 0 || row.level <= open)) {
      const hasOwn = columns.some(({ figures }) => figures[r]?.isNil === false);
      open = hasOwn ? row.level : 0;
      return hasOwn;
    }
    return open === 0;
  });
}
