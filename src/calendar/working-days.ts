import type { CalendarYear } from '../model/calendar.js';
import { addDays, isWeekend } from './civil-date.js';

/** Whether a day is worked; null where its year has no calendar. */
export function isWorkingDay(date: string, years: readonly CalendarYear[]): boolean | null {
  const year = years.find((entry) => entry.year === Number(date.slice(0, 4)));
  if (year === undefined) return null;
  if (year.work.includes(date)) return true;
  return !isWeekend(date) && !year.off.some(({ first, last }) => first <= date && date <= last);
}

/** A term of working days never runs longer; beyond it a slip of the pen is more likely than a term. */
const LONGEST_YEARS = 5;

/**
 * Working days after `from` up to and with `to`: the first day does not count, the last does. Negative where `to` comes
 * first. Null where a day lies in a year without a calendar.
 */
export function workingDaysBetween(from: string, to: string, years: readonly CalendarYear[]): number | null {
  if (to < from) {
    const back = workingDaysBetween(to, from, years);
    return back === null ? null : 0 - back;
  }
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > LONGEST_YEARS) return null;
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const isWorked = isWorkingDay(day, years);
    if (isWorked === null) return null;
    if (isWorked) count++;
  }
  return count;
}
