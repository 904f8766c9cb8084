import { expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.js';
import { failingOf } from '../../src/report/html/frequent.js';
import { sheetOf } from '../../src/report/html/page.js';
import { cleanDossier, reportOf, result } from './sample-report.js';

it('counts how many dossiers fail each requirement, most often first, then the gravest', () => {
  const unmet = (requirement: string, severity: 'error' | 'warning' = 'error') =>
    result({ requirement, title: requirement, outcome: 'unmet', severity });
  const waiver = { fingerprint: 'x', reason: 'x', person: 'x', until: '2026-12-31' };
  const met = (requirement: string) => result({ requirement, title: requirement });
  const dossiers = [
    { ...cleanDossier, results: [unmet('a', 'warning'), unmet('b'), met('c'), { ...unmet('d'), waiver }] },
    { ...cleanDossier, results: [met('a'), met('b'), met('c'), unmet('d')] },
    { ...cleanDossier, results: [met('a'), met('b'), met('c'), unmet('d')] },
    { ...cleanDossier, stage: 'other', results: [unmet('a')] },
  ];
  const page = { words: wordsOf('zh'), report: reportOf(dossiers), excerpts: { sections: new Map(), pictures: [] } };
  const sheets = dossiers.map((dossier, index) => sheetOf(page, dossier, index));
  expect(failingOf(sheets).map(({ result: { requirement }, count, of }) => [requirement, count, of])).toEqual([
    ['d', 2, 3],
    ['b', 1, 3],
    ['a', 1, 1],
    ['a', 1, 3],
  ]);
});
