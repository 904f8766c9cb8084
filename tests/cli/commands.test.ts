import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.js';
import { explainRenders, extractRenders, regulationRenders, whyRenders } from '../../src/report/index.js';
import { sampleExtract } from '../report/sample-extract.js';
import { sampleRegulation } from '../report/sample-regulation.js';
import { call, sampleWeighing } from './call.js';

const options = { words: wordsOf('zh'), width: 100, colour: false, verbose: false };
const [first] = sampleRegulation.requirements;
if (first === undefined) throw new Error('the sample has a requirement');

describe('extract', () => {
  it('shows a file in each format', async () => {
    const shown = async (format: string) => (await call(['extract', 'x.docx', '--format', format])).out;
    expect(await shown('text')).toBe(extractRenders.text(sampleExtract, options));
    expect(await shown('json')).toBe(extractRenders.json(sampleExtract, options));
    expect(await shown('markdown')).toBe(extractRenders.markdown(sampleExtract, options));
    expect(await shown('html')).toBe('<p>预览</p>\n');
  });

  it('hands on what was asked for', async () => {
    let seen: unknown;
    const { code } = await call(['extract', 'x.docx', '--regulation', 'r', '--document', 'd', '--packs', 'p'], {
      extractFile: async (given) => {
        seen = given;
        return sampleExtract;
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
      out: regulationRenders.text([sampleRegulation], options),
      err: '',
    });
    expect((await call(['regulations', 'sample'])).out).toBe(regulationRenders.text(sampleRegulation, options));
    expect((await call(['regulations', '--format', 'json'])).out).toBe(regulationRenders.json([sampleRegulation]));
  });

  it('speaks Chinese unless the call says otherwise, whatever the locale', async () => {
    const { out } = await call(['regulations'], {}, { env: { LANG: 'en_GB.UTF-8' } });
    expect(out).toBe(regulationRenders.text([sampleRegulation], options));
    const english = await call(['regulations', '--lang', 'en']);
    expect(english.out).toBe(regulationRenders.text([sampleRegulation], { ...options, words: wordsOf('en') }));
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
    whyRenders.text(sampleWeighing, options),
    { requirement: 'sample-a2-33', folder: 'd', cwd: '/work', lang: 'zh', facts: { a: '1' }, stage: 's' },
  ]);
  expect((await call(['explain', '--why', 'sample-a2-33'])).code).toBe(2);
});

it('explain shows one requirement, for people and programs', async () => {
  expect(await call(['explain', 'sample-a2-33'])).toEqual({
    code: 0,
    out: explainRenders.text(sampleRegulation, first, options),
    err: '',
  });
  expect((await call(['explain', 'sample-a2-33', '--format', 'json'])).out).toBe(
    explainRenders.json(sampleRegulation, first),
  );
});

it('takes --lang before the command as well', async () => {
  const { out } = await call(['--lang', 'en', 'regulations']);
  expect(out).toBe(regulationRenders.text([sampleRegulation], { ...options, words: wordsOf('en') }));
});
