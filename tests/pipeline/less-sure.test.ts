import { expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import type { Filling, Slot } from '../../src/model/filling.js';
import type { Location } from '../../src/model/place.js';
import { lessSure } from '../../src/pipeline/less-sure.js';

const scan: Document = {
  file: 'scan.pdf',
  format: 'pdf',
  pages: 3,
  blocks: [
    { type: 'paragraph', text: '第一章', place: { block: 0, page: 1 } },
    { type: 'paragraph', text: '第二章', place: { block: 1, page: 2 }, confidence: 0.8 },
    { type: 'table', rows: [], place: { block: 2, page: 3 }, confidence: 0.5 },
  ],
  furniture: [],
  notes: [],
  bookmarks: [],
};

const filling = (location: Location): Filling => ({
  how: 'heading',
  sure: 0.9,
  inScope: true,
  title: '',
  quote: '',
  location,
  characters: 9,
  placeholder: null,
  instruction: false,
  key: '',
  tables: [],
});

const slot = (...locations: readonly Location[]): Slot => ({
  requirement: 'r-1',
  fillings: locations.map(filling),
  expectedAt: null,
  within: null,
  isPresent: true,
});

it('what stands on a recognised page is as much less sure as the page', () => {
  const weaken = lessSure([scan, { ...scan, file: 'other.pdf', blocks: [] }]);
  const places = [
    { file: 'scan.pdf', page: 1 },
    { file: 'scan.pdf', page: 2 },
    { file: 'scan.pdf', page: 3 },
    { file: 'other.pdf', page: 2 },
    { file: 'scan.pdf' },
  ];
  expect(weaken(slot(...places)).fillings.map(({ sure }) => sure)).toEqual([0.9, 0.9 * 0.8, 0.45, 0.9, 0.9]);
  const picture = {
    ...scan,
    file: 'a.docx',
    blocks: scan.blocks.map((block) => ({ ...block, place: { block: block.place.block } })),
  };
  expect(
    lessSure([picture])(slot({ file: 'a.docx', block: 0 }, { file: 'a.docx', block: 1 })).fillings.map(
      ({ sure }) => sure,
    ),
  ).toEqual([0.9, 0.9 * 0.8]);
  const own = slot({ file: 'scan.pdf', page: 2 });
  expect(lessSure([])(own)).toBe(own);
});
