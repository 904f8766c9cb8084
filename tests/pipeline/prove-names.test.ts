import { expect, it } from 'vitest';
import { unknownNames } from '../../src/pipeline/prove-names.js';
import { loadRegulation } from '../../src/regulation/load-regulation.js';
import { goodPack, writePack } from '../regulation/pack-folder.js';

const values = {
  completionDate: { type: 'date', title: '完工日期', sources: [] },
  '*.date': { type: 'date', title: '日期', sources: [] },
};

/** What the one comparison of the pack speaks of that nothing goes by. */
function unknownIn(duration: Record<string, unknown>): readonly string[] {
  const pack = goodPack();
  Object.assign((pack.plan.properties as Record<string, object>).培训 ?? {}, { duration });
  const regulation = loadRegulation(writePack(pack, { 'events.json': JSON.stringify({ notIn: [], values }) }));
  return regulation.requirements.flatMap((requirement) => unknownNames(regulation, requirement));
}

it('finds names of values, documents and facts that nothing goes by', () => {
  const known = {
    from: ['completionDate', 'list.date'],
    to: 'plan.date',
    unlessDocument: ['list'],
    unlessFact: ['phased'],
  };
  expect(unknownIn(known)).toEqual([]);
  expect(unknownIn({ ...known, from: 'completedDate' })).toEqual(['completedDate']);
  expect(unknownIn({ ...known, from: 'letter.date', to: 'plan.signedDate' })).toEqual([
    'letter.date',
    'plan.signedDate',
  ]);
  expect(unknownIn({ ...known, unlessDocument: ['letter'], unlessFact: ['urgent'] })).toEqual(['letter', 'urgent']);
});
