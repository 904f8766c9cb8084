import { at, type Comparison, settingOf, text, unknown, unlessExcused } from '../comparison.js';
import { dateAt, isNotAfter } from '../dates.js';
import type { Keyword } from '../keyword.js';

interface YearAfter extends Comparison {
  readonly year: string;
  readonly of: string;
  readonly plus: number;
  readonly title: string;
  /** That year or a later one. */
  readonly orLater?: boolean;
  /** Only where the date falls after this day of its year: 08-31. */
  readonly whenAfter?: string;
}

/** A year is a given number of years after that of a date; a missing one says nothing. */
export const yearAfter: Keyword<YearAfter> = {
  name: 'yearAfter',
  setting: settingOf(['year', 'of', 'plus', 'title'], {
    year: text,
    of: text,
    plus: { type: 'integer' },
    title: text,
    orLater: { type: 'boolean' },
    whenAfter: { type: 'string', pattern: '^\\d{2}-\\d{2}$' },
  }),
  check(setting, filling) {
    return unlessExcused(setting, filling, () => {
      const { values = {} } = filling;
      const { plus, title, orLater = false, whenAfter } = setting;
      const [stated, date] = [dateAt(values, setting.year), dateAt(values, setting.of)];
      if (stated === undefined || date === undefined) return unknown('date', setting);
      const year = date.value.slice(0, 4);
      if (whenAfter !== undefined && isNotAfter(date.value, `${year}-${whenAfter}`) !== false)
        return [{ reason: 'nothing-to-compare' }];
      const expected = String(Number(year) + plus);
      const actual = stated.value.slice(0, 4);
      if (actual === expected || (orLater && actual > expected)) return [];
      return [{ code: 'field-malformed', args: { field: title, value: stated.value, expected }, ...at(stated) }];
    });
  },
};
