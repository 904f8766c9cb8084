import type { Decimal } from 'decimal.js';

export const OPERATORS = ['<', '<=', '==', '>=', '>'] as const;
export type Operator = (typeof OPERATORS)[number];

/** Whether two numbers stand as said; a difference up to the tolerance is none. */
export function isTrue(left: Decimal, op: Operator, right: Decimal, tolerance: Decimal): boolean {
  const difference = left.minus(right);
  const isSame = difference.abs().lessThanOrEqualTo(tolerance);
  switch (op) {
    case '==':
      return isSame;
    case '<=':
      return isSame || difference.isNegative();
    case '>=':
      return isSame || difference.isPositive();
    case '<':
      return !isSame && difference.isNegative();
    case '>':
      return !isSame && difference.isPositive();
  }
}
