import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isCivilDate, isWeekend } from '../../src/calendar/civil-date.js';
import { dateSpan } from '../../src/calendar/date-span.js';

describe('addMonths', () => {
  it.each([
    ['2025-01-10', 3, '2025-04-10'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-03-31', 1, '2025-04-30'],
    ['2025-12-01', 1, '2026-01-01'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-02-28', 24, '2027-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -13, '2025-02-28'],
  ])('%s plus %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });
});

describe('days', () => {
  it('adds and counts them over months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2025-03-01', -1)).toBe('2025-02-28');
    expect(daysBetween('2025-10-01', '2025-10-31')).toBe(30);
    expect(daysBetween('2025-03-01', '2025-02-28')).toBe(-1);
  });

  it('knows weekends and days that exist', () => {
    expect(['2025-10-10', '2025-10-11', '2025-10-12', '2025-10-13'].map(isWeekend)).toEqual([false, true, true, false]);
    expect(['2024-02-29', '2025-02-29', '2025-13-01', '2025-10-1', '2025-10'].map(isCivilDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('dateSpan', () => {
  it('is a day, a month or a year', () => {
    expect(dateSpan('2025-10-14')).toEqual({ first: '2025-10-14', last: '2025-10-14' });
    expect(dateSpan('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(dateSpan('2025-12')).toEqual({ first: '2025-12-01', last: '2025-12-31' });
    expect(dateSpan('2025')).toEqual({ first: '2025-01-01', last: '2025-12-31' });
  });
});
