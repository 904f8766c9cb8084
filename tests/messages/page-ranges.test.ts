import { expect, it } from 'vitest';
import { pageRanges } from '../../src/messages/page-ranges.js';

it('joins neighbours, in order, each once', () => {
  expect(pageRanges([9, 3, 1, 2, 2, 11, 12])).toEqual(['1-3', '9', '11-12']);
  expect(pageRanges([])).toEqual([]);
});
