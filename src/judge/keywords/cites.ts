import type { Keyword } from '../keyword.js';

interface Cites {
  /** Endings of titles that are no such paper: laws to obey, standards to keep. */
  readonly not: readonly string[];
  /** Words of which one must stand beside the citation: what it says for the project. */
  readonly saying?: readonly string[];
}

const words = { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } } as const;

/** A paper is cited by title or number, and, where asked, what it says for the project. */
export const cites: Keyword<Cites> = {
  name: 'cites',
  setting: { type: 'object', required: ['not'], additionalProperties: false, properties: { not: words, saying: words } },
  check({ not, saying }, filling, { requirement, within }) {
    const papers = (filling.citations ?? []).filter(({ title, number }) => number !== null || !not.some((ending) => title.endsWith(ending)));
    const backing = papers.filter(({ title }) => !not.some((ending) => title.endsWith(ending)));
    const enough = saying === undefined ? backing : backing.filter(({ key }) => saying.some((word) => key.includes(word)));
    if (enough.length > 0) return [];
    return [{ code: 'item-missing', args: { title: requirement.title, within, titles: [] }, location: filling.location, quote: filling.quote }];
  },
};
