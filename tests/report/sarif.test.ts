import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { renderSarif } from '../../src/report/sarif.js';
import { artifactUri, message } from '../../src/report/sarif/place.js';
import { optionsFor, rendered, samples } from './formats.js';
import { attacks, poisonedReport } from './hostile-strings.js';

// The standard's own schema, as Microsoft's package for tests ships it; written in draft 4, whose differences it does not use.
const {
  $schema: _,
  id: __,
  ...schema
} = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as Record<
  string,
  unknown
>;
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
const errorsOf = (text: string): unknown => (validate(JSON.parse(text)) ? [] : validate.errors);

describe('SARIF', () => {
  it('the schema tells right from wrong', () => {
    expect(validate({ version: '2.1.0', runs: [] })).toBe(true);
    expect(
      validate({
        version: '2.1.0',
        runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: {}, kind: 'odd' }] }],
      }),
    ).toBe(false);
  });

  it.each(Object.keys(samples))('%s: valid by the schema of 2.1.0', (name) => {
    expect(errorsOf(rendered(renderSarif, name))).toEqual([]);
  });

  it.each(['later', 'batch'])('%s: whole', async (name) => {
    await expect(rendered(renderSarif, name)).toMatchFileSnapshot(`golden/${name}.sarif.json`);
  });

  it('tells every outcome by its kind, and a level only where something fails', () => {
    const { runs } = JSON.parse(rendered(renderSarif, 'single')) as {
      runs: readonly { results: readonly { kind: string; level: string }[] }[];
    };
    const pairs = runs[0]?.results.map(({ kind, level }) => `${kind} ${level}`) ?? [];
    const counts = Object.fromEntries(
      [...new Set(pairs)].sort().map((pair) => [pair, pairs.filter((each) => each === pair).length]),
    );
    expect(counts).toEqual({
      'fail error': 4,
      'fail note': 1,
      'fail warning': 1,
      'notApplicable none': 2,
      'open none': 6,
      'pass none': 2,
    });
  });

  it.each(attacks)('%j breaks nothing', (attack) => {
    const text = renderSarif(poisonedReport(attack), optionsFor(samples.single!));
    expect(errorsOf(text)).toEqual([]);
    const uris = [...text.matchAll(/"uri": "([^"]*)"/gu)].map((found) => found[1] ?? '');
    expect(uris.filter((uri) => !/^(?:[\w!'()*~.-]|%[0-9A-F]{2}|\/)+$/u.test(uri))).toEqual([]);
  });
});

it('writes paths as URIs and messages as the standard wants them', () => {
  expect(artifactUri('附件 1/a&b#c.docx')).toBe('%E9%99%84%E4%BB%B6%201/a%26b%23c.docx');
  expect(message('共{n}项 [x](y)')).toEqual({ text: '共{{n}}项 \\[x\\](y)' });
  expect(message('[错误]')).toEqual({ text: '[错误]' });
});
