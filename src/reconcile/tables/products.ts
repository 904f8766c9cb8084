import { Decimal } from 'decimal.js';
import type { Figure } from './figure.js';
import type { NumberColumn, NumberTable } from './number-table.js';

/** A row whose price times quantity is not its amount. */
export interface WrongProduct {
  readonly row: number;
  readonly amount: NumberColumn;
  readonly product: Decimal;
  readonly stated: Decimal;
  readonly tolerance: Decimal;
  readonly isRounding: boolean;
}

export interface Products {
  readonly compared: number;
  readonly wrong: readonly WrongProduct[];
}

interface Product {
  readonly row: number;
  readonly product: Decimal;
  readonly stated: Decimal;
  readonly tolerance: Decimal;
}

const MOST_FACTORS = 4;
const AMOUNT = /合价|总价|金额|小计|合计|总额|费用|预算|概算|报价|投资/u;

const at = ({ figures }: NumberColumn, row: number): Figure | null => {
  const figure = figures[row] ?? null;
  return figure === null || figure.isNil ? null : figure;
};

const isShown = ({ half }: Figure, { unit }: NumberColumn): boolean =>
  half.lessThan(new Decimal(0.5)) || (unit.money ?? '元') !== '元';

/** What rounding may make: of a price that shows decimals, taken as often as it counts, and of the amount. */
function toleranceOf(
  price: Figure,
  factors: readonly Figure[],
  amount: Figure,
  columns: { readonly price: NumberColumn; readonly amount: NumberColumn },
): Decimal {
  const times = factors.reduce((product, { value }) => product.times(value), new Decimal(1)).abs();
  const fromPrice = isShown(price, columns.price) ? price.half.times(times) : new Decimal(0);
  return isShown(amount, columns.amount) ? fromPrice.plus(amount.half) : fromPrice;
}

function productsBy(
  table: NumberTable,
  price: NumberColumn,
  factors: readonly NumberColumn[],
  amount: NumberColumn,
): readonly Product[] {
  return table.rows.flatMap(({ kind }, row) => {
    if (kind !== 'item') return [];
    const [one, stated] = [at(price, row), at(amount, row)];
    const counts = factors.map((factor) => at(factor, row));
    if (one === null || stated === null || counts.some((count) => count === null)) return [];
    const known = counts.filter((count): count is Figure => count !== null);
    return [
      {
        row,
        product: known.reduce((product, { value }) => product.times(value), one.value),
        stated: stated.value,
        tolerance: toleranceOf(one, known, stated, { price, amount }),
      },
    ];
  });
}

/** Every choice of one column or more. */
function subsets([first, ...rest]: readonly NumberColumn[]): readonly (readonly NumberColumn[])[] {
  if (first === undefined) return [];
  const others = subsets(rest);
  return [[first], ...others, ...others.map((set) => [first, ...set])];
}

const isExact = ({ product, stated }: Product): boolean => product.equals(stated);
const fits = ({ product, stated, tolerance }: Product): boolean =>
  product.minus(stated).abs().lessThanOrEqualTo(tolerance);

/** The rows against what most of them show: which columns are multiplied is told by the table itself. */
function judge(amount: NumberColumn, products: readonly Product[]): readonly WrongProduct[] {
  const exact = products.filter(isExact).length;
  const wrong = products.filter((product) => !fits(product));
  const close = products.filter((product) => fits(product) && !isExact(product));
  const slips = close.length === 1 && exact >= 2 ? close : [];
  return [...wrong, ...slips].map((product) => ({ ...product, amount, isRounding: fits(product) }));
}

/** Prices times quantities of a table against its amounts. */
export function multiplyTable(table: NumberTable): Products {
  const prices = table.columns.filter(({ role }) => role === 'price');
  const [price] = prices;
  const amounts = table.columns.filter(({ role, header }) => role === 'amount' && AMOUNT.test(header));
  const counts = table.columns.filter(({ role }) => role === 'quantity' || role === 'other').slice(0, MOST_FACTORS);
  if (price === undefined || prices.length > 1) return { compared: 0, wrong: [] };
  for (const amount of amounts) {
    const ways = subsets(counts)
      .map((factors) => productsBy(table, price, factors, amount))
      .filter((products) => products.length > 0);
    const best = ways.reduce<readonly Product[]>(
      (most, way) => (way.filter(fits).length > most.filter(fits).length ? way : most),
      ways[0] ?? [],
    );
    const good = best.filter(fits).length;
    const isPlain = best.length === 1 && counts.length === 1 && counts[0]?.role === 'quantity' && amounts.length === 1;
    if ((good > 0 && good * 2 >= best.length) || isPlain) return { compared: best.length, wrong: judge(amount, best) };
  }
  return { compared: 0, wrong: [] };
}
