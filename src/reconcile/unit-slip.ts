import { Decimal } from 'decimal.js';

/** A factor between two amounts that is more likely a slip of the unit than of the sum: 元 for 万元, a digit too many. */
const FACTORS = [10_000, 10];

/** The factor by which the one is the other's, within a tolerance; null where there is none. */
export function slipBetween(a: Decimal, b: Decimal, tolerance = new Decimal(0)): number | null {
  if (a.isZero() || b.isZero()) return null;
  const [small, large] = a.abs().lessThan(b.abs()) ? [a, b] : [b, a];
  return FACTORS.find((factor) => small.times(factor).minus(large).abs().lessThanOrEqualTo(tolerance)) ?? null;
}

/** The one part that makes the sum right once it is multiplied or divided by such a factor. */
export function slippedPart(
  parts: readonly Decimal[],
  stated: Decimal,
  tolerance = new Decimal(0),
): { readonly part: number; readonly meant: Decimal } | null {
  const sum = parts.reduce((total, part) => total.plus(part), new Decimal(0));
  for (const [part, value] of parts.entries())
    for (const meant of value.isZero() ? [] : FACTORS.flatMap((factor) => [value.times(factor), value.div(factor)]))
      if (sum.minus(value).plus(meant).minus(stated).abs().lessThanOrEqualTo(tolerance)) return { part, meant };
  return null;
}
