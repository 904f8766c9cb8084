import type { Keyword } from '../keyword.js';

interface YearAfter {
  readonly year: string;
  readonly of: string;
  readonly plus: number;
  readonly title: string;
}

const text = { type: 'string', minLength: 1 } as const;

/** A year is a given number of years after that of a date; a missing one says nothing. */
export const yearAfter: Keyword<YearAfter> = {
  name: 'yearAfter',
  setting: {
    type: 'object',
    required: ['year', 'of', 'plus', 'title'],
    additionalProperties: false,
    properties: { year: text, of: text, plus: { type: 'integer' }, title: text },
  },
  check({ year, of, plus, title }, { values = {} }) {
    const [stated, date] = [values[year], values[of]];
    if (stated === undefined || date === undefined) return [{ reason: 'nothing-to-compare' }];
    const expected = String(Number(date.value.slice(0, 4)) + plus);
    if (stated.value.slice(0, 4) === expected) return [];
    return [
      {
        code: 'field-malformed',
        args: { field: title, value: stated.value, expected },
        location: stated.location,
        quote: stated.quote,
      },
    ];
  },
};
