import type { JsonSchema } from './keyword.js';
import { annotations, keywords } from './keywords/index.js';

/**
 * What a requirement's node may hold when it speaks our vocabulary alone, as one JSON Schema (2020-12). `npm run build`
 * makes a validator of it, so that a pack is checked without compiling anything.
 */
export const nodeSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    type: { const: 'object' },
    ...annotations,
    ...Object.fromEntries(keywords.map(({ name, setting }) => [name, setting])),
  },
};
