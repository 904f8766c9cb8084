import { describe, expect, it } from 'vitest';
import type { Regulation } from '../../src/model/regulation.js';
import { UsageError } from '../../src/model/usage-error.js';
import type { DossierSettings } from '../../src/pipeline/dossier-settings.js';
import { fitSettings } from '../../src/pipeline/fit-settings.js';
import type { ReadFile } from '../../src/pipeline/read-found.js';

const regulation = {
  events: ['approvalDate', 'acceptanceDate', '*.signedDate'].map((name) => ({ name, type: 'date', title: name })),
  documents: [{ id: 'construction-plan' }, { id: 'feasibility-report' }],
} as unknown as Regulation;
const files = [{ path: '建设方案.docx' }, { path: '附件/可研.pdf' }] as unknown as readonly ReadFile[];

function complaintOf(part: Partial<DossierSettings>): unknown {
  try {
    return fitSettings({ facts: {}, documents: [], dates: {}, ...part }, regulation, files) ?? 'fits';
  } catch (error) {
    return error instanceof UsageError ? error.usage : error;
  }
}
const wrong = (key: string, expected: string) => ({
  code: 'config-value-malformed',
  args: { file: 'dossier.yaml', key, expected },
});

describe('fitSettings', () => {
  it('lets through what the regulation and the folder know', () => {
    const documents = [{ file: '附件/可研.pdf', document: 'feasibility-report' }];
    expect(complaintOf({ dates: { approvalDate: '2026-03-01' }, documents })).toBe('fits');
  });

  it('takes the date of a paper by its name', () => {
    expect(complaintOf({ dates: { 'feasibility-report.signedDate': '2026-03-01' } })).toBe('fits');
  });

  it.each([
    ['a misspelt paper', 'feasibility-repor.signedDate', 'feasibility-report.signedDate'],
    ['what stands for any paper', '*.signedDate', null],
    ['a misspelt date', 'aprovalDate', 'approvalDate'],
    ['a date nobody asks for', 'x', null],
  ])('%s', (_, key, nearest) => {
    expect(complaintOf({ dates: { [key]: '2026-03-01' } })).toEqual({
      code: 'config-key-unknown',
      args: { file: 'dossier.yaml', key: `dates.${key}`, nearest },
    });
  });

  it.each([
    [
      'a misspelt document',
      '建设方案.docx',
      'construction-plann',
      wrong('document: construction-plann', 'construction-plan'),
    ],
    ['a file that is not there', '建设方按.docx', 'construction-plan', wrong('file: 建设方按.docx', '建设方案.docx')],
    ['one like none there', 'q.txt', 'construction-plan', wrong('file: q.txt', '建设方案.docx | 附件/可研.pdf')],
  ])('%s', (_, file, document, expected) => {
    expect(complaintOf({ documents: [{ file, document }] })).toEqual(expected);
  });
});
