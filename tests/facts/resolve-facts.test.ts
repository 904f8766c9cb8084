import { describe, expect, it } from 'vitest';
import { resolveFacts } from '../../src/facts/resolve-facts.js';
import { sentencesOf } from '../../src/facts/sentences.js';
import type { FactSpec } from '../../src/model/regulation.js';
import { paper } from './paper.js';

const spec = (given: Partial<FactSpec>): FactSpec => ({
  name: 'budgetWan',
  type: 'number',
  title: '预算金额（万元）',
  assume: null,
  yes: [],
  no: [],
  labels: [],
  ...given,
});

describe('a fact that is a number', () => {
  const found = { value: '319.3', quote: '预算金额（万元）：319.30', location: { file: 'a.docx' } };
  const resolve = (given: Record<string, number>, values: Record<string, typeof found>) =>
    resolveFacts([spec({})], given, sentencesOf(paper('a.docx', '预算金额：1万元'), []), values);

  it('is one of the values found, with its words and place', () => {
    expect(resolve({}, { budgetWan: found })).toEqual([
      {
        name: 'budgetWan',
        title: '预算金额（万元）',
        value: 319.3,
        source: 'extracted',
        location: { file: 'a.docx' },
        quote: '预算金额（万元）：319.30',
      },
    ]);
  });

  it('is what was given before what is found, and unknown where neither is', () => {
    const expected = { name: 'budgetWan', title: '预算金额（万元）', location: null };
    expect(resolve({ budgetWan: 50 }, { budgetWan: found })).toEqual([{ ...expected, value: 50, source: 'given' }]);
    expect(resolve({}, {})).toEqual([{ ...expected, value: null, source: 'unknown' }]);
  });
});
