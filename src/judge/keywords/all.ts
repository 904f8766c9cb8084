import { fold } from '../../wording/fold.js';
import type { Keyword } from '../keyword.js';

/** Every entry must be said, here or in another sentence that was found; `a|b` are two ways to say one. */
export const all: Keyword<readonly string[]> = {
  name: 'all',
  setting: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
  check(wanted, filling, { said }) {
    const text = `${filling.key}\n${said}`;
    const missing = wanted.filter((entry) => !entry.split('|').some((way) => text.includes(fold(way))));
    if (missing.length === 0) return [];
    return [
      {
        code: 'statement-missing',
        args: { missing: missing.map((entry) => entry.split('|')[0] ?? entry) },
        location: filling.location,
        quote: filling.quote,
      },
    ];
  },
};
