import { describe, expect, it } from 'vitest';
import { makePdf } from '../support/make-pdf.js';
import { outlineOf, readPages, readSound } from '../support/read-made-pdf.js';

describe('what a PDF says beside its text', () => {
  it('is its title, its pages and its bookmarks with level and page', async () => {
    const marks = [{ kind: 'text', x: 90, y: 100, text: '正文' } as const];
    const bytes = makePdf([{ marks }, { marks }, { marks }], {
      title: '智慧停车建设方案',
      bookmarks: [
        { title: '第一章 项目概述', page: 1, children: [{ title: '1.1 背景', page: 2 }] },
        { title: '第二章 需求分析', page: 3 },
      ],
    });
    const { file, format, title, pages, bookmarks } = await readSound(bytes);
    expect({ file, format, title, pages, bookmarks }).toEqual({
      file: 'made.pdf',
      format: 'pdf',
      title: '智慧停车建设方案',
      pages: 3,
      bookmarks: [
        { title: '第一章 项目概述', level: 1, page: 1 },
        { title: '1.1 背景', level: 2, page: 2 },
        { title: '第二章 需求分析', level: 1, page: 3 },
      ],
    });
  });

  it('is what was filled into its form, at its place, and what was noted', async () => {
    const document = await readPages([
      {
        marks: [
          { kind: 'text', x: 90, y: 115, text: '项目名称：' },
          { kind: 'field', x: 160, y: 103, width: 200, height: 16, value: '智慧停车' },
          { kind: 'text', x: 90, y: 155, text: '建设单位：' },
          { kind: 'field', x: 160, y: 143, width: 200, height: 16, value: '城市管理局' },
          { kind: 'comment', x: 400, y: 155, text: '请核对' },
        ],
      },
    ]);
    expect(outlineOf(document.blocks)).toEqual(['项目名称： 智慧停车', '建设单位： 城市管理局']);
    expect(document.notes).toEqual([{ kind: 'comment', text: '请核对', place: { block: 0, page: 1 } }]);
  });
});
