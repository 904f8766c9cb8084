import { Decimal } from 'decimal.js';
import { readCellAmount, readUnit } from '../formats/read-amount.js';
import type { Cell, Document, Table } from '../model/document.js';
import type { FoundValue } from '../model/filling.js';
import { fold } from '../wording/fold.js';
import { unitOfTable } from './entries.js';
import { labelKey } from '../wording/label-key.js';

const TOTAL =
  /^(?:(?:合同|项目|投资|概算|预算|费用|金额)?(?:合计|总计|共计|总价|总额|总投资)|合计金额|总金额)(?:[(（].*)?$/u;
/** Names of columns of amounts, best first; a unit price is none. */
const AMOUNT_COLUMNS = ['合价', '总价', '金额', '投资', '概算', '预算', '费用', '报价', '合计', '小计'];
const UNIT_PRICE = /单价|比例|占比|数量/u;

interface Column {
  readonly column: number;
  readonly unit: string | null;
}

const headerOf = (table: Table): readonly Cell[] => table.rows.slice(0, 2).flatMap(({ cells }) => cells);

/** The columns whose header holds one of the names, best name first. */
function columnsNamed(table: Table, names: readonly string[], unit: string | null): readonly Column[] {
  return names.flatMap((name) =>
    headerOf(table)
      .map((cell) => ({ cell, key: fold(cell.text) }))
      .filter(({ key }) => key.includes(name) && key.length <= 24 && !UNIT_PRICE.test(key))
      .map(({ cell, key }) => ({ column: cell.column, unit: readUnit(key) ?? unit })),
  );
}

function amountAt(table: Table, r: number, { column, unit }: Column): string | null {
  const cell = table.rows[r]?.cells.find((entry) => entry.column === column);
  return cell === undefined ? null : readCellAmount(fold(cell.text), unit);
}

const isTotal = (cells: readonly Cell[]): boolean =>
  cells.some(({ text }) => TOTAL.test(labelKey(text).replace(/\s/gu, '')));

const toValue = (document: Document, table: Table, row: number, value: string, quote: string): FoundValue => ({
  value,
  quote,
  location: { file: document.file, ...table.place, row },
});

const quoteOf = (cells: readonly Cell[]): string =>
  cells
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(' | ')
    .replace(/\s+/gu, ' ')
    .slice(0, 120);

const tablesOf = (document: Document): readonly { readonly table: Table; readonly unit: string | null }[] =>
  document.blocks.flatMap((block, i) =>
    block.type === 'table' ? [{ table: block, unit: unitOfTable(document.blocks, i) }] : [],
  );

/** The total a table states in its last row of totals. */
function totalOf(document: Document, table: Table, unit: string | null): FoundValue | null {
  const r = table.rows.findLastIndex(({ cells }) => isTotal(cells));
  if (r < 0) return null;
  for (const column of columnsNamed(table, AMOUNT_COLUMNS, unit)) {
    const value = amountAt(table, r, column);
    if (value !== null) return toValue(document, table, r, value, quoteOf(table.rows[r]?.cells ?? []));
  }
  return null;
}

/** The largest total that a table of the document states: parts of a budget have tables of their own. */
export function statedTotal(document: Document): FoundValue | null {
  const totals = tablesOf(document).flatMap(({ table, unit }) => totalOf(document, table, unit) ?? []);
  return totals.reduce<FoundValue | null>(
    (best, total) => (best === null || new Decimal(total.value).greaterThan(best.value) ? total : best),
    null,
  );
}

/** The amounts down the columns so named, added without their signs; rows of totals are left out. */
export function addedColumn(document: Document, names: readonly string[]): FoundValue | null {
  for (const { table, unit } of tablesOf(document)) {
    const [column] = columnsNamed(table, names, unit);
    if (column === undefined) continue;
    const rows = table.rows.flatMap(({ cells }, r) => {
      const amount = isTotal(cells) ? null : amountAt(table, r, column);
      return amount === null ? [] : [{ r, amount: new Decimal(amount).abs(), quote: quoteOf(cells) }];
    });
    const [first] = rows;
    if (first === undefined) continue;
    const sum = Decimal.sum(...rows.map(({ amount }) => amount)).toFixed();
    return toValue(
      document,
      table,
      first.r,
      sum,
      rows
        .map(({ quote }) => quote)
        .join('；')
        .slice(0, 120),
    );
  }
  return null;
}
