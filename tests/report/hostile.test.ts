import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.js';
import { plainLine } from '../../src/report/escape.js';
import { extractRenders, renders } from '../../src/report/index.js';
import { renderJson } from '../../src/report/json.js';
import { renderText } from '../../src/report/text.js';
import { attacks, poison, poisonedReport, visibleOnly } from './hostile-strings.js';
import { sampleExtract } from './sample-extract.js';

const options = { words: wordsOf('zh'), width: 80, colour: false, verbose: true };
const textRenders = Object.entries(renders).flatMap(([name, format]) =>
  format.gives === 'text' ? [[name, format.load] as const] : [],
);

describe.each(attacks)('%j in every text', (attack) => {
  const report = poisonedReport(attack);

  it.each(textRenders)('reaches no terminal through %s', async (_, load) => {
    const render = await load();
    expect(render(report, options)).toMatch(visibleOnly);
  });

  it.each(Object.entries(extractRenders))('reaches no terminal through extract %s', async (_, load) => {
    const render = await load();
    expect(render(poison(sampleExtract, attack), options)).toMatch(visibleOnly);
  });

  it('adds no line to the text report', () => {
    // Wide enough that nothing wraps; what an attack leaves behind is harmless text in its own line.
    const wide = { ...options, width: 8000 };
    const harmless = poisonedReport(plainLine(attack));
    expect(renderText(report, wide).split('\n').length).toBe(renderText(harmless, wide).split('\n').length);
  });
});

it('keeps the values whole in JSON', () => {
  const report = poisonedReport(attacks.join(''));
  expect(JSON.parse(renderJson(report, options))).toEqual(report);
});
