import { Decimal } from 'decimal.js';
import type { FoundTable } from '../../model/filling.js';
import { titleKey } from '../../wording/fold.js';
import type { Keyword } from '../keyword.js';

interface AddsUp {
  /** Names of the column of amounts, best first. */
  readonly amounts: readonly string[];
  /** Largest difference that is rounding. */
  readonly tolerance: string;
}

const TOTAL = /(?<!综)合计|总计|共计|总投资/u;
const SUBTOTAL = /小计/u;
const GROUP = /^[一二三四五六七八九十]+$/u;

function toDecimal(cell: string | undefined): Decimal | null {
  const figure = /^[¥￥]?\s*(\d[\d,]*(?:\.\d+)?)/u.exec(cell ?? '')?.[1];
  return figure === undefined ? null : new Decimal(figure.replaceAll(',', ''));
}

const columnOf = (table: FoundTable, names: readonly string[]): number =>
  names.map((name) => table.headerKeys.findIndex((header) => header.includes(titleKey(name)))).find((at) => at >= 0) ??
  -1;

interface Sum {
  readonly sum: Decimal;
  readonly stated: Decimal;
}

/** Leaf rows against the last total; rows of subtotals and of groups are neither. */
function sumOf(table: FoundTable, at: number): Sum | null {
  const isGroup = (row: readonly string[]): boolean =>
    row.some((cell) => SUBTOTAL.test(cell)) || GROUP.test(row[0]?.trim() ?? '');
  const total = table.rows.findLast((row) => row.some((cell) => TOTAL.test(cell)));
  const stated = toDecimal(total?.[at]);
  if (total === undefined || stated === null) return null;
  const leaves = table.rows.filter((row) => row !== total && !isGroup(row) && !row.some((cell) => TOTAL.test(cell)));
  const amounts = leaves.flatMap((row) => toDecimal(row[at]) ?? []);
  return amounts.length < 2 ? null : { sum: Decimal.sum(...amounts), stated };
}

/** The rows of a table add up to its stated total. Without a total there is nothing to compare. */
export const addsUp: Keyword<AddsUp> = {
  name: 'addsUp',
  setting: {
    type: 'object',
    required: ['amounts', 'tolerance'],
    additionalProperties: false,
    properties: {
      amounts: { type: 'array', minItems: 1, items: { type: 'string' } },
      tolerance: { type: 'string', pattern: '^\\d+(\\.\\d+)?$' },
    },
  },
  check({ amounts, tolerance }, filling, { requirement }) {
    const sums = filling.tables.flatMap((table) => {
      const at = columnOf(table, amounts);
      const sum = at < 0 ? null : sumOf(table, at);
      return sum === null ? [] : [{ ...sum, table }];
    });
    if (sums.length === 0) return [{ reason: 'nothing-to-compare' }];
    return sums
      .filter(({ sum, stated }) => sum.minus(stated).abs().greaterThan(tolerance))
      .map(({ sum, stated, table }) => ({
        code: 'sum-mismatch' as const,
        args: { what: requirement.title, sum: sum.toFixed(), stated: stated.toFixed() },
        location: table.location,
        quote: table.caption,
      }));
  },
};
