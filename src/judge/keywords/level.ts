import type { Keyword } from '../keyword.js';

/** The heading stands no deeper than this level: a 篇 or 章 is no subsection. */
export const level: Keyword<number> = {
  name: 'level',
  setting: { type: 'integer', minimum: 1 },
  check(deepest, filling, { requirement }) {
    if (filling.level === undefined || filling.level <= deepest) return [];
    const { location, quote } = filling;
    return [
      { code: 'form-wrong', args: { title: requirement.title, wanted: 'heading', found: 'heading' }, location, quote },
    ];
  },
};
