import { describe, expect, it } from 'vitest';
import { compileRequirement, SchemaError } from '../../src/judge/compile-requirement.js';
import { keywords } from '../../src/judge/keywords/index.js';
import { complaintsOf, makeRequirement } from './make-filling.js';

const compile = (schema: Readonly<Record<string, unknown>>) => () =>
  compileRequirement(makeRequirement({ schema: { type: 'object', ...schema } }));

function nested(depth: number): Readonly<Record<string, unknown>> {
  let schema: Record<string, unknown> = {};
  for (let i = 0; i < depth; i++) schema = { allOf: [schema] };
  return schema;
}

describe('compileRequirement', () => {
  it.each([
    ['an unknown keyword', { sayz: { characters: 1 } }],
    ['a misspelt setting', { says: { character: 1 } }],
    ['a setting of the wrong kind', { strength: 'headings' }],
    ['a number where words belong', { titles: [1] }],
    ['no characters', { says: { characters: 0 } }],
    ['an empty list', { all: [] }],
    ['a table without rows', { table: { columns: [['名称']] } }],
    ['a column without names', { column: { names: [] } }],
    ['a tolerance that is no number', { addsUp: { amounts: ['金额'], tolerance: 'a little' } }],
    ['an order of one', { inOrder: ['a'] }],
  ])('refuses %s', (_, schema) => {
    expect(compile(schema)).toThrow(SchemaError);
    expect(compile(schema)).toThrow(/^r-1: /u);
  });

  it('takes the keywords of JSON Schema beside its own', () => {
    expect(complaintsOf({ properties: { characters: { minimum: 5 } } }, { characters: 5 })).toEqual([]);
    expect(complaintsOf({ properties: { characters: { minimum: 5 } } }, { characters: 4 })).toEqual([
      { code: 'field-malformed', args: { field: 'minimum', value: '', expected: 'must be >= 5' } },
    ]);
  });

  it.each([
    [
      'a pattern',
      { allOf: [{ properties: { title: { pattern: '^(a+)+$' } } }] },
      /"pattern" is not taken: a pattern can/u,
    ],
    ['patterns of names', { patternProperties: { '(a|aa)+$': {} } }, /"patternProperties" is not taken/u],
    ['a reference to itself', { $ref: '#' }, /"\$ref" is not taken: a reference can lead back to itself/u],
    ['a schema too deep', nested(20_000), /nested deeper than 40 levels/u],
    ['a misspelt keyword, with the nearest', { sayz: { characters: 1 } }, /unknown keyword "sayz", perhaps "says"/u],
  ])('refuses what could run for ever and says what to write: %s', (_, schema, message) => {
    expect(compile(schema)).toThrow(message);
  });

  it('judges a node of our own keywords as the validator does', () => {
    const own = { strength: 'heading', says: { characters: 3 }, all: ['甲', '乙'] };
    for (const filling of [{}, { how: 'mention' as const }, { characters: 0, key: '甲' }])
      expect(complaintsOf(own, filling)).toEqual(complaintsOf({ ...own, minProperties: 1 }, filling));
  });

  it('reports in the order of the keywords, whatever order the schema has', () => {
    const codes = (schema: object) =>
      complaintsOf({ ...schema }, { how: 'mention', characters: 0, key: '' }).map(
        (complaint) => 'code' in complaint && complaint.code,
      );
    const expected = ['section-missing', 'section-empty', 'statement-missing'];
    expect(codes({ all: ['甲'], says: { characters: 1 }, strength: 'heading' })).toEqual(expected);
    expect(codes({ strength: 'heading', says: { characters: 1 }, all: ['甲'] })).toEqual(expected);
  });

  it('knows each keyword once', () => {
    const names = keywords.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});
