import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UsageError } from '../../src/model/usage-error.js';
import { readSettings } from '../../src/pipeline/dossier-settings.js';

function settings(text: string | null, name = 'dossier.yaml'): unknown {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (text !== null) writeFileSync(path.join(folder, name), text);
  try {
    return readSettings(folder);
  } catch (error) {
    return error instanceof UsageError ? error.usage : error;
  }
}

const none = { facts: {}, documents: [], dates: {} };
const unknown = (key: string, nearest: string | null) => ({
  code: 'config-key-unknown',
  args: { file: 'dossier.yaml', key, nearest },
});

describe('dossier.yaml', () => {
  it.each([
    ['none', null, none],
    ['empty', '', none],
    ['only a comment', '# later\n', none],
    ['with a byte order mark', '\ufeffstage: review\n', { ...none, stage: 'review' }],
    [
      'whole',
      [
        'regulation: small',
        'stage: review',
        'lang: en',
        'facts: { phased: true, budgetWan: 90, appCategory: other }',
        'documents: [{ file: a.docx, document: plan }]',
        'dates: { constructionStartDate: 2027-01-10 }',
      ].join('\n'),
      {
        regulation: 'small',
        stage: 'review',
        lang: 'en',
        facts: { phased: true, budgetWan: 90, appCategory: 'other' },
        documents: [{ file: 'a.docx', document: 'plan' }],
        dates: { constructionStartDate: '2027-01-10' },
      },
    ],
  ])('%s', (_, text, expected) => {
    expect(settings(text)).toEqual(expected);
  });

  it('may end in .yml', () => {
    expect(settings('stage: review', 'dossier.yml')).toEqual({ ...none, stage: 'review' });
  });

  it.each([
    ['a misspelt key', 'stagee: review', unknown('stagee', 'stage')],
    ['a key of no kin', 'colour: red', unknown('colour', null)],
    ['a misspelt key of a document', 'documents: [{ fil: a.docx, document: plan }]', unknown('fil', 'file')],
    [
      'a language there is none of',
      'lang: fr',
      { code: 'config-value-malformed', args: { file: 'dossier.yaml', key: 'lang', expected: 'zh | en' } },
    ],
    [
      'a date that is none',
      'dates: { approvalDate: 2027年1月 }',
      {
        code: 'config-value-malformed',
        args: { file: 'dossier.yaml', key: 'dates.approvalDate', expected: 'YYYY-MM-DD' },
      },
    ],
  ])('refuses %s', (_, text, expected) => {
    expect(settings(text)).toEqual(expected);
  });

  it.each([
    ['facts that are a list', 'facts: [phased]', 'facts', '{ name: value }'],
    [
      'a document without its name',
      'documents: [{ file: a.docx }]',
      'documents.0.document',
      '[{ file: text, document: text }]',
    ],
    ['a stage that is a number', 'stage: 1', 'stage', 'text'],
    ['a word where keys belong', 'review', '', '{ key: value }'],
  ])('names the key and what belongs there for %s', (_, text, key, expected) => {
    expect(settings(text)).toEqual({ code: 'config-value-malformed', args: { file: 'dossier.yaml', key, expected } });
  });

  it.each(['stage: [review', 'facts:\n\tphased: true', '{'])('says where it cannot be read: %j', (text) => {
    expect(settings(text)).toEqual({
      code: 'config-unreadable',
      args: { file: 'dossier.yaml', detail: expect.stringMatching(/line \d/u) as string },
    });
  });
});
