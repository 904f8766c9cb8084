import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/model/annotation.js';
import { inPdf } from '../../../src/pipeline/annotate/in-pdf.js';
import { findWords } from '../../../src/read/pdf/find-words.js';
import { makePdf } from '../../support/make-pdf.js';

const signature = { author: 'dossier-check', initials: 'DC', date: '2026-03-01' };
const bytes = makePdf([
  { marks: [{ kind: 'text', x: 50, y: 100, text: '目 录 人员培训' }] },
  {
    marks: [
      { kind: 'text', x: 50, y: 100, text: '五、人员培训' },
      { kind: 'text', x: 50, y: 130, text: '分四期培训帮' },
      { kind: 'text', x: 50, y: 150, text: '办员。' },
    ],
  },
]);

const note = (text: string, more: Partial<Note>): Note => ({ location: { file: 'x.pdf' }, lines: [text], ...more });

/** What was added: kind and rectangle of each annotation, in their order. */
async function marks(notes: readonly Note[]): Promise<readonly string[]> {
  const answer = await inPdf(bytes, { notes, signature });
  if ('why' in answer) throw new Error(answer.why);
  const added = Buffer.from(answer.bytes).subarray(bytes.length).toString('latin1');
  return [...added.matchAll(/Subtype\/(Highlight|Text)\b.*?\/Rect\[([^\]]*)\]\/P (\d+)/gu)].map(
    ([, kind, box = '', page]) => `${kind} ${box.split(' ').map((value) => Math.round(Number(value)))} on ${page}`,
  );
}

describe('inPdf', () => {
  it('marks the words that are quoted on their page, over lines as well', async () => {
    expect(
      await marks([
        note('一', { location: { file: 'x.pdf', page: 2 }, quote: '五、人员培训' }),
        note('二', { location: { file: 'x.pdf', page: 2 }, quote: '分四期培训帮办员。' }),
      ]),
    ).toEqual(['Highlight 50,741,122,753 on 21', 'Highlight 50,691,122,723 on 21']);
  });

  it('marks the heading above where nothing is quoted, and puts a sign where nothing is to be found', async () => {
    expect(
      await marks([
        note('一', { location: { file: 'x.pdf', page: 2, section: ['五、人员培训'] } }),
        note('二', {}),
        note('三', {}),
        note('四', { quote: '办员' }),
      ]),
    ).toEqual([
      'Highlight 50,741,122,753 on 21',
      'Text 565,812,585,832 on 19',
      'Text 565,782,585,802 on 19',
      'Highlight 50,691,74,703 on 21',
    ]);
  });

  it('says what it cannot add to', async () => {
    expect(await inPdf(Buffer.from('%PDF-1.4'), { notes: [note('一', {})], signature })).toEqual({ why: 'damaged' });
    const locked = makePdf([{ marks: [] }], { locked: true });
    expect(await inPdf(locked, { notes: [note('一', {})], signature })).toEqual({ why: 'encrypted' });
  });
});

it('findWords gives a rectangle for each line, on the page named or the first that has the words', async () => {
  const found = await findWords(bytes, [{ words: ['没有', '人员培训'] }, { page: 2, words: ['人员培训'] }]);
  expect(found?.map(({ page, lines }) => [page, lines.length])).toEqual([
    [1, 1],
    [2, 1],
  ]);
});
