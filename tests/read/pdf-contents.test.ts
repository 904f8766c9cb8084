import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { hasLeader } from '../../src/read/pdf/contents.js';
import type { Part } from '../support/flow-pdf.js';
import { readFlow, readMarks } from '../support/read-made-pdf.js';

const roles = (document: Document) =>
  document.blocks.map((block) => (block.type === 'paragraph' ? [block.text.replace(/\.{4,}/, '…'), block.role] : null));
const entry = (text: string, page: number, leader = true): Part => ({ kind: 'contents', text, page, leader });

describe('tables of contents', () => {
  it('are marked, with dots to the page number', async () => {
    const document = await readFlow([
      { kind: 'centred', text: '目 录', size: 16, bold: true },
      entry('第一章 项目概述', 3),
      entry('1.1 项目背景', 3),
      { kind: 'page' },
      { kind: 'heading', level: 1, text: '第一章 项目概述' },
      { kind: 'text', text: '正文从这里开始。' },
    ]);
    expect(roles(document)).toEqual([
      ['目 录', 'toc'],
      ['第一章 项目概述…3', 'toc'],
      ['1.1 项目背景…3', 'toc'],
      ['第一章 项目概述', undefined],
      ['正文从这里开始。', undefined],
    ]);
  });

  it('are marked by their column of page numbers below 目录 where there are no dots', async () => {
    const document = await readFlow([
      { kind: 'centred', text: '目录', size: 16, bold: true },
      entry('第一章 项目概述', 3, false),
      entry('第二章 需求分析', 12, false),
      { kind: 'page' },
      { kind: 'heading', level: 1, text: '第一章 项目概述' },
    ]);
    expect(roles(document)).toEqual([
      ['目录', 'toc'],
      ['第一章 项目概述 3', 'toc'],
      ['第二章 需求分析 12', 'toc'],
      ['第一章 项目概述', undefined],
    ]);
  });

  it.each(['……………', '· · · · · ·', '. . . . . . .', '..............'])('know leaders of the form %s', async (dots) => {
    const document = await readMarks(
      { kind: 'text', x: 90, y: 100, text: `项目背景${dots}5` },
      { kind: 'text', x: 90, y: 140, text: '等等……' },
    );
    expect(document.blocks.map((block) => block.type === 'paragraph' && block.role)).toEqual(['toc', undefined]);
  });

  it('join an entry of two lines', async () => {
    const document = await readMarks(
      { kind: 'text', x: 90, y: 100, text: '目录' },
      { kind: 'text', x: 90, y: 120, text: '第一章 关于进一步加强全市公共停车资源统筹利用和信息共享交换' },
      { kind: 'text', x: 90, y: 140, text: '工作的说明...............................4' },
    );
    expect(roles(document)).toEqual([
      ['目录', 'toc'],
      ['第一章 关于进一步加强全市公共停车资源统筹利用和信息共享交换工作的说明…4', 'toc'],
    ]);
  });

  it('are marked without page numbers where the headings follow', async () => {
    const document = await readFlow([
      { kind: 'heading', level: 1, text: '目录' },
      { kind: 'text', text: '第一章 项目概述', indent: 0 },
      { kind: 'text', text: '1.1 项目背景', indent: 0 },
      { kind: 'heading', level: 1, text: '第一章 项目概述' },
      { kind: 'heading', level: 2, text: '1.1 项目背景' },
      { kind: 'text', text: '正文从这里开始。' },
    ]);
    expect(roles(document)).toEqual([
      ['目录', 'toc'],
      ['第一章 项目概述', 'toc'],
      ['1.1 项目背景', 'toc'],
      ['第一章 项目概述', undefined],
      ['1.1 项目背景', undefined],
      ['正文从这里开始。', undefined],
    ]);
  });

  it('are not sentences under a heading 目录 without page numbers', async () => {
    const document = await readFlow([
      { kind: 'heading', level: 2, text: '目录' },
      { kind: 'text', text: '本系统提供信息资源目录的编制和发布。' },
    ]);
    expect(roles(document)).toEqual([
      ['目录', undefined],
      ['本系统提供信息资源目录的编制和发布。', undefined],
    ]);
  });
});

describe('dots to a page number', () => {
  it.each([
    ['第一章 总则....3', true],
    ['第一章 总则…… 12', true],
    ['第一章 总则. . . . 3', true],
    ['第一章 总则 ______ (3)', true],
    ['Introduction ........ (iv)', true],
    ['第一章 总则........', true],
    ['第一章 总则. . . . . . . . .', true],
    ['第一章 总则...3', false],
    ['第一章 总则. . . 3', false],
    ['第一章 总则....', false],
    ['1.2.3.4', false],
    ['........ 12', false],
  ])('%s: %s', (text, is) => {
    expect(hasLeader(text)).toBe(is);
  });

  it('are looked for once in a row of any length', () => {
    const row = '. '.repeat(100_000);
    expect([`${row}题`, `${row}12题`, `题${row}12`].map(hasLeader)).toEqual([false, false, true]);
  });
});
