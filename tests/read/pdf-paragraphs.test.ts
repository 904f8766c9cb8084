import { describe, expect, it } from 'vitest';
import type { Mark } from '../support/make-pdf.js';
import { prose } from '../support/prose.js';
import { outlineOf, readFlow, readMarks, readPages } from '../support/read-made-pdf.js';

const LONG =
  '近年来，全市机动车保有量持续增长，中心城区停车难问题日益突出，现有停车资源分散在各部门和各企业，信息不能互通共享。为了提高公共停车资源利用率，拟建设统一的智慧停车平台。';
const text = (x: number, y: number, words: string, size = 12): Mark => ({ kind: 'text', x, y, text: words, size });

describe('lines to paragraphs', () => {
  it('joins the lines of a paragraph without blanks and parts it from the next by its indent', async () => {
    const document = await readFlow([
      { kind: 'text', text: LONG },
      { kind: 'text', text: `另外，${LONG}` },
    ]);
    expect(outlineOf(document.blocks)).toEqual([LONG, `另外，${LONG}`]);
  });

  it('puts a blank between Latin words at a line end and none beside Chinese', async () => {
    const words =
      '平台采用 Spring Boot 与 Kubernetes 容器编排，统一身份认证采用 OAuth 2.0 标准协议，接口描述遵循 OpenAPI Specification 的规定。';
    const document = await readFlow([{ kind: 'text', text: words }]);
    expect(document.blocks.map((block) => block.type === 'paragraph' && block.look?.lines)).toEqual([2]);
    // The first line ends before OAuth: its blank stands at the line end.
    expect(outlineOf(document.blocks)).toEqual([words.replace('采用 OAuth', '采用OAuth')]);
  });

  it('begins a paragraph where the line before was ended on purpose', async () => {
    const document = await readMarks(
      text(90, 100, prose(0, 34)),
      text(90, 120, '该段到此为止'),
      text(90, 140, prose(1, 34)),
      text(90, 160, prose(2, 34)),
    );
    expect(outlineOf(document.blocks)).toEqual([`${prose(0, 34)}该段到此为止`, `${prose(1, 34)}${prose(2, 34)}`]);
  });

  it.each(['第二章 需求分析', '二、需求', '（二）需求', '2.1 需求', '2．需求', '（2）需求', '②需求'])(
    'begins a paragraph at a number after a sentence: %s',
    async (number) => {
      const full = `${prose(0, 33)}。`;
      const document = await readMarks(text(90, 100, full), text(90, 120, number), text(90, 140, prose(1, 34)));
      expect(outlineOf(document.blocks).slice(0, 2)).toEqual([full, number]);
    },
  );

  it('goes on where a sentence breaks before a figure', async () => {
    const document = await readMarks(text(90, 100, `${prose(0, 33)}共`), text(90, 120, '2.1 万个泊位。'));
    expect(outlineOf(document.blocks)).toEqual([`${prose(0, 33)}共2.1 万个泊位。`]);
  });

  it('begins a paragraph at another size, at another weight and after a gap', async () => {
    const line = prose(0, 34);
    const document = await readMarks(
      text(90, 100, line),
      text(90, 122, prose(1, 27), 15),
      { kind: 'text', x: 90, y: 146, text: prose(2, 34), font: 'hei' },
      text(90, 166, prose(3, 34)),
      text(90, 186, prose(4, 34)),
      text(90, 240, prose(5, 34)),
    );
    expect(outlineOf(document.blocks)).toEqual([
      line,
      prose(1, 27),
      prose(2, 34),
      `${prose(3, 34)}${prose(4, 34)}`,
      prose(5, 34),
    ]);
  });

  it('joins a numbered item with the lines that hang under its text', async () => {
    const document = await readMarks(
      text(90, 80, `${prose(0, 33)}。`),
      text(90, 100, `1. ${prose(1, 32)}`),
      text(108, 120, prose(2, 32)),
      text(108, 140, '丁丁丁。'),
      text(90, 160, '2. 戊戊。'),
    );
    expect(outlineOf(document.blocks)).toEqual([
      `${prose(0, 33)}。`,
      `1. ${prose(1, 32)}${prose(2, 32)}丁丁丁。`,
      '2. 戊戊。',
    ]);
  });

  it('joins a value that hangs under its beginning, and not the next label', async () => {
    const document = await readMarks(
      text(90, 80, `${prose(0, 33)}。`),
      text(90, 100, `项目名称：${prose(1, 29)}`),
      text(150, 120, '服务项目'),
      text(90, 140, '项目编号：二〇二六第一号'),
    );
    expect(outlineOf(document.blocks)).toEqual([
      `${prose(0, 33)}。`,
      `项目名称：${prose(1, 29)}服务项目`,
      '项目编号：二〇二六第一号',
    ]);
  });

  it('joins a title of two centred lines, and not what stands below it', async () => {
    const document = await readFlow([
      { kind: 'centred', text: '海州市智慧停车平台项目', size: 26, bold: true },
      { kind: 'centred', text: '建设方案', size: 26, bold: true },
      { kind: 'space', height: 100 },
      { kind: 'centred', text: '编制单位：海州市城市管理局', size: 16 },
      { kind: 'centred', text: '2026年3月', size: 16 },
      { kind: 'text', text: LONG },
    ]);
    expect(outlineOf(document.blocks)).toEqual([
      '海州市智慧停车平台项目建设方案',
      '编制单位：海州市城市管理局',
      '2026年3月',
      LONG,
    ]);
  });

  it('goes on over a page break', async () => {
    const page = Array.from({ length: 20 }, (_, at) => text(90, 100 + 20 * at, prose(at, 34)));
    const document = await readPages([
      { marks: page },
      { marks: [text(90, 100, '乙乙乙。'), text(114, 120, '丙丙。')] },
    ]);
    expect(outlineOf(document.blocks)).toEqual([
      `${Array.from({ length: 20 }, (_, at) => prose(at, 34)).join('')}乙乙乙。`,
      '丙丙。',
    ]);
    expect(document.blocks.map((block) => block.place)).toEqual([
      { block: 0, page: 1 },
      { block: 1, page: 2 },
    ]);
  });
});

