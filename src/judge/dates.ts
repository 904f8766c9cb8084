import { dateSpan } from '../calendar/date-span.js';
import type { FoundValue } from '../model/filling.js';
import { known, type Values } from './comparison.js';

/** The last of the dates known among those named: a month counts to its end. */
export const latest = (values: Values, name: string | readonly string[]): FoundValue | null =>
  known(values, name).reduce<FoundValue | null>(
    (best, value) => (best === null || dateSpan(value.value).last > dateSpan(best.value).last ? value : best),
    null,
  );

/** The first of the dates known among those named: a month counts from its beginning. */
export const earliest = (values: Values, name: string | readonly string[]): FoundValue | null =>
  known(values, name).reduce<FoundValue | null>(
    (best, value) => (best === null || dateSpan(value.value).first < dateSpan(best.value).first ? value : best),
    null,
  );

/** Whether one date is not after another; null where a month or year leaves it open. */
export function isNotAfter(date: string, limit: string, inclusive = true): boolean | null {
  const [a, b] = [dateSpan(date), dateSpan(limit)];
  if (inclusive ? a.last <= b.first : a.last < b.first) return true;
  return (inclusive ? a.first > b.last : a.first >= b.last) ? false : null;
}
