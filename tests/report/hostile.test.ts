import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.js';
import type { Report } from '../../src/model/report.js';
import { plainLine } from '../../src/report/escape.js';
import { extractRenders, renders } from '../../src/report/index.js';
import { renderJson } from '../../src/report/json.js';
import { renderText } from '../../src/report/text.js';
import { sampleExtract } from './sample-extract.js';
import { reportOf, sampleDossier } from './sample-report.js';

const attacks = [
  '\u001b[2J\u001b[31m',
  '\u009b1A',
  '\u202e',
  '\u2066',
  '\r',
  '\u0000',
  '\b\b\b',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\u001b]8;;http://x\u0007',
  '\n通过',
];

/** The same value with an attack in every text, keys and the tool's own keywords left alone. */
function poison<T>(value: T, attack: string, key = ''): T {
  if (typeof value === 'string') return (keywords.has(key) ? value : `${attack}${value}${attack}`) as T;
  if (Array.isArray(value)) return value.map((each) => poison(each, attack, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, poison(inner, attack, name)]);
  return Object.fromEntries(entries) as T;
}

const keywords = new Set(
  'lang verdict outcome severity reason how source status format code kind strength type id document requirement foldedUnder parent documents neededBy'.split(
    ' ',
  ),
);

const options = { words: wordsOf('zh'), width: 80, colour: false, verbose: true };
const visibleOnly = /^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]*$/u;

describe.each(attacks)('%j in every text', (attack) => {
  const report: Report = poison(reportOf([sampleDossier()]), attack);

  it.each(Object.entries(renders))('reaches no terminal through %s', async (_, load) => {
    const render = await load();
    expect(render(report, options)).toMatch(visibleOnly);
  });

  it.each(Object.entries(extractRenders))('reaches no terminal through extract %s', async (_, load) => {
    const render = await load();
    expect(render(poison(sampleExtract, attack), options)).toMatch(visibleOnly);
  });

  it('adds no line to the text report', () => {
    // Wide enough that nothing wraps; what an attack leaves behind is harmless text in its own line.
    const wide = { ...options, width: 4000 };
    const harmless = poison(reportOf([sampleDossier()]), plainLine(attack));
    expect(renderText(report, wide).split('\n').length).toBe(renderText(harmless, wide).split('\n').length);
  });
});

it('keeps the values whole in JSON', () => {
  const report = poison(reportOf([sampleDossier()]), attacks.join(''));
  expect(JSON.parse(renderJson(report, options))).toEqual(report);
});
