import { expect, it } from 'vitest';
import { picturePages } from '../../src/read/pdf/page-pictures.js';
import { makePdf } from '../support/make-pdf.js';

const box = { kind: 'box', x: 100, y: 100, width: 200, height: 100, filled: true } as const;
const latin = { kind: 'text', x: 72, y: 72, text: 'Plan', font: 'latin' } as const;
const chinese = { kind: 'text', x: 72, y: 72, text: '建设方案', font: 'song' } as const;

it('draws the pages asked for, and leaves out a page that the file does not have', async () => {
  const pdf = makePdf([{ marks: [latin] }, { marks: [] }, { marks: [latin, box] }]);
  const pictures = await picturePages(pdf, [1, 3, 4]);
  expect(pictures.map(({ page, width, height }) => [page, width, height])).toEqual([
    [1, 793, 1123],
    [3, 793, 1123],
  ]);
  expect(pictures.map(({ png }) => Buffer.from(png.subarray(1, 4)).toString('latin1'))).toEqual(['PNG', 'PNG']);
});

it('leaves out a page with Chinese in a font that the file does not bring along: it would look empty', async () => {
  const pdf = makePdf([{ marks: [chinese] }, { marks: [box] }]);
  expect((await picturePages(pdf, [1, 2])).map(({ page }) => page)).toEqual([2]);
});

it('draws nothing of what is no PDF', async () => {
  expect(await picturePages(Buffer.from('no pdf'), [1])).toEqual([]);
});
