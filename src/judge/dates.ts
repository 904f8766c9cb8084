import { dateSpan } from '../calendar/date-span.js';
import type { FoundValue } from '../model/filling.js';
import type { Values } from './comparison.js';

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** A value that is a day, a month or a year; a pack that compares words as one compares nothing. */
export function dateAt(values: Values, name: string): FoundValue | undefined {
  const value = values[name];
  return value !== undefined && DATE.test(value.value) ? value : undefined;
}

const known = (values: Values, name: string | readonly string[]): readonly FoundValue[] =>
  (typeof name === 'string' ? [name] : name).flatMap((each) => dateAt(values, each) ?? []);

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
