import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.js';
import { renderExplainJson } from '../../src/report/explain-json.js';
import { renderExplainText } from '../../src/report/explain-text.js';
import { renderExtractHtml } from '../../src/report/extract-html.js';
import { renderExtractJson } from '../../src/report/extract-json.js';
import { renderExtractMarkdown } from '../../src/report/extract-markdown.js';
import { renderExtractText } from '../../src/report/extract-text.js';
import { renderRegulationsJson } from '../../src/report/regulations-json.js';
import { renderRegulationsText } from '../../src/report/regulations-text.js';
import { renderWhyText } from '../../src/report/why-text.js';
import { sampleExtract } from '../report/sample-extract.js';
import { sampleRegulation } from '../report/sample-regulation.js';
import { call, sampleWeighing } from './call.js';

const options = { words: wordsOf('zh'), width: 100, colour: false, verbose: false };
const [first] = sampleRegulation.requirements;
if (first === undefined) throw new Error('the sample has a requirement');

describe('extract', () => {
  it('shows a file in each format', async () => {
    const shown = async (format: string) => (await call(['extract', 'x.docx', '--format', format])).out;
    expect(await shown('text')).toBe(renderExtractText(sampleExtract, options));
    expect(await shown('json')).toBe(renderExtractJson(sampleExtract, options));
    expect(await shown('markdown')).toBe(renderExtractMarkdown(sampleExtract, options));
    expect(await shown('html')).toBe(renderExtractHtml(sampleExtract, options));
  });

  it('hands on what was asked for', async () => {
    let seen: unknown;
    const { code } = await call(['extract', 'x.docx', '--regulation', 'r', '--document', 'd', '--packs', 'p'], {
      printExtract: async (given) => {
        seen = given;
        return '';
      },
    });
    expect([code, seen]).toEqual([
      0,
      { file: 'x.docx', cwd: '/work', lang: 'zh', asOf: '2026-03-01', regulation: 'r', document: 'd', packs: 'p' },
    ]);
  });
});

describe('regulations', () => {
  it('lists all, or shows one, for people and programs', async () => {
    expect(await call(['regulations'])).toEqual({
      code: 0,
      out: renderRegulationsText([sampleRegulation], options),
      err: '',
    });
    expect((await call(['regulations', 'sample'])).out).toBe(renderRegulationsText(sampleRegulation, options));
    expect((await call(['regulations', '--format', 'json'])).out).toBe(renderRegulationsJson([sampleRegulation]));
  });

  it('speaks Chinese unless the call says otherwise, whatever the locale', async () => {
    const { out } = await call(['regulations'], {}, { env: { LANG: 'en_GB.UTF-8' } });
    expect(out).toBe(renderRegulationsText([sampleRegulation], options));
    const english = await call(['regulations', '--lang', 'en']);
    expect(english.out).toBe(renderRegulationsText([sampleRegulation], { ...options, words: wordsOf('en') }));
  });
});

it('explain --why hands on the call and shows the evidence weighed', async () => {
  let seen: unknown;
  const { code, out } = await call(['explain', '--why', 'sample-a2-33', 'd', '--stage', 's', '--fact', 'a=1'], {
    explainWhy: async (given) => {
      seen = given;
      return sampleWeighing;
    },
  });
  expect([code, out, seen]).toEqual([
    0,
    renderWhyText(sampleWeighing, options),
    { requirement: 'sample-a2-33', folder: 'd', cwd: '/work', lang: 'zh', facts: { a: '1' }, stage: 's' },
  ]);
  expect((await call(['explain', '--why', 'sample-a2-33'])).code).toBe(2);
});

it('explain shows one requirement, for people and programs', async () => {
  expect(await call(['explain', 'sample-a2-33'])).toEqual({
    code: 0,
    out: renderExplainText(sampleRegulation, first, options),
    err: '',
  });
  expect((await call(['explain', 'sample-a2-33', '--format', 'json'])).out).toBe(
    renderExplainJson(sampleRegulation, first),
  );
});

it('takes --lang before the command as well', async () => {
  const { out } = await call(['--lang', 'en', 'regulations']);
  expect(out).toBe(renderRegulationsText([sampleRegulation], { ...options, words: wordsOf('en') }));
});
