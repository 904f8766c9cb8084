import { dateSpan } from '../../calendar/date-span.js';
import { at, type Comparison, settingOf, text, unknown, unlessExcused } from '../comparison.js';
import { dateAt } from '../dates.js';
import type { Keyword } from '../keyword.js';

interface InMonth extends Comparison {
  readonly field: string;
  readonly title: string;
  /** 1 to 12, of any year. */
  readonly month: number;
}

const monthOf = (date: string): number => Number(date.slice(5, 7));

/** A date falls in a month of the year. */
export const inMonth: Keyword<InMonth> = {
  name: 'inMonth',
  setting: settingOf(['field', 'title', 'month', 'whenMissing'], {
    field: text,
    title: text,
    month: { type: 'integer', minimum: 1, maximum: 12 },
  }),
  check(setting, filling) {
    return unlessExcused(setting, filling, () => {
      const { field, title, month } = setting;
      const date = dateAt(filling.values ?? {}, field);
      if (date === undefined) return unknown('date', setting);
      const { first, last } = dateSpan(date.value);
      if (monthOf(first) === month && monthOf(last) === month) return [];
      if (monthOf(first) !== monthOf(last)) return unknown('date', setting);
      return [
        { code: 'field-malformed', args: { field: title, value: date.value, expected: `${month}月` }, ...at(date) },
      ];
    });
  },
};
