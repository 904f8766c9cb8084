import type { Check } from './check.js';
import { amountWords } from './checks/amount-words.js';
import { tableProducts } from './checks/table-products.js';
import { tableSums } from './checks/table-sums.js';

/** Every check that a house pack may name. */
export const checks: Readonly<Record<string, Check>> = {
  'amount-words': amountWords,
  'table-products': tableProducts,
  'table-sums': tableSums,
};
