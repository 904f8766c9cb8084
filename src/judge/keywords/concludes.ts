import { fold } from '../../wording/fold.js';
import type { Keyword } from '../keyword.js';

interface Concludes {
  /** Words of which one must stand there. */
  readonly any?: readonly string[];
  /** Words that turn the conclusion round. */
  readonly not: readonly string[];
  /** What is to be concluded, in the reader's words. */
  readonly of: string;
}

/** What is expected where no words are listed. */
const PASSED = '通过';
/** Choices left open on a form: □合格 □不合格 says neither. */
const OPEN_CHOICE = /[□○☐][^□○☐☑√■\n]{1,10}/gu;
const words = { type: 'array', items: { type: 'string', minLength: 1 } } as const;

/** A paper comes to the conclusion demanded. */
export const concludes: Keyword<Concludes> = {
  name: 'concludes',
  setting: {
    type: 'object',
    required: ['not', 'of'],
    additionalProperties: false,
    properties: { any: words, not: words, of: { type: 'string' } },
  },
  check({ any, not, of }, filling) {
    const key = filling.key.replace(OPEN_CHOICE, '');
    const against = not.map(fold).find((word) => key.includes(word));
    const { location } = filling;
    if (against !== undefined) {
      const line = key.split('\n').find((text) => text.includes(against)) ?? against;
      return [
        {
          code: 'field-malformed',
          args: { field: of, value: against, expected: any?.[0] ?? PASSED },
          location,
          quote: line.slice(0, 120),
        },
      ];
    }
    if (any === undefined || any.some((word) => key.includes(fold(word)))) return [];
    return [{ code: 'statement-missing', args: { missing: [of] }, location }];
  },
};
