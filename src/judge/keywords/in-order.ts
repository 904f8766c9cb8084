import type { Keyword } from '../keyword.js';

/** What was found for the requirements listed stands in that order; fewer than two have none. */
export const inOrder: Keyword<readonly string[]> = {
  name: 'inOrder',
  setting: { type: 'array', minItems: 2, items: { type: 'string', minLength: 1 } },
  check(_, filling) {
    const positions = filling.positions ?? [];
    if (positions.length < 2) return [{ reason: 'nothing-to-compare' }];
    const wrong = positions.findIndex((position, i) => i > 0 && position < (positions[i - 1] ?? 0));
    if (wrong < 0) return [];
    return [{ code: 'order-differs', args: { place: wrong + 1 }, location: filling.location, quote: filling.title }];
  },
};
