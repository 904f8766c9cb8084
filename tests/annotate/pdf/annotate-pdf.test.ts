import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { annotatePdf, type PlacedNote } from '../../../src/annotate/pdf/annotate-pdf.js';
import { countAnnotations } from '../../../src/read/pdf/find-words.js';
import { readPdf } from '../../../src/read/pdf/index.js';
import { attacks } from '../../report/hostile-strings.js';
import { makePdf } from '../../support/make-pdf.js';

const signature = { author: 'dossier-check', initials: 'DC', date: '2026-03-01' };
const area = { left: 10, bottom: 20, right: 60, top: 32 };

const note = (page: number, text: string, kind: 'words' | 'sign' = 'words'): PlacedNote => ({
  note: { location: { file: 'x.pdf', page }, lines: [text] },
  page,
  mark: kind === 'words' ? { kind, lines: [area] } : { kind, at: area },
});

/** The copy; the original is its beginning. */
function annotated(bytes: Uint8Array, notes: readonly PlacedNote[]): Buffer {
  const added = annotatePdf(bytes, notes, signature);
  if (typeof added === 'string') throw new Error(added);
  return Buffer.concat([bytes, added]);
}

const commentsOf = async (bytes: Uint8Array): Promise<readonly unknown[]> => {
  const { status, document } = await readPdf(bytes, 'x.pdf');
  return [status, ...(document?.notes ?? []).map(({ text, place }) => [text, place?.page])];
};

/** A file from its objects; `packed` ones lie in an object stream, and cross-references are a stream, with prediction. */
function streamPdf(packed: readonly string[]): Buffer {
  const content = packed.join(' ');
  let offset = 0;
  const heads = packed.map((object, index) => {
    const head = `${index + 1} ${offset}`;
    offset += object.length + 1;
    return head;
  });
  const stream = (dict: string, data: Buffer): string =>
    `<<${dict}/Filter/FlateDecode/Length ${data.length}>>\nstream\n${data.toString('latin1')}\nendstream`;
  const first = heads.join(' ').length + 1;
  const own = packed.length + 1;
  const head = '%PDF-1.5\n';
  const objects = `${own} 0 obj\n${stream(`/Type/ObjStm/N ${packed.length}/First ${first}`, deflateSync(Buffer.from(`${heads.join(' ')} ${content}`)))}\nendobj\n`;
  const section = head.length + objects.length;
  const rows = [[0, 0, 0], ...packed.map((_, index) => [2, own, index]), [1, head.length, 0], [1, section, 0]];
  const plain = rows.map(([kind = 0, a = 0, b = 0]) => Buffer.from([kind, a >> 8, a & 255, b]));
  // Each row is told by the one above it.
  const predicted = plain.map((row, at) =>
    Buffer.from([2, ...row.map((value, column) => (value - (plain[at - 1]?.[column] ?? 0)) & 255)]),
  );
  const references = stream(
    `/Type/XRef/Size ${rows.length}/W[1 2 1]/Root 1 0 R/DecodeParms<</Predictor 12/Columns 4>>`,
    deflateSync(Buffer.concat(predicted)),
  );
  return Buffer.from(
    `${head}${objects}${own + 1} 0 obj\n${references}\nendobj\nstartxref\n${section}\n%%EOF`,
    'latin1',
  );
}

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const TREE = '<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 300 300]>>';

