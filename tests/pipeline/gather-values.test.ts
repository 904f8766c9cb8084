import { expect, it } from 'vitest';
import type { AssignedDossier } from '../../src/pipeline/assign-files.js';
import { factValues, gatherValues } from '../../src/pipeline/gather-values.js';
import { loadValues } from '../../src/regulation/load-values.js';
import { paper } from '../facts/paper.js';

const contract = paper('合同.docx', '签订日期：2025年9月29日', '合同总金额为295.00万元。');
const notice = paper('公告.docx', '公告日期：2025年8月1日');

const dossier: AssignedDossier = {
  indexes: [],
  assignments: [{ file: '合同.docx', document: 'contract', how: 'title', sure: 1 }],
  documents: new Map(),
  readings: new Map([['contract', [contract]]]),
  others: [notice],
  formsOf: () => ({ fields: [], tables: [], roles: new Map() }),
  papers: [],
};

it('gathers what the files state, those taken for no document included, and what was given', () => {
  const values = gatherValues(loadValues('schemas/any', 'any'), dossier, {
    dates: { acceptanceDate: '2026-05-01', planYear: '2027-01-01' },
    facts: { approvedBudgetWan: 300, crossDepartment: true },
    asOf: '2026-11-20',
  });
  const names = [
    'contract.signedDate',
    'contractTotal',
    'tenderNoticeDate',
    'acceptanceDate',
    'planYear',
    'approvedBudget',
    'today',
    'completionDateOrToday',
    'crossDepartment',
  ];
  expect(names.map((name) => [name, values[name]?.value ?? null, values[name]?.location?.file ?? null])).toEqual([
    ['contract.signedDate', '2025-09-29', '合同.docx'],
    ['contractTotal', '295', '合同.docx'],
    ['tenderNoticeDate', '2025-08-01', '公告.docx'],
    ['acceptanceDate', '2026-05-01', null],
    ['planYear', '2027', null],
    ['approvedBudget', '300', null],
    ['today', '2026-11-20', null],
    ['completionDateOrToday', '2026-11-20', null],
    ['crossDepartment', null, null],
  ]);
});

it('gives the facts that are known as values to compare with', () => {
  const fact = { title: '', location: null };
  expect(
    factValues([
      { ...fact, name: 'budgetWan', value: 0.0000001, source: 'given' },
      { ...fact, name: 'emergency', value: true, source: 'extracted', quote: '应急项目', location: { file: 'a.docx' } },
      { ...fact, name: 'phased', value: null, source: 'unknown' },
    ]),
  ).toEqual({
    budgetWan: { value: '0.0000001', quote: '', location: null },
    emergency: { value: 'true', quote: '应急项目', location: { file: 'a.docx' } },
  });
});
