import { expect, it } from 'vitest';
import { comparedNames } from '../../src/judge/compared-names.js';

it('names the values, documents and facts that comparisons speak of, wherever in the schema they stand', () => {
  const schema = {
    look: 'values',
    type: 'object',
    titles: ['合同签订日期'],
    before: { earlier: ['a', 'b'], later: 'c', earlierTitle: 'x', laterTitle: 'y', inclusive: true },
    notAfter: { field: 'd', title: 'x', limit: { monthDay: '12-31', yearOf: 'e', plus: 0 }, onlyWithout: ['report'] },
    allOf: [
      { duration: { metric: 'months', from: ['f'], to: 'c', max: 3, unlessDocument: ['extension'] } },
      {
        compare: {
          left: 'g',
          op: '<=',
          value: '10',
          unlessFact: ['small'],
          requires: { fact: 'urgent', title: '应急' },
        },
      },
      { notAfter: { field: 'd', title: 'x', limit: { event: 'h', title: 'y' } } },
    ],
  };
  expect(comparedNames(schema)).toEqual({
    values: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    documents: ['report', 'extension'],
    facts: ['small', 'urgent'],
  });
  expect(comparedNames({ titles: ['before'], strength: 'heading' })).toEqual({ values: [], documents: [], facts: [] });
});
