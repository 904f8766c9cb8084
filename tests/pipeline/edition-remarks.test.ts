import { describe, expect, it } from 'vitest';
import type { FoundValue } from '../../src/model/filling.js';
import { editionRemarks } from '../../src/pipeline/edition-remarks.js';
import { sampleRegulation } from '../report/sample-regulation.js';

const regulation = { ...sampleRegulation, effective: '2021-09-01', validUntil: '2026-08-31' };
const [stage] = sampleRegulation.stages;
if (stage === undefined) throw new Error('the sample has a stage');
const dated = (value: string): Record<string, FoundValue> => ({
  'plan.date': { value, quote: '编制日期', location: { file: '方案.docx' } },
});

describe('editionRemarks', () => {
  it.each([
    ['on the first day', '2021-09-01', []],
    ['on the last day', '2026-08-31', []],
    ['a day early', '2021-08-31', [['edition-later', { date: '2021-08-31', from: '2021-09-01' }]]],
    ['a day late', '2026-09-01', [['edition-expired', { date: '2026-09-01', until: '2026-08-31' }]]],
  ])('a dossier dated %s', (_, date, expected) => {
    const remarks = editionRemarks(regulation, stage, dated(date), '2030-01-01');
    expect(remarks.map(({ code, args }) => [code, args])).toEqual(expected);
  });

  it('takes a dossier without a date to be of the day of the check', () => {
    expect(editionRemarks(regulation, stage, {}, '2027-01-01')).toEqual([
      { code: 'edition-expired', args: { date: '2027-01-01', until: '2026-08-31' }, location: null },
    ]);
    expect(editionRemarks(regulation, stage, {}, '2020-01-01')).toEqual([]);
  });

  it('prefers the date of handing in, and says nothing where the edition has no end', () => {
    const values = { ...dated('2027-01-01'), submittedDate: { value: '2026-01-01', quote: '', location: null } };
    expect(editionRemarks(regulation, stage, values, '2026-01-01')).toEqual([]);
    expect(editionRemarks({ ...regulation, validUntil: null }, stage, dated('2099-01-01'), '2026-01-01')).toEqual([]);
  });
});
