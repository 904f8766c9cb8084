import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { nodeSchema } from '../../src/judge/node-schema.js';
import { compileNodeSchema, faultOfNode } from '../../src/judge/validate-node.js';
import { LOOKS } from '../../src/model/vocabulary.js';
import { builtInPacks, listPacks } from '../../src/regulation/catalogue.js';
import { loadRegulation } from '../../src/regulation/load-regulation.js';

/** Settings that are wrong, and what is said of them. */
const WRONG: readonly (readonly [string, object, string])[] = [
  ['a setting left out', { says: {} }, "says must have required property 'characters'"],
  [
    'a misspelt setting',
    { says: { characters: 1, character: 1 } },
    'says must NOT have additional properties: character',
  ],
  [
    'none of the words allowed',
    { look: 'documents' },
    `look must be equal to one of the allowed values: ${LOOKS.join(',')}`,
  ],
  ['a number in a list of words', { titles: ['甲', 1] }, 'titles.1 must be string'],
  ['an unknown keyword', { sayz: {} }, 'must NOT have additional properties: sayz'],
  ['another type', { type: 'array' }, 'type must be equal to constant'],
  ['a term of many gaps', { mentions: ['a…b…c…d…e'] }, 'mentions.0 must match pattern "^[^…]*(?:…[^…]*){0,3}$"'],
];

const compiled = compileNodeSchema();

describe('the settings of a node', () => {
  it.each(WRONG)('%s', (_, node, fault) => {
    expect(faultOfNode(node, compiled)).toBe(fault);
  });

  it('are right in every pack', () => {
    const faults = listPacks(builtInPacks()).flatMap(({ folder }) =>
      loadRegulation(folder).requirements.map(({ schema }) => faultOfNode(schema, compiled)),
    );
    expect(faults.length).toBeGreaterThan(700);
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });
});

/** One for modules of their own, one for the bundle. */
const BUILT = ['dist/judge/node-validator.cjs', 'dist/bundle/node-validator.cjs'];

describe.skipIf(!BUILT.every(existsSync)).each(BUILT)(
  'the validator that is built (needs npm run build): %s',
  (file) => {
    const built = (): { validate: typeof compiled; schema: string } => createRequire(import.meta.url)(`../../${file}`);

    it('is made of the same schema', () => {
      expect(JSON.parse(built().schema)).toEqual(nodeSchema);
    });

    it.each(WRONG)('says the same: %s', (_, node, fault) => {
      expect(faultOfNode(node, built().validate)).toBe(fault);
    });
  },
);
