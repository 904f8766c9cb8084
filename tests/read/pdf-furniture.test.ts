import { describe, expect, it } from 'vitest';
import type { Part } from '../support/flow-pdf.js';
import type { MadePage, Mark } from '../support/make-pdf.js';
import { outlineOf, readFlow, readPages } from '../support/read-made-pdf.js';

const text = (x: number, y: number, words: string, size = 12): Mark => ({ kind: 'text', x, y, text: words, size });
const body = (page: number): Mark[] => [text(90, 300, `第${'甲乙丙丁戊己'[page]}页的正文`)];
const pages = (count: number, marks: (page: number) => readonly Mark[]): MadePage[] =>
  Array.from({ length: count }, (_, page) => ({ marks: [...marks(page), ...body(page)] }));
const bodies = (count: number) => Array.from({ length: count }, (_, page) => `第${'甲乙丙丁戊己'[page]}页的正文`);

describe('headers and footers', () => {
  it('are what repeats at the edge of the pages, and page numbers', async () => {
    const parts: Part[] = [0, 1, 2].flatMap((page): Part[] => [
      ...(page > 0 ? [{ kind: 'page' } as const] : []),
      { kind: 'text', text: `第${'甲乙丙'[page]}页的正文` },
    ]);
    const document = await readFlow(parts, { header: '建设方案', footer: '第 # 页 共 ## 页' });
    expect(outlineOf(document.blocks)).toEqual(bodies(3));
    expect(document.furniture).toEqual(['建设方案', '第 1 页 共 3 页', '第 2 页 共 3 页', '第 3 页 共 3 页']);
  });

  it.each(['- 12 -', '—I—', '第 3 页', 'Page 3 of 9'])('are page numbers, on a single page too: %s', async (number) => {
    const document = await readPages(pages(1, () => [text(280, 810, number, 9)]));
    expect([outlineOf(document.blocks), document.furniture]).toEqual([bodies(1), [number]]);
  });

  it('are not lone figures of a single page', async () => {
    const document = await readPages(pages(1, () => [text(280, 810, '2026', 9)]));
    expect([outlineOf(document.blocks), document.furniture]).toEqual([[...bodies(1), '2026'], []]);
  });

  it('may alternate between left and right pages', async () => {
    const document = await readPages(
      pages(6, (page) => [text(page % 2 === 0 ? 90 : 400, 50, page % 2 === 0 ? '单页眉' : '双页眉', 9)]),
    );
    expect([outlineOf(document.blocks), document.furniture]).toEqual([bodies(6), ['单页眉', '双页眉']]);
  });

  it('may be numbered in Roman figures first', async () => {
    const numbers = ['ii', '1', '2'];
    const document = await readPages(pages(3, (page) => [text(290, 810, numbers[page]!, 9)]));
    expect([outlineOf(document.blocks), document.furniture]).toEqual([bodies(3), numbers]);
  });

  it('are not headings that differ in their number only', async () => {
    const document = await readPages(pages(4, (page) => [text(90, 90, `第 ${page + 1} 章`, 18)]));
    expect(outlineOf(document.blocks)).toEqual([0, 1, 2, 3].flatMap((page) => [`第 ${page + 1} 章`, bodies(4)[page]]));
    expect(document.furniture).toEqual([]);
  });

  it('are not all there is', async () => {
    const document = await readPages([1, 2, 3].map((page) => ({ marks: [text(90, 60, `第 ${page} 部分`)] })));
    expect(outlineOf(document.blocks)).toEqual(['第 1 部分', '第 2 部分', '第 3 部分']);
  });
});

describe('footnotes', () => {
  it('stand below a short line and become notes', async () => {
    const document = await readPages([
      {
        marks: [
          ...body(0),
          { kind: 'line', x: 90, y: 700, toX: 230, toY: 700 },
          text(90, 716, '①数据来源：市统计局', 9),
          text(90, 730, '②截至 2025 年底', 9),
          text(290, 800, '- 1 -', 9),
        ],
      },
    ]);
    expect([outlineOf(document.blocks), document.furniture]).toEqual([bodies(1), ['- 1 -']]);
    expect(document.notes).toEqual([
      { kind: 'footnote', text: '①数据来源：市统计局', place: { block: 0, page: 1 } },
      { kind: 'footnote', text: '②截至 2025 年底', place: { block: 0, page: 1 } },
    ]);
  });
});