describe('annotatePdf', () => {
  const made = makePdf([
    { marks: [{ kind: 'text', x: 50, y: 50, text: '项目概况' }] },
    { marks: [{ kind: 'comment', x: 10, y: 40, text: '早先的' }] },
  ]);

  it('adds an annotation for each note behind the file, and keeps those that are there', async () => {
    const copy = annotated(made, [note(1, '第一'), note(2, '第二', 'sign'), note(1, '第三')]);
    expect(copy.subarray(0, made.length).equals(made)).toBe(true);
    expect(await commentsOf(copy)).toEqual(['read', ['第一', 1], ['第三', 1], ['早先的', 2], ['第二', 2]]);
    expect((await readPdf(copy, 'x.pdf')).document?.blocks).toEqual((await readPdf(made, 'x.pdf')).document?.blocks);
  });

  it('writes a highlight with its look, the page anew, and a section of cross-references', () => {
    const head = '%PDF-1.4\n';
    const objects = [CATALOG, TREE, '<</Type/Page/Parent 2 0 R>>'].map(
      (object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`,
    );
    const offsets = objects.map((_, at) => head.length + objects.slice(0, at).join('').length);
    const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    const section = head.length + objects.join('').length;
    const plain = Buffer.from(
      `${head}${objects.join('')}xref\n0 4\n0000000000 65535 f \n${rows}trailer<</Size 4/Root 1 0 R/ID[<00><01>]>>\nstartxref\n${section}\n%%EOF`,
    );
    const added = annotatePdf(plain, [note(1, '字')], signature);
    expect(Buffer.from(added).toString('latin1')).toBe(
      [
        '',
        '3 0 obj',
        '<</Type/Page/Parent 2 0 R/Annots[5 0 R]>>',
        'endobj',
        '4 0 obj',
        '<</Type/XObject/Subtype/Form/BBox[10 20 60 32]/Resources<</ExtGState<</G<</BM/Multiply>>>>>>/Group<</S/Transparency>>/Length 36>>',
        'stream',
        '/G gs 1 0.85 0.2 rg 10 20 50 12 re f',
        'endstream',
        'endobj',
        '5 0 obj',
        '<</Type/Annot/Subtype/Highlight/QuadPoints[10 32 60 32 10 20 60 20]/Rect[10 20 60 32]/P 3 0 R/Contents <feff5b57>' +
          '/T <feff0064006f00730073006900650072002d0063006800650063006b>/M(D:20260301000000Z)/F 4/C[1 0.85 0.2]/AP<</N 4 0 R>>>>',
        'endobj',
        'xref',
        '3 1',
        '0000000322 00000 n ',
        '4 1',
        '0000000379 00000 n ',
        '5 1',
        '0000000578 00000 n ',
        'trailer',
        '<</Size 6/Root 1 0 R/ID [<00><01>]/Prev 170>>',
        'startxref',
        '824',
        '%%EOF',
        '',
      ].join('\n'),
    );
  });

  it('finds pages in object streams, and goes on with a stream where the file has one', async () => {
    const bytes = streamPdf([CATALOG, TREE, '<</Type/Page/Parent 2 0 R/Annots 4 0 R>>', '[]']);
    const copy = annotated(bytes, [note(1, '字')]);
    expect(await countAnnotations(copy)).toEqual({ pages: 1, annotations: 1 });
    const twice = annotated(copy, [note(1, '词', 'sign')]);
    expect(await countAnnotations(twice)).toEqual({ pages: 1, annotations: 2 });
  });

  it('writes hostile text as text', async () => {
    const copy = annotated(made, [note(1, `${attacks.join('')})>>endobj`)]);
    expect(await countAnnotations(copy)).toEqual({ pages: 2, annotations: 2 });
  });

  it.each([
    ['encrypted', 'one with a password', makePdf([{ marks: [] }], { locked: true })],
    ['damaged', 'one that is cut off', made.subarray(0, made.length - 40)],
    ['damaged', 'one whose offsets are wrong', Buffer.concat([Buffer.from('x'.repeat(9)), made])],
    ['damaged', 'none', Buffer.from('%PDF-1.4')],
  ] as const)('%s: %s', (why, _, bytes) => {
    expect(annotatePdf(bytes, [note(1, '字')], signature)).toBe(why);
  });

  it('damaged: a page that is not there, pages within themselves', () => {
    expect(annotatePdf(made, [note(9, '字')], signature)).toBe('damaged');
    const endless = streamPdf([CATALOG, '<</Type/Pages/Kids[2 0 R]>>']);
    expect(annotatePdf(endless, [note(1, '字')], signature)).toBe('damaged');
  });
});
