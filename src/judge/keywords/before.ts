import type { Keyword } from '../keyword.js';

interface Before {
  readonly first: string;
  readonly then: string;
  /** What the two dates are called in words. */
  readonly firstTitle: string;
  readonly thenTitle: string;
  /** The same day will do. */
  readonly inclusive: boolean;
  readonly whenMissing: 'skip' | 'undetermined';
}

const text = { type: 'string', minLength: 1 } as const;

/** One date is not after another. A missing date never makes it unmet. */
export const before: Keyword<Before> = {
  name: 'before',
  setting: {
    type: 'object',
    required: ['first', 'then', 'firstTitle', 'thenTitle', 'inclusive', 'whenMissing'],
    additionalProperties: false,
    properties: {
      first: text,
      then: text,
      firstTitle: text,
      thenTitle: text,
      inclusive: { type: 'boolean' },
      whenMissing: { enum: ['skip', 'undetermined'] },
    },
  },
  check({ first, then, firstTitle, thenTitle, inclusive, whenMissing }, { values = {} }) {
    const [a, b] = [values[first], values[then]];
    if (a === undefined || b === undefined)
      return [{ reason: whenMissing === 'skip' ? 'nothing-to-compare' : 'date-unknown' }];
    if (a.value < b.value || (inclusive && a.value === b.value)) return [];
    return [
      {
        code: 'date-order',
        args: { earlier: firstTitle, earlierDate: a.value, later: thenTitle, laterDate: b.value },
        location: a.location,
        quote: a.quote,
      },
    ];
  },
};
