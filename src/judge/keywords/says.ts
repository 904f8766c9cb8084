import type { Keyword } from '../keyword.js';

/** The part says something of its own once placeholders and the regulation's instruction are taken away. */
export const says: Keyword<{ readonly characters: number }> = {
  name: 'says',
  setting: {
    type: 'object',
    required: ['characters'],
    additionalProperties: false,
    properties: { characters: { type: 'integer', minimum: 1 } },
  },
  check({ characters }, filling, { requirement }) {
    if (filling.characters >= characters) return [];
    const { title } = requirement;
    const at = { location: filling.location, quote: filling.title };
    if (filling.placeholder !== null)
      return [{ code: 'placeholder-text', args: { title, sample: filling.placeholder }, ...at }];
    if (filling.instruction) return [{ code: 'instruction-copied', args: { title }, ...at }];
    return [{ code: 'section-empty', args: { title }, ...at }];
  },
};
