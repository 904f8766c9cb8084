import { addDays, addMonths } from './civil-date.js';

/** The days a date may mean: one, or all of a month or year where no more is known. */
export interface DateSpan {
  readonly first: string;
  readonly last: string;
}

/** `2025-10-14`, `2025-10` or `2025` as the days it may be. */
export function dateSpan(value: string): DateSpan {
  const [year = '', month, day] = value.split('-');
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const first = `${year}-${month}-01`;
  return day === undefined ? { first, last: addDays(addMonths(first, 1), -1) } : { first: value, last: value };
}
