import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { findEngine, openEngine } from '../../src/read/ocr/engines.js';
import { TooSlow } from '../../src/read/ocr/picture-reader.js';
import { isInstalled } from '../../src/read/ocr/tesseract-js.js';
import { makePdf } from '../support/make-pdf.js';
import { characters, makeTsv } from '../support/make-tsv.js';

/** A program that answers as Tesseract does: one line, or what its input tells it to do. */
const PROGRAM = `#!/bin/sh
here="$(dirname "$0")"
if [ "$1" = --list-langs ]; then cat "$here/langs"; exit 0; fi
echo "$OMP_THREAD_LIMIT $*" >> "$here/calls"
case "$(cat "$here/mode")" in
  slow) exec sleep 30 ;;
  broken) exit 1 ;;
  turned) cat > "$here/input-$(wc -l < "$here/calls")"; if [ "$(wc -l < "$here/calls")" -eq 1 ]; then cat "$here/wrong.tsv"; else cat "$here/answer.tsv"; fi ;;
  deaf) cat "$here/answer.tsv"; exit 0 ;;
  *) cat > "$here/input"; cat "$here/answer.tsv" ;;
esac
`;

describe.skipIf(process.platform === 'win32')('a tesseract on the path', () => {
  let folder = '';
  const env = (): Record<string, string> => ({ PATH: `${folder}:/usr/bin:/bin` });
  const put = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
  const seen = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const answer = (): string => seen('answer.tsv');

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'engine-'));
    put('tesseract', PROGRAM);
    chmodSync(path.join(folder, 'tesseract'), 0o755);
    put('mode', 'answer');
    put('langs', 'List of available languages (2):\nchi_sim\neng\n');
    put('answer.tsv', makeTsv([characters('第一章总则', 100)]));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is taken where it knows the language', async () => {
    expect(await findEngine(env())).toEqual({ name: 'tesseract', env: env() });
    put('langs', 'eng\n');
    expect((await findEngine(env()))?.name).toBe(isInstalled() ? 'tesseract.js' : undefined);
    expect((await findEngine({ PATH: '' }))?.name).toBe(isInstalled() ? 'tesseract.js' : undefined);
    put('langs', 'chi_sim\n');
  });

  it('gets the picture by a pipe, one thread, and the resolution where it is known', async () => {
    put('calls', '');
    const engine = openEngine({ name: 'tesseract', env: env() }, 20);
    const tsv = await engine.read({ bytes: Buffer.from('a picture'), dpi: 200 });
    expect(tsv).toBe(answer());
    expect(seen('input')).toBe('a picture');
    await engine.read({ bytes: Buffer.from('another') });
    expect(seen('calls')).toBe(
      '1 stdin stdout -l chi_sim --dpi 200 -c tessedit_create_tsv=1\n1 stdin stdout -l chi_sim -c tessedit_create_tsv=1\n',
    );
  });

  it('is killed where it takes too long, and may fail or end without reading', async () => {
    const picture = { bytes: new Uint8Array(4_000_000) };
    put('mode', 'slow');
    await expect(openEngine({ name: 'tesseract', env: env() }, 0.3).read(picture)).rejects.toThrow(TooSlow);
    put('mode', 'broken');
    await expect(openEngine({ name: 'tesseract', env: env() }, 20).read(picture)).rejects.toThrow(
      'tesseract ended with 1',
    );
    put('mode', 'deaf');
    const engine = openEngine({ name: 'tesseract', env: env() }, 20);
    expect(await engine.read(picture)).toBe(answer());
    put('mode', 'answer');
  });

  const scan = (): Uint8Array =>
    makePdf([
      { marks: [{ kind: 'text', x: 90, y: 100, text: '这一页有文字，不用识别，用原来的文字就好。' }] },
      { marks: [{ kind: 'picture', x: 0, y: 0, width: 595, height: 842 }] },
    ]);
  const ocr = () => ({ ocr: { name: 'tesseract' as const, env: env() } });

  it('gives scanned pages their words, and the reading says which and how surely', async () => {
    const { status, findings, document } = await readDocument(scan(), 'a.pdf', 'pdf', ocr());
    expect({
      status,
      findings,
      text: document?.blocks.map(
        (block) => block.type === 'paragraph' && [block.text, block.place.page, block.confidence],
      ),
    }).toEqual({
      status: 'read',
      findings: [
        {
          code: 'text-recognised',
          args: { pages: [2], of: 2, confidence: 95, confidences: [95] },
          location: { file: 'a.pdf' },
        },
      ],
      text: [
        ['这一页有文字，不用识别，用原来的文字就好。', 1, undefined],
        ['第一章总则', 2, 0.95],
      ],
    });
  });

  it('leaves a page unread that it cannot recognise', async () => {
    put('mode', 'broken');
    const { status, findings } = await readDocument(scan(), 'a.pdf', 'pdf', ocr());
    put('mode', 'answer');
    expect({ status, findings }).toEqual({
      status: 'partly-read',
      findings: [{ code: 'text-missing', args: { pages: [2], of: 2 }, location: { file: 'a.pdf' } }],
    });
  });

  it('reads no picture unless asked', async () => {
    put('calls', '');
    const { status, findings } = await readDocument(scan(), 'a.pdf', 'pdf');
    expect({ status, findings, calls: seen('calls') }).toEqual({
      status: 'partly-read',
      findings: [{ code: 'text-missing', args: { pages: [2], of: 2 }, location: { file: 'a.pdf' } }],
      calls: '',
    });
    const picture = await readDocument(Buffer.from('BM'), 'a.bmp', 'image');
    expect(picture.findings).toEqual([
      { code: 'file-unsupported', args: { format: 'image' }, location: { file: 'a.bmp' } },
    ]);
  });

  it('reads pictures that we do not unpack, and says which it cannot', async () => {
    const read = await readDocument(Buffer.from('BM'), 'a.bmp', 'image', ocr());
    expect([read.status, read.document?.format, read.document?.pages, read.findings.map(({ code }) => code)]).toEqual([
      'read',
      'image',
      1,
      ['text-recognised'],
    ]);
    put('mode', 'broken');
    const broken = await readDocument(Buffer.from('BM'), 'a.bmp', 'image', ocr());
    put('mode', 'answer');
    expect(broken).toEqual({
      status: 'unreadable',
      document: null,
      findings: [{ code: 'file-corrupt', args: { format: 'image', detail: '' }, location: { file: 'a.bmp' } }],
    });
  });

  it.each([
    ['on its head', [characters('乢豕', 100).map((one) => ({ ...one, confidence: 20 }))], [595, 842]],
    [
      'on its side',
      [[0, 1, 2, 3].map((at) => ({ ...characters('章')[0]!, top: 100 * at, bottom: 100 * at + 30 }))],
      [842, 595],
    ],
  ])('turns a page that lies %s', async (_, lines, size) => {
    put('calls', '');
    put('wrong.tsv', makeTsv(lines));
    put('mode', 'turned');
    const { findings } = await readDocument(scan(), 'a.pdf', 'pdf', ocr());
    put('mode', 'answer');
    const head = (name: string): string => readFileSync(path.join(folder, name), 'latin1').slice(0, 16);
    const dots = (points: readonly number[]): string => points.map((one) => Math.round((one * 200) / 72)).join(' ');
    expect(findings.map(({ args }) => args)).toEqual([{ pages: [2], of: 2, confidence: 95, confidences: [95] }]);
    expect([head('input-1'), head('input-2')]).toEqual([`P5\n${dots([595, 842])}\n255`, `P5\n${dots(size)}\n255`]);
  });

  it('leaves an empty page alone', async () => {
    put('calls', '');
    const pdf = makePdf([
      { marks: [{ kind: 'picture', x: 0, y: 0, width: 595, height: 842 }] },
      { marks: [] },
      { marks: [] },
    ]);
    const { status, findings } = await readDocument(pdf, 'a.pdf', 'pdf', ocr());
    expect([status, findings.map(({ code, args }) => [code, args]), seen('calls').trim().split('\n').length]).toEqual([
      'read',
      [['text-recognised', { pages: [1], of: 3, confidence: 95, confidences: [95] }]],
      1,
    ]);
  });
});
