import { at, type Comparison, settingOf, text, unknown, unlessExcused, type Values } from '../comparison.js';
import { dateAt, isNotAfter } from '../dates.js';
import type { Keyword } from '../keyword.js';

/** Another date, or a day of the year of another value: 12-31 of the year reported on, 08-31 of the year before a plan. */
type Limit =
  | { readonly event: string; readonly title: string }
  | {
      readonly monthDay: string;
      readonly yearOf: string;
      readonly plus: number;
      /** Where the year is not said, it is the first that the date is in time for: that of the next plan. */
      readonly orNext?: boolean;
    };

interface NotAfter extends Comparison {
  readonly field: string;
  readonly title: string;
  readonly limit: Limit;
  /** The day of the limit itself will do (it does unless said otherwise). */
  readonly inclusive?: boolean;
}

function nextLimit({ monthDay, orNext = false }: Extract<Limit, { monthDay: string }>, date: string): string | null {
  const limit = `${date.slice(0, 4)}-${monthDay}`;
  return orNext && isNotAfter(date, limit) === true ? limit : null;
}

function limitDate(limit: Limit, values: Values, date: string): string | null {
  if ('event' in limit) return dateAt(values, limit.event)?.value ?? null;
  const year = dateAt(values, limit.yearOf)?.value.slice(0, 4);
  return year === undefined ? nextLimit(limit, date) : `${Number(year) + limit.plus}-${limit.monthDay}`;
}

/** A date is not after a limit. */
export const notAfter: Keyword<NotAfter> = {
  name: 'notAfter',
  setting: settingOf(['field', 'title', 'limit', 'whenMissing'], {
    field: text,
    title: text,
    limit: {
      anyOf: [
        {
          type: 'object',
          required: ['event', 'title'],
          additionalProperties: false,
          properties: { event: text, title: text },
        },
        {
          type: 'object',
          required: ['monthDay', 'yearOf', 'plus'],
          additionalProperties: false,
          properties: {
            monthDay: { type: 'string', pattern: '^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$' },
            yearOf: text,
            plus: { type: 'integer' },
            orNext: { type: 'boolean' },
          },
        },
      ],
    },
    inclusive: { type: 'boolean' },
  }),
  check(setting, filling) {
    return unlessExcused(setting, filling, () => {
      const { values = {} } = filling;
      const { field, title, limit: setLimit, inclusive = true } = setting;
      const date = dateAt(values, field);
      const limit = date === undefined ? null : limitDate(setLimit, values, date.value);
      if (date === undefined || limit === null) return unknown('date', setting);
      const isKept = isNotAfter(date.value, limit, inclusive);
      if (isKept === null) return unknown('date', setting);
      return isKept ? [] : [{ code: 'deadline-missed', args: { what: title, actual: date.value, limit }, ...at(date) }];
    });
  },
};
