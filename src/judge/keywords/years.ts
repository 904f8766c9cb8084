import type { Keyword } from '../keyword.js';

/** At least so many calendar years are told apart. */
export const years: Keyword<number> = {
  name: 'years',
  setting: { type: 'integer', minimum: 1 },
  check(least, filling, { said }) {
    const found = new Set(`${filling.key}\n${said}`.match(/20\d{2}年|第[一二三四五]年/gu) ?? []);
    if (found.size >= least) return [];
    return [
      {
        code: 'count-too-low',
        args: { what: '年度', actual: found.size, limit: least },
        location: filling.location,
        quote: filling.quote,
      },
    ];
  },
};