const columnText = (place: number): string => Array.from({ length: 12 }, (_, at) => prose(3 * at + place, 16)).join('');

describe('reading order', () => {
  it('reads down one column after the other, goes on from one to the next, and leaves titles over both', async () => {
    const column = (x: number, place: number) =>
      Array.from({ length: 12 }, (_, at) => text(x, 140 + 20 * at, prose(3 * at + place, 16)));
    const document = await readMarks(
      text(90, 100, prose(2, 34), 12),
      ...column(90, 0).flatMap((mark, at) => [mark, column(310, 40)[at]!]),
    );
    expect(outlineOf(document.blocks)).toEqual([prose(2, 34), columnText(0) + columnText(40)]);
  });

  it('reads a form row by row', async () => {
    const rows = Array.from({ length: 10 }, (_, at) => [
      text(90, 100 + 24 * at, `项${at}`),
      text(310, 100 + 24 * at, `值${at}`),
    ]);
    const document = await readMarks(...rows.flat());
    expect(outlineOf(document.blocks)).toEqual(Array.from({ length: 10 }, (_, at) => `项${at} 值${at}`));
  });

  it('reads by place, not in the order drawn', async () => {
    const document = await readMarks(text(90, 140, '后'), text(90, 100, '先'));
    expect(outlineOf(document.blocks)).toEqual(['先', '后']);
  });

  it.each([90, 180, 270] as const)('reads a page turned by %i degrees', async (rotate) => {
    const marks: Mark[] = [text(90, 100, '先'), text(90, 140, '后')];
    expect(outlineOf((await readPages([{ marks, rotate }])).blocks)).toEqual(['先', '后']);
  });

  it('reads a page whose text runs up the sheet', async () => {
    const marks: Mark[] = [
      { kind: 'text', x: 100, y: 700, text: prose(0, 20), angle: 90 },
      { kind: 'text', x: 140, y: 700, text: prose(1, 20), angle: 90 },
    ];
    expect(outlineOf((await readPages([{ marks, rotate: 90 }])).blocks)).toEqual([prose(0, 20), prose(1, 20)]);
  });

  it('keeps a watermark out of the text', async () => {
    const document = await readMarks(text(90, 100, '正文'), {
      kind: 'text',
      x: 200,
      y: 500,
      text: '内部资料',
      size: 40,
      angle: 45,
    });
    expect(outlineOf(document.blocks)).toEqual(['正文']);
    expect(document.furniture).toEqual(['内部资料']);
  });
});
