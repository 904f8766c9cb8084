import { expect, it } from 'vitest';
import { codePage } from '../../src/messages/code-page.js';
import { call } from './call.js';

it('explains a finding code as it explains a requirement', async () => {
  expect(await call(['explain', 'section-empty', '--no-color'])).toEqual({
    code: 0,
    out: [
      '章节空白 (section-empty)',
      '',
      '含义：标题有了，除去空白、待填的字样和提纲自带的说明，下面什么也没有写。这与缺少章节是两回事。',
      '例子：“投资概算”只有标题，没有实际内容。',
      '改法：请在“投资概算”下写出本项目的具体内容。',
      '',
    ].join('\n'),
    err: '',
  });
});

it('gives the same as JSON, in English too', async () => {
  const { out } = await call(['explain', 'no-files', '--format', 'json', '--lang', 'en']);
  expect(JSON.parse(out)).toEqual(codePage('no-files', 'en'));
});

it('suggests a code where one was misspelt', async () => {
  const { code, err } = await call(['explain', 'section-emtpy', '--lang', 'en']);
  expect([code, err.split('\n')]).toEqual([
    2,
    ['dossier: There is no requirement “section-emtpy”. Similar ones:', '  section-empty', ''],
  ]);
});
