import type { Decimal } from 'decimal.js';
import type { Figure } from './figure.js';
import type { NumberColumn, NumberTable } from './number-table.js';
import { isGroup, type Reading, readingOf, readingsOf } from './readings.js';

/** A total that no way of reading its rows gives. */
export interface Mismatch {
  readonly row: number;
  readonly column: NumberColumn;
  readonly stated: Decimal;
  /** The likeliest reading. */
  readonly reading: Reading;
  /** It is off by no more than rounding may make. */
  readonly isRounding: boolean;
}

export interface SummedTable {
  readonly compared: number;
  readonly mismatches: readonly Mismatch[];
}

/** Columns that nobody adds up. */
const ADDED: ReadonlySet<NumberColumn['role']> = new Set(['amount', 'quantity', 'share', 'other'] as const);

const distance = ({ sum }: Reading, stated: Decimal): Decimal => sum.minus(stated).abs();

/** The sum that most ways of reading come to, the nearest of them where several do. */
function likeliest(readings: readonly Reading[], stated: Decimal): Reading | undefined {
  const votes = (reading: Reading): number => readings.filter(({ sum }) => sum.equals(reading.sum)).length;
  return [...readings].sort((a, b) => votes(b) - votes(a) || distance(a, stated).comparedTo(distance(b, stated)))[0];
}

/** Whether a way of reading fits, else the likeliest of them. Null: there is nothing to compare. */
function judge(
  readings: readonly Reading[],
  total: Figure,
): { readonly fits: boolean; readonly nearest: Reading } | null {
  const fitting = readings.find((reading) => distance(reading, total.value).isZero());
  const close = readings.find((reading) => distance(reading, total.value).lessThanOrEqualTo(reading.tolerance));
  const nearest = fitting ?? close ?? likeliest(readings, total.value);
  return nearest === undefined ? null : { fits: fitting !== undefined, nearest };
}

const mismatch = (row: number, column: NumberColumn, total: Figure, reading: Reading): Mismatch => ({
  row,
  column,
  stated: total.value,
  reading,
  isRounding: distance(reading, total.value).lessThanOrEqualTo(reading.tolerance) && !reading.tolerance.isZero(),
});

/** Where the rows that a subtotal may add up begin: after the last sum, or heading. */
function startOfPart({ rows }: NumberTable, row: number): number {
  for (let r = row - 1; r >= 0; r--) if (rows[r]?.kind !== 'item') return r + 1;
  return 0;
}

function endOfPart({ rows }: NumberTable, row: number): number {
  for (let r = row + 1; r < rows.length; r++) if (rows[r]?.kind !== 'item') return r;
  return rows.length;
}

/** Some tables have each subtotal above its items: then nothing stands above the first. */
const sumsStandAbove = ({ rows }: NumberTable): boolean =>
  rows.find(({ kind }) => kind !== 'heading')?.kind === 'subtotal';

/** What a subtotal may mean: the rows above it, those below it, or those above from the last numbered group on. */
function subtotalReadings(table: NumberTable, column: NumberColumn, row: number, total: Figure): readonly Reading[] {
  const from = startOfPart(table, row);
  if (sumsStandAbove(table)) return readingsOf(table, column, row + 1, endOfPart(table, row), total);
  const above = readingsOf(table, column, from, row, total);
  let group = row - 1;
  while (group > from && !isGroup(table, group)) group--;
  const inGroup = group > from ? readingsOf(table, column, group + 1, row, total) : [];
  return [...above, ...inGroup];
}

/** A total adds up what stands above it, from the start or from the last total on; in the first row, all below. */
function totalReadings(table: NumberTable, column: NumberColumn, row: number, total: Figure): readonly Reading[] {
  const { rows } = table;
  const last = rows.findLastIndex(({ kind }, r) => r < row && kind === 'total');
  const above = [
    ...readingsOf(table, column, 0, row, total),
    ...(last < 0 ? [] : readingsOf(table, column, last + 1, row, total)),
  ];
  if (above.length > 0 || rows.slice(0, row).some(({ kind }) => kind === 'item')) return above;
  const next = rows.findIndex(({ kind }, r) => r > row && kind === 'total');
  return readingsOf(table, column, row + 1, next < 0 ? rows.length : next, total);
}

/** A numbered group whose own number stands beside its name is the sum of the rows numbered below it. */
function groupReading(table: NumberTable, column: NumberColumn, row: number, total: Figure): readonly Reading[] {
  const { rows } = table;
  const level = rows[row]?.level ?? 0;
  let end = row + 1;
  while (end < rows.length && rows[end]?.kind === 'item' && (rows[end]?.level === 0 || (rows[end]?.level ?? 0) > level))
    end++;
  const inside = Array.from({ length: end - row - 1 }, (_, i) => row + 1 + i).filter((r) => rows[r]?.isPart === false);
  const child = Math.min(...inside.map((r) => rows[r]?.level ?? 0).filter((own) => own > 0));
  const children = inside.filter((r) => rows[r]?.level === child);
  const leaves = inside.filter((r) => !isGroup(table, r));
  return [children, leaves].flatMap((chosen) => (chosen.length < 2 ? [] : (readingOf(column, chosen, total) ?? [])));
}

type Readings = (table: NumberTable, column: NumberColumn, row: number, total: Figure) => readonly Reading[];

const totalAt = ({ figures }: NumberColumn, row: number): Figure | null => {
  const figure = figures[row] ?? null;
  return figure === null || figure.isNil ? null : figure;
};

interface Judged {
  readonly row: number;
  readonly total: Figure;
  readonly fits: boolean;
  readonly nearest: Reading;
}

function judgeRows(
  table: NumberTable,
  column: NumberColumn,
  rows: readonly number[],
  readings: Readings,
): readonly Judged[] {
  return rows.flatMap((row) => {
    const total = totalAt(column, row);
    const judged = total === null ? null : judge(readings(table, column, row, total), total);
    return total === null || judged === null ? [] : [{ row, total, ...judged }];
  });
}

function sumColumn(table: NumberTable, column: NumberColumn): SummedTable {
  const { rows } = table;
  const where = (holds: (r: number) => boolean): readonly number[] => rows.flatMap((_, r) => (holds(r) ? [r] : []));
  const totals = judgeRows(
    table,
    column,
    where((r) => rows[r]?.kind === 'total'),
    totalReadings,
  );
  const subtotals = judgeRows(
    table,
    column,
    where((r) => rows[r]?.kind === 'subtotal'),
    subtotalReadings,
  );
  const groups = judgeRows(
    table,
    column,
    where((r) => isGroup(table, r)),
    groupReading,
  );
  // A row of a deeper number is not always a part of the row above: another group or the total must show that it is.
  const trusted = groups.some(({ fits }) => fits) || totals.some(({ fits }) => fits) ? groups : [];
  const judged = [...totals, ...subtotals, ...trusted];
  return {
    compared: judged.length,
    mismatches: judged.flatMap(({ row, total, fits, nearest }) =>
      fits ? [] : [mismatch(row, column, total, nearest)],
    ),
  };
}

/** The totals, subtotals and groups of a table against the rows they add up, column by column. */
export function sumTable(table: NumberTable): SummedTable {
  const summed = table.columns.filter(({ role }) => ADDED.has(role)).map((column) => sumColumn(table, column));
  return {
    compared: summed.reduce((sum, { compared }) => sum + compared, 0),
    mismatches: summed.flatMap(({ mismatches }) => mismatches),
  };
}
