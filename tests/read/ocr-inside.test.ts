import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/document.js';
import { readDocument } from '../../src/read/index.js';
import { findEngine } from '../../src/read/ocr/engines.js';
import type { RecognisedPage } from '../../src/read/ocr/recognised-page.js';
import { pageBlocks } from '../../src/read/pdf/page-blocks.js';
import { image, makeDocx, paragraph } from '../support/make-docx.js';
import { makeOfd, image as ofdImage, text } from '../support/make-ofd.js';
import { pagesAsPng } from '../support/make-png.js';

const REPORT = '../shared/fixtures/r10.pdf';
const engine = await findEngine(process.env);
const missing =
  engine === null ? 'no tesseract and no tesseract.js' : existsSync(REPORT) ? '' : 'no ../shared/fixtures';
const ocr = engine === null ? {} : { ocr: engine };

const wordsOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.type === 'paragraph' ? block.text : '')).join('\n');

describe.skipIf(missing !== '')(`pictures inside of other documents${missing && `: left out, ${missing}`}`, () => {
  it('are the scanned pages of an OFD', { timeout: 120_000 }, async () => {
    const [picture] = await pagesAsPng(readFileSync(REPORT), [4]);
    const bytes = makeOfd([text(20, 30, '第一页是文字，第二页是扫描件。'), ofdImage(0, 0, 210, 297)], {
      resources:
        '<ofd:MultiMedias><ofd:MultiMedia ID="5" Type="Image"><ofd:MediaFile>Res/scan.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>',
      media: { 'Doc_0/Res/scan.png': picture! },
    });
    expect((await readDocument(bytes, 'a.ofd', 'ofd')).findings).toEqual([
      { code: 'text-missing', args: { pages: [2], of: 2 }, location: { file: 'a.ofd' } },
    ]);
    const { status, document, findings } = await readDocument(bytes, 'a.ofd', 'ofd', ocr);
    expect([status, document?.format, findings.map(({ code }) => code)]).toEqual(['read', 'ofd', ['text-recognised']]);
    const recognised = document!.blocks.filter(({ confidence }) => confidence !== undefined);
    expect(new Set(recognised.map(({ place }) => place.page))).toEqual(new Set([2]));
    expect(wordsOf(recognised).split('\n')[0]).toBe('某市政务信息系统项目可行性研究报告');
  });

  it('are the scans put into a DOCX, alone or among its text', { timeout: 120_000 }, async () => {
    const [bytes] = await pagesAsPng(readFileSync(REPORT), [4]);
    const scan = paragraph(image({ width: 400, height: 560, bytes: bytes! }));
    const alone = makeDocx([scan]);
    expect(await readDocument(alone, 'a.docx', 'docx')).toEqual({
      status: 'unreadable',
      document: null,
      findings: [{ code: 'text-missing', args: { pages: [1], of: 1 }, location: { file: 'a.docx' } }],
    });
    const among = makeDocx(['批复文件扫描件如下，其内容以原件为准，此处附后以供查阅核对。', scan, '附件到此为止。']);
    const { status, document, findings } = await readDocument(among, 'a.docx', 'docx', ocr);
    const recognised = document!.blocks.filter(({ confidence }) => confidence !== undefined);
    expect(recognised.map(({ place }) => place.block)).toEqual(recognised.map((_, at) => at + 2));
    expect(recognised.length).toBeGreaterThan(5);
    expect(wordsOf(document!.blocks.slice(-1))).toBe('附件到此为止。');
    const sure = Math.round(100 * (recognised[0]?.confidence ?? 0));
    expect([status, findings]).toEqual([
      'read',
      [
        {
          code: 'text-recognised',
          args: { pages: [1], of: 1, confidence: sure, confidences: [sure] },
          location: { file: 'a.docx', block: 2 },
        },
      ],
    ]);
    expect((await readDocument(alone, 'a.docx', 'docx', ocr)).document?.blocks.length).toBe(recognised.length + 1);
  });
});

describe('a picture in a document', () => {
  const page = (confidence: number, ...texts: readonly string[]): RecognisedPage => ({
    width: 595,
    height: 842,
    rules: [],
    pictures: [],
    confidence,
    lines: texts.map((text, at) => ({
      left: 90,
      top: 100 + 20 * at,
      right: 90 + 12 * text.length,
      bottom: 112 + 20 * at,
      text,
      starts: Array.from(text, (_, i) => 90 + 12 * i),
      size: 12,
    })),
  });
  const prose = ['经研究，原则同意建设该项目，总投资三百万元。', '请按照本批复抓紧开展项目招标采购等工作。'];

  it('is a page where it holds running text, read surely enough', () => {
    expect(pageBlocks(page(0.9, ...prose)).map(({ confidence }) => confidence)).toEqual([0.9, 0.9]);
    expect(wordsOf(pageBlocks(page(0.9, ...prose)))).toBe(prose.join('\n'));
    expect(pageBlocks(page(0.4, ...prose))).toEqual([]);
  });

  it('is a drawing where its words stand apart', () => {
    const labels = ['数据库服务器', '应用服务器', '防火墙', '核心交换机', '互联网', '政务外网', '终端', '备份存储'];
    expect(pageBlocks(page(0.95, ...labels, ...labels))).toEqual([]);
  });
});
