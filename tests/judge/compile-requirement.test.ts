import { describe, expect, it } from 'vitest';
import { compileRequirement, SchemaError } from '../../src/judge/compile-requirement.js';
import { keywords } from '../../src/judge/keywords/index.js';
import { complaintsOf, makeRequirement } from './make-filling.js';

const compile = (schema: Readonly<Record<string, unknown>>) => () =>
  compileRequirement(makeRequirement({ schema: { type: 'object', ...schema } }));

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
