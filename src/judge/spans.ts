import { addDays, addMonths, daysBetween, isCivilDate } from '../calendar/civil-date.js';
import { dateSpan } from '../calendar/date-span.js';
import { isWorkingDay, workingDaysBetween } from '../calendar/working-days.js';
import type { CalendarYear } from '../model/calendar.js';

export type Metric = 'days' | 'workingDays' | 'months' | 'years';

const MONTHS: Readonly<Record<'months' | 'years', number>> = { months: 1, years: 12 };
const NAMES: Readonly<Record<Metric, string>> = { days: '天', workingDays: '个工作日', months: '个月', years: '年' };

/** 6个工作日, 3个月. */
export const inWords = (count: number, metric: Metric): string => `${count}${NAMES[metric]}`;

/** So many days, months or years after a day; not for working days. */
function after(date: string, count: number, metric: Exclude<Metric, 'workingDays'>): string {
  return metric === 'days' ? addDays(date, count) : addMonths(date, count * MONTHS[metric]);
}

/** The day on which a number of working days is over; null where a year has no calendar. */
function afterWorkingDays(from: string, count: number, years: readonly CalendarYear[]): string | null {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const isWorked = isWorkingDay(day, years);
    if (isWorked === null) return null;
    if (isWorked) left--;
  }
  return day;
}

/** A span of time from one date to another. Either may be a month, of which no day is known. */
export interface TimeSpan {
  readonly from: string;
  readonly to: string;
  readonly metric: Metric;
  readonly calendars: readonly CalendarYear[];
}

/** The day a span that begins on that date may last to; null where that cannot be told. */
export function lastDay({ from, metric, calendars }: TimeSpan, max: number): string | null {
  const start = dateSpan(from).last;
  return metric === 'workingDays' ? afterWorkingDays(start, max, calendars) : after(start, max, metric);
}

/** Whether a span is at most, or at least, so long; null where that cannot be told. */
export function isWithin(span: TimeSpan, bound: 'min' | 'max', count: number, inclusive: boolean): boolean | null {
  const { from, to, metric, calendars } = span;
  if (metric === 'workingDays') {
    const days = isCivilDate(from) && isCivilDate(to) ? workingDaysBetween(from, to, calendars) : null;
    if (days === null) return null;
    if (days === count) return inclusive;
    return bound === 'max' ? days < count : days > count;
  }
  const [start, end] = [dateSpan(from), dateSpan(to)];
  const [soonest, farthest] = [after(start.first, count, metric), after(start.last, count, metric)];
  const isLess = (a: string, b: string): boolean => (inclusive ? a <= b : a < b);
  if (bound === 'max') return isLess(end.last, soonest) ? true : isLess(end.first, farthest) ? null : false;
  return isLess(farthest, end.first) ? true : isLess(soonest, end.last) ? null : false;
}

/** How long a span is, in words: 2个月零5天, 6个工作日. */
export function lengthInWords({ from, to, metric, calendars }: TimeSpan): string {
  const [start, end] = [dateSpan(from).first, dateSpan(to).first];
  if (metric === 'workingDays') return inWords(workingDaysBetween(start, end, calendars) ?? 0, metric);
  if (metric === 'days' || end < start) return inWords(daysBetween(start, end), 'days');
  let months = 0;
  while (addMonths(start, months + 1) <= end) months++;
  const rest = daysBetween(addMonths(start, months), end);
  if (months === 0) return inWords(rest, 'days');
  return rest === 0 ? inWords(months, 'months') : `${inWords(months, 'months')}零${inWords(rest, 'days')}`;
}
