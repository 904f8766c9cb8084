import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.js';
import { renderExtractJson } from '../../src/report/extract-json.js';
import { renderJson } from '../../src/report/json.js';
import { orderKeys } from '../../src/report/key-order.js';
import { sampleExtract } from './sample-extract.js';
import { reportOf, sampleDossier } from './sample-report.js';

const options = { words: wordsOf('zh'), width: 80, colour: false, verbose: false };
const contract = '../shared/contract';

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
};

describe('JSON of a report', () => {
  const report = reportOf([sampleDossier()]);
  const json = renderJson(report, options);

  it('is the report, with two spaces of indent and a newline at the end', () => {
    expect(JSON.parse(json)).toEqual(report);
    expect(json.startsWith('{\n  "reportVersion": 1,\n  "tool": {\n    "name": "dossier-check",')).toBe(true);
    expect(json.endsWith('\n}\n')).toBe(true);
  });

  it('has the same bytes however the report was put together', () => {
    expect(renderJson(reversed(report) as typeof report, options)).toBe(json);
  });
});

it('orders known keys as a reader wants them and the others after, by code unit', () => {
  const keys = Object.keys(orderKeys({ zeta: 1, quote: 2, Alpha: 3, code: 4, path: 5 }) as object);
  expect(keys).toEqual(['path', 'code', 'quote', 'Alpha', 'zeta']);
});

function problems(schema: string, json: string): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.compile(JSON.parse(readFileSync(`${contract}/${schema}`, 'utf8')));
  validate(JSON.parse(json));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe.skipIf(!existsSync(contract))('the published contract (skipped: ../shared/contract is not here)', () => {
  it('holds for a report, in both languages', () => {
    const found = (['zh', 'en'] as const).map((lang) =>
      problems('report.schema.json', renderJson(reportOf([sampleDossier(lang)], lang), options)),
    );
    expect(found).toEqual([[], []]);
  });

  it('holds for an extract', () => {
    expect(problems('extract.schema.json', renderExtractJson(sampleExtract, options))).toEqual([]);
  });
});
