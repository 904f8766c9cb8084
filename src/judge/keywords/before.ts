import type { Keyword } from '../keyword.js';

interface Before {
  readonly earlier: string;
  readonly later: string;
  /** What the two dates are called in words. */
  readonly earlierTitle: string;
  readonly laterTitle: string;
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
    required: ['earlier', 'later', 'earlierTitle', 'laterTitle', 'inclusive', 'whenMissing'],
    additionalProperties: false,
    properties: {
      earlier: text,
      later: text,
      earlierTitle: text,
      laterTitle: text,
      inclusive: { type: 'boolean' },
      whenMissing: { enum: ['skip', 'undetermined'] },
    },
  },
  check({ earlier, later, earlierTitle, laterTitle, inclusive, whenMissing }, { values = {} }) {
    const [a, b] = [values[earlier], values[later]];
    if (a === undefined || b === undefined)
      return [{ reason: whenMissing === 'skip' ? 'nothing-to-compare' : 'date-unknown' }];
    if (a.value < b.value || (inclusive && a.value === b.value)) return [];
    return [
      {
        code: 'date-order',
        args: { earlier: earlierTitle, earlierDate: a.value, later: laterTitle, laterDate: b.value },
        location: a.location,
        quote: a.quote,
      },
    ];
  },
};
