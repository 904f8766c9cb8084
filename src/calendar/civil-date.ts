const DAY = 86_400_000;

const toTime = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const toDate = (time: number): string => new Date(time).toISOString().slice(0, 10);
const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** All dates are ISO dates (2025-10-14) of the Gregorian calendar, without time or zone. */
export const addDays = (date: string, days: number): string => toDate(toTime(date) + days * DAY);

export const daysBetween = (from: string, to: string): number => Math.round((toTime(to) - toTime(from)) / DAY);

/** The same day of the month; where the month is too short, its last day: 11-30 plus 3 months is 02-28 (民法典 202). */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return toDate(Date.UTC(toYear, toMonth - 1, Math.min(day, lastDayOf(toYear, toMonth))));
}

export const isWeekend = (date: string): boolean => [0, 6].includes(new Date(toTime(date)).getUTCDay());

/** Whether a text is the ISO date of a day that exists. */
export const isCivilDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(toTime(text)) && toDate(toTime(text)) === text;
