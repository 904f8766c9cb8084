import { describe, expect, it } from 'vitest';
import { addDays, isWeekend } from '../../src/calendar/civil-date.js';
import { isWorkingDay, workingDaysBetween } from '../../src/calendar/working-days.js';
import { loadCalendars } from '../../src/regulation/load-calendars.js';

const calendars = loadCalendars('schemas/any');

function daysOf(year: number): readonly string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) days.push(day);
  return days;
}

describe('the calendars', () => {
  it('are those of 2018 to 2026, each with the notice it follows', () => {
    expect(calendars.map(({ year, notices }) => [year, notices.length])).toEqual([
      [2018, 2],
      [2019, 2],
      [2020, 2],
      [2021, 1],
      [2022, 2],
      [2023, 1],
      [2024, 1],
      [2025, 1],
      [2026, 1],
    ]);
    const numbers = calendars.flatMap(({ notices }) => notices);
    expect(numbers.filter((number) => !/^国办发明电〔20\d{2}〕\d+号$/u.test(number))).toEqual([]);
  });

  // 全国年节及纪念日放假办法: 11 public holidays a year, 13 from 2025 on; the rest only moves days. In 2020 the spring
  // festival was lengthened by two working days.
  it.each([
    [2018, 11],
    [2019, 11],
    [2020, 13],
    [2021, 11],
    [2022, 11],
    [2023, 11],
    [2024, 11],
    [2025, 13],
    [2026, 13],
  ])('%i has all days but weekends and %i holidays for work', (year, holidays) => {
    const days = daysOf(year);
    const worked = days.filter((day) => isWorkingDay(day, calendars) === true).length;
    expect(worked).toBe(days.filter((day) => !isWeekend(day)).length - holidays);
  });

  it('make working days only of weekends, and holidays of no working day', () => {
    const wrong = calendars.flatMap(({ work, off }) =>
      work.filter((day) => !isWeekend(day) || off.some(({ first, last }) => first <= day && day <= last)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('isWorkingDay', () => {
  it.each([
    ['2025-09-28', true],
    ['2025-10-01', false],
    ['2025-10-08', false],
    ['2025-10-09', true],
    ['2025-10-11', true],
    ['2025-10-12', false],
    ['2026-02-14', true],
    ['2026-02-23', false],
    ['2020-01-31', false],
    ['2020-02-01', false],
    ['2020-02-03', true],
    ['2018-12-29', true],
    ['2018-12-31', false],
    ['2019-05-04', false],
    ['2019-05-05', true],
    ['2017-12-29', null],
    ['2027-01-04', null],
  ])('%s: %s', (date, expected) => {
    expect(isWorkingDay(date, calendars)).toBe(expected);
  });
});

describe('workingDaysBetween', () => {
  it.each([
    // The first day does not count, the last does.
    ['2025-03-03', '2025-03-03', 0],
    ['2025-03-03', '2025-03-10', 5],
    ['2025-03-03', '2025-03-17', 10],
    ['2025-03-07', '2025-03-08', 0],
    ['2025-03-07', '2025-03-10', 1],
    // Over the national holidays of 2025, with the Saturday after them worked.
    ['2025-09-29', '2025-10-13', 5],
    ['2025-09-29', '2025-10-14', 6],
    ['2025-09-30', '2025-10-09', 1],
    // Over two years.
    ['2025-12-31', '2026-01-04', 1],
    ['2025-12-31', '2026-01-05', 2],
    ['2025-03-10', '2025-03-03', -5],
    ['2025-10-14', '2025-09-29', -6],
    ['2026-12-31', '2027-01-04', null],
    ['2017-12-29', '2018-01-04', null],
    ['2018-01-02', '2025-01-02', null],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(workingDaysBetween(from, to, calendars)).toBe(expected);
  });
});
