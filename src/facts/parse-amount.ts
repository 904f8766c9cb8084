import { Decimal } from 'decimal.js';
import { fold } from '../wording/fold.js';

const AMOUNT = /(\d[\d,]*(?:\.\d+)?)\s*(亿元|万元|元|亿|万)?/u;
const IN_WAN: Readonly<Record<string, string>> = { 亿元: '10000', 亿: '10000', 万元: '1', 万: '1', 元: '0.0001' };

/** An amount in 万元; the unit stands behind the figure or in the label. Null where there is no figure or no unit. */
export function parseAmount(value: string, label: string): number | null {
  const found = AMOUNT.exec(fold(value));
  if (found?.[1] === undefined) return null;
  const unit = found[2] ?? /亿元|万元|元/u.exec(fold(label))?.[0];
  const factor = unit === undefined ? undefined : IN_WAN[unit];
  return factor === undefined ? null : new Decimal(found[1].replaceAll(',', '')).times(factor).toNumber();
}
