import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { readPdf } from '../../src/read/pdf/index.js';
import { isPlausible } from '../../src/read/pdf/reliability.js';
import { type MadePage, type Mark, makePdf } from '../support/make-pdf.js';
import { prose } from '../support/prose.js';
import { outlineOf } from '../support/read-made-pdf.js';

const text = (words: string, more: Partial<Mark> = {}): Mark =>
  ({ kind: 'text', x: 90, y: 100, text: words, ...more }) as Mark;
const good: MadePage = { marks: [text('正文在这里。', { y: 300 })] };
const scan: MadePage = { marks: [{ kind: 'picture', x: 0, y: 0, width: 595, height: 842 }] };
const location = { file: 'a.pdf' };

async function read(pages: readonly MadePage[], locked = false) {
  const { status, document, findings } = await readPdf(makePdf(pages, { locked }), 'a.pdf');
  return { status, text: document && outlineOf(document.blocks), findings };
}

describe('pages without words', () => {
  it('are told apart from those with words', async () => {
    expect(await read([good, scan, good, scan])).toEqual({
      status: 'partly-read',
      text: ['正文在这里。', '正文在这里。'],
      findings: [{ code: 'text-missing', args: { pages: [2, 4], of: 4 }, location }],
    });
  });

  it('are scans with a page number too', async () => {
    const numbered = (page: number): MadePage => ({
      marks: [...scan.marks, { kind: 'text', x: 280, y: 810, text: `- ${page} -`, size: 9 }],
    });
    expect(await read([numbered(1), numbered(2)])).toEqual({
      status: 'unreadable',
      text: null,
      findings: [{ code: 'text-missing', args: { pages: [1, 2], of: 2 }, location }],
    });
  });

  it('are no fault where they are empty, unless all are', async () => {
    expect(await read([good, { marks: [] }])).toEqual({ status: 'read', text: ['正文在这里。'], findings: [] });
    expect(await read([{ marks: [] }])).toEqual({
      status: 'unreadable',
      text: null,
      findings: [{ code: 'text-missing', args: { pages: [1], of: 1 }, location }],
    });
  });

  it('are no scans where an invisible text layer lies over the picture', async () => {
    expect(await read([{ marks: [...scan.marks, text('识别出来的文字。', { mode: 3 })] }])).toEqual({
      status: 'read',
      text: ['识别出来的文字。'],
      findings: [],
    });
  });
});

describe('text that is not what is printed', () => {
  it.each(['lost', 'liar'] as const)('is reported and left out: font %s', async (font) => {
    const bad: MadePage = { marks: [text(prose(0, 34), { font }), text(prose(1, 34), { font, y: 120 })] };
    expect(await read([good, bad])).toEqual({
      status: 'partly-read',
      text: ['正文在这里。'],
      findings: [{ code: 'text-unreliable', args: { pages: [2], of: 2 }, location }],
    });
    expect(await read([bad])).toEqual({
      status: 'unreadable',
      text: null,
      findings: [{ code: 'text-unreliable', args: { pages: [1], of: 1 }, location }],
    });
  });

  const codes = (words: string): number[] => [...words].map((sign) => sign.codePointAt(0)!);
  it.each([
    ['Chinese prose', prose(0, 120), true],
    [
      'a list of names',
      '樊伟哲、梁浩、郑继凯、柯俊哲、宁子淳、马一凌、陈淑媛、何欣越、邱情珍、曾祥薇、张三、李四、王建国、刘志强、高明',
      true,
    ],
    [
      'English',
      'The applicant shall submit the feasibility study report together with the construction plan and budget.',
      true,
    ],
    ['figures', '2026-03-18 1,250.00 3.5% 100.25 2026-03-19 980.10 4.1% 99.75 2026-03-20 1,020.40 2.2%', true],
    ['a table of contents', '1 .......... 2 .......... 3 .......... 4 .......... 5 .......... 6', true],
    ['private characters', `${'\ue001\ue002\ue003\ue004'.repeat(15)}`, false],
    ['control characters', `${'\u0001\u0002\u0003\u0004ab'.repeat(15)}`, false],
    ['Chinese bytes taken for Latin letters', 'ÏîÄ¿½¨Éè·½°¸Ó¦µ±°üÀ¨ÐèÇó·ÖÎö×ÜÌåÉè¼ÆÍøÂç°²È«ÔËÐÐÎ¬»¤', false],
    [
      'characters nobody uses',
      '嬽嬾嬿孀孁孂孆孇孈孉孊孋孌孍孎孏孭孮孯孲孴孶孷孹孻孼孾孿宂宄宆宊宎宐宑宒宔宖宧宨宩宬',
      false,
    ],
    [
      'letters drawn by lot',
      'XKQZ VBNW QRTP LKJH GFDS ZXCV BNMQ WRTY PSDF GHJK LZXC VBNM QWRT YPSD FGHJ KLZX CVBN MQWR TYPS DFGH JKLZ',
      false,
    ],
  ])('is judged by its wording: %s', (_, words, plausible) => {
    expect(isPlausible(codes(words))).toBe(plausible);
  });
});

describe('files that cannot be read', () => {
  it('are empty, broken or locked', async () => {
    const empty = await readPdf(new Uint8Array(0), 'a.pdf');
    expect(empty).toEqual({
      status: 'unreadable',
      document: null,
      findings: [{ code: 'file-empty', args: {}, location }],
    });
    expect(await read([good], true)).toEqual({
      status: 'unreadable',
      text: null,
      findings: [{ code: 'file-encrypted', args: { format: 'pdf' }, location }],
    });
    const broken = await readPdf(new TextEncoder().encode('%PDF-1.7\nnothing more'), 'a.pdf');
    expect(broken).toEqual({
      status: 'unreadable',
      document: null,
      findings: [{ code: 'file-corrupt', args: { format: 'pdf', detail: 'cannot be opened' }, location }],
    });
  });

  it('are beyond a limit, not damaged, where the engine has no memory for them', async () => {
    const { Memory } = Reflect.get(globalThis, 'WebAssembly') as { Memory: { prototype: { grow(): number } } };
    const grow = vi.spyOn(Memory.prototype, 'grow').mockImplementation(() => {
      throw new RangeError('no more');
    });
    const large = new Uint8Array(300 << 20);
    large.set(makePdf([good]));
    const { status, document, findings } = await readPdf(large, 'a.pdf');
    grow.mockRestore();
    const value = findings.map(({ args }) => ('value' in args ? args.value : 0))[0];
    expect(value).toBeLessThan(300);
    expect({ status, document, findings }).toEqual({
      status: 'unreadable',
      document: null,
      findings: [{ code: 'limit-exceeded', args: { limit: 'memory', value }, location }],
    });
    expect((await read([good])).status).toBe('read');
  });

  it('do no harm to the next one, wherever they are cut off', async () => {
    const whole = makePdf([good, scan]);
    for (let end = 16; end < whole.length; end += 97) {
      const { status, document } = await readPdf(whole.subarray(0, end), 'a.pdf');
      expect(document === null).toBe(status === 'unreadable');
    }
    expect((await read([good])).status).toBe('read');
  });

  const corpus = '../shared/corpus/files/127-zhaobiao-beida.pdf';
  it.skipIf(!existsSync(corpus))('open where only an owner password is set', async () => {
    expect((await readPdf(readFileSync(corpus), 'a.pdf')).status).toBe('read');
  });
});
