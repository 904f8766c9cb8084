import { expect, it } from 'vitest';
import { renderJson } from '../../src/report/json.js';
import { jsonlPieces, jsonPieces } from '../../src/report/json-pieces.js';
import { wordsOf } from '../../src/messages/index.js';
import { cleanDossier, reportOf } from './sample-report.js';

const hostile = { ...cleanDossier, path: 'a"dossiers": []\n\u202e\u2028' };
const options = { words: wordsOf('zh'), width: 100, colour: false, verbose: false };

it.each([[[]], [[cleanDossier]], [[hostile, cleanDossier, hostile]]])('JSON in pieces is the same JSON', (dossiers) => {
  const report = reportOf(dossiers);
  expect([...jsonPieces(report)].join('')).toBe(renderJson(report, options));
});

it('lines are a head, the dossiers and the counts of the same report', () => {
  const report = reportOf([cleanDossier, hostile]);
  const text = [...jsonlPieces(report)].join('');
  const [head, first, second, counts, rest] = text.split('\n').map((line) => (line === '' ? null : JSON.parse(line)));
  const { dossiers, ...whole } = JSON.parse(renderJson(report, options));
  expect([{ ...head, ...counts }, [first, second], rest]).toEqual([whole, dossiers, null]);
  expect(/[\u202e\u2028]/u.test(text)).toBe(false);
});
