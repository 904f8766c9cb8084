import type { FoundTable } from '../../model/filling.js';
import { fold, titleKey } from '../../wording/fold.js';
import type { Keyword } from '../keyword.js';

interface Suppliers {
  /** Names of the column that holds the supplier, and of the one that holds what is supplied. */
  readonly columns: readonly string[];
  readonly products: readonly string[];
  /** Different suppliers that each product must have. */
  readonly least: number;
}

const FIGURE = /\d/u;
const TOTAL = /合计|总计|小计|平均/u;

const columnAt = (table: FoundTable, names: readonly string[]): number =>
  table.headerKeys.findIndex((header) => names.some((name) => header.includes(titleKey(name))));

/** One row a quotation: suppliers that each product names. */
function byRows(table: FoundTable, supplier: number, product: number): readonly number[] {
  const found = new Map<string, Set<string>>();
  let current = '';
  for (const row of table.rows) {
    const [name, seller] = [fold(row[product] ?? ''), fold(row[supplier] ?? '')];
    if (product !== supplier && name !== '') current = name;
    if (seller === '' || TOTAL.test(current) || TOTAL.test(seller)) continue;
    found.set(current, (found.get(current) ?? new Set<string>()).add(seller));
  }
  return [...found.values()].map(({ size }) => size);
}

/** One column a supplier: quotations that each row holds. */
function byColumns(table: FoundTable, product: number): readonly number[] {
  const quotes = table.headerKeys.flatMap((header, at) =>
    at !== product && /公司|供应商|报价|厂商|厂家/u.test(header) ? [at] : [],
  );
  if (quotes.length < 2) return [];
  const rows = table.rows.filter((row) => !row.some((cell) => TOTAL.test(cell)));
  return rows.map((row) => quotes.filter((at) => FIGURE.test(row[at] ?? '')).length).filter((count) => count > 0);
}

/** A column of names; one of prices may be headed by the supplier's name too. */
const holdsNames = (table: FoundTable, column: number): boolean =>
  column >= 0 && table.rows.some((row) => (row[column] ?? '') !== '' && !FIGURE.test(row[column] ?? ''));

function countsOf(table: FoundTable, { columns, products }: Suppliers): readonly number[] {
  const product = columnAt(table, products);
  const supplier = columnAt(table, columns);
  const rows = supplier < 0 ? [] : byRows(table, supplier, product < 0 ? supplier : product);
  if (supplier !== product && holdsNames(table, supplier)) return rows;
  const wide = byColumns(table, product);
  return wide.length > 0 ? wide : rows;
}

const words = { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } } as const;

/** Each product has quotations from so many different suppliers. A table that shows no supplier cannot be counted. */
export const suppliers: Keyword<Suppliers> = {
  name: 'suppliers',
  setting: {
    type: 'object',
    required: ['columns', 'products', 'least'],
    additionalProperties: false,
    properties: { columns: words, products: words, least: { type: 'integer', minimum: 1 } },
  },
  check(setting, filling, { requirement }) {
    const counts = filling.tables.flatMap((table) => countsOf(table, setting));
    if (counts.length === 0) return [{ reason: 'amount-unknown' }];
    const fewest = Math.min(...counts);
    if (fewest >= setting.least) return [];
    const { location, quote } = filling;
    return [
      {
        code: 'count-too-low',
        args: { what: requirement.title, actual: fewest, limit: setting.least },
        location,
        quote,
      },
    ];
  },
};
