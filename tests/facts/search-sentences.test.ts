import { expect, it } from 'vitest';
import { sentencesWith } from '../../src/facts/search-sentences.js';
import type { Sentence } from '../../src/facts/sentences.js';

const sentences = ['项目预算', '', '预算与预算', '无', '项目'].map(
  (key): Sentence => ({ text: key, key, location: { file: 'a' }, value: null }),
);
const keysWith = (word: string, of: readonly Sentence[] = sentences) =>
  [...sentencesWith(word, of)].map(({ key }) => key);

it('finds the sentences that hold a word, each once and in their order', () => {
  expect(keysWith('预算')).toEqual(['项目预算', '预算与预算']);
  expect(keysWith('项目')).toEqual(['项目预算', '项目']);
  expect(keysWith('无')).toEqual(['无']);
});

it('finds no word that runs from one sentence into the next, and none where there is nothing', () => {
  expect(keysWith('预算无')).toEqual([]);
  expect(keysWith('目项')).toEqual([]);
  expect(keysWith('项目', [])).toEqual([]);
});

it('gives all for an empty word', () => {
  expect(keysWith('')).toEqual(sentences.map(({ key }) => key));
});
