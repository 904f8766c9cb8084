import { describe, expect, it } from 'vitest';
import type { How } from '../../../src/model/evidence.js';
import { AT, complaintsOf } from '../make-filling.js';

const within = '第五章 组织管理';
const title = '人员培训';
const place = { location: AT, quote: '分四期培训帮办员。' };

/** Ways a thing may be found that are enough for each strength demanded; a whole document is for all of them. */
const ENOUGH: Readonly<Record<string, readonly How[]>> = {
  heading: ['heading', 'table', 'figure', 'document'],
  label: ['heading', 'label', 'table', 'figure', 'document'],
  column: ['heading', 'label', 'column', 'table', 'figure', 'document'],
  mention: ['heading', 'label', 'column', 'mention', 'table', 'figure', 'document'],
  table: ['table', 'document'],
  figure: ['figure', 'document'],
  document: ['document'],
};
const ALL: readonly How[] = ['heading', 'label', 'column', 'mention', 'table', 'figure', 'document', 'value', 'given'];

describe('strength', () => {
  it.each(Object.entries(ENOUGH))('%s', (wanted, enough) => {
    expect(ALL.filter((how) => complaintsOf({ strength: wanted }, { how }).length === 0)).toEqual(enough);
  });

  it.each([
    ['heading', 'label', { code: 'form-wrong', args: { title, wanted: 'heading', found: 'label' }, ...place }],
    ['heading', 'mention', { code: 'section-missing', args: { title, within, titles: [] }, ...place }],
    ['label', 'mention', { code: 'section-missing', args: { title, within, titles: [] }, ...place }],
    ['table', 'mention', { code: 'table-missing', args: { title, within, columns: [] }, ...place }],
    ['figure', 'heading', { code: 'figure-missing', args: { title, within }, ...place }],
    ['column', 'mention', { code: 'column-missing', args: { column: title, titles: [], headers: [] }, ...place }],
    ['document', 'given', { code: 'document-missing', args: { document: title, aliases: [] }, ...place }],
  ] as const)('%s where only a %s was found', (wanted, how, complaint) => {
    expect(complaintsOf({ strength: wanted }, { how })).toEqual([complaint]);
  });
});
