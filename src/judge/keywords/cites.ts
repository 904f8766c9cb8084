import type { Keyword } from '../keyword.js';

interface Cites {
  /** Endings of titles of such papers: 意见, 规划 … A law to obey, a standard to keep, a book are none. */
  readonly kinds: readonly string[];
  /** Words of which one must stand beside the citation: what it says for the project. */
  readonly saying?: readonly string[];
}

/** Years and editions in brackets close many titles: 规划（2024—2026年）. */
const EDITION = /[（(〔][^）)〕]*[）)〕]$|\d{1,4}\s*号$/u;

function isOfKind(title: string, kinds: readonly string[]): boolean {
  const bare = title.replace(EDITION, '').trim();
  return kinds.some((ending) => bare.endsWith(ending)) || /[〔﹝]\s*(?:19|20)\d{2}/u.test(title);
}

const words = { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } } as const;

/** A paper is cited by title or number, and, where asked, what it says for the project. */
export const cites: Keyword<Cites> = {
  name: 'cites',
  setting: {
    type: 'object',
    required: ['kinds'],
    additionalProperties: false,
    properties: { kinds: words, saying: words },
  },
  check({ kinds, saying }, filling, { requirement, within }) {
    const backing = (filling.citations ?? []).filter(({ title }) => isOfKind(title, kinds));
    const enough =
      saying === undefined ? backing : backing.filter(({ key }) => saying.some((word) => key.includes(word)));
    if (enough.length > 0) return [];
    return [
      {
        code: 'item-missing',
        args: { title: requirement.title, within, titles: [] },
        location: filling.location,
        quote: filling.quote,
      },
    ];
  },
};
