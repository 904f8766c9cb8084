import { describe, expect, it } from 'vitest';
import type { Style } from '../../src/model/document.js';
import { headingLevelOf, kindOf } from '../../src/read/docx/style-kinds.js';
import { contents, heading, paragraph, type StyleOptions } from '../support/make-docx.js';
import { paragraphsOf, readMade } from '../support/read-made.js';

describe('what a style name says', () => {
  it.each([
    ['heading 1', 'heading', 1],
    ['Heading 9', 'heading', 9],
    ['标题 3', 'heading', 3],
    ['标题2', 'heading', 2],
    ['heading 10', undefined, undefined],
    ['标题', 'title', undefined],
    ['Title', 'title', undefined],
    ['Subtitle', 'title', undefined],
    ['toc 1', 'toc', undefined],
    ['TOC 标题', 'toc', undefined],
    ['TOC Heading', 'toc', undefined],
    ['TOC 标题1', 'toc', undefined],
    ['目录 2', 'toc', undefined],
    ['WPSOffice手动目录 1', 'toc', undefined],
    ['封面标题', 'title', undefined],
    ['表题', 'caption', undefined],
    ['table of figures', 'toc', undefined],
    ['caption', 'caption', undefined],
    ['题注', 'caption', undefined],
    ['List Paragraph', 'list', undefined],
    ['List Bullet 2', 'list', undefined],
    ['列出段落1', 'list', undefined],
    ['Normal', undefined, undefined],
    ['“一、”二级标题', undefined, undefined],
  ] as const)('%s', (name, kind, level) => {
    expect([kindOf(name), headingLevelOf(name)]).toEqual([kind, level]);
  });
});

function styleOf(id: string, styles: readonly StyleOptions[]): { style?: Style; outlineLevel?: number } {
  const [first] = paragraphsOf(readMade([paragraph('文', { style: id })], { styles }).blocks);
  const { style, outlineLevel } = first ?? {};
  return { ...(style && { style }), ...(outlineLevel && { outlineLevel }) };
}

describe('styles and outline levels', () => {
  it('resolve by name, never by id', () => {
    expect(styleOf('2', [{ id: '2', name: 'heading 1', outlineLevel: 1 }])).toEqual({
      style: { name: 'heading 1', kind: 'heading', headingLevel: 1 },
      outlineLevel: 1,
    });
  });

  it('see through the chain a style is based on, and circles in it', () => {
    const styles = [
      { id: 'A', name: '公文二级', basedOn: 'B' },
      { id: 'B', name: '标书格式', basedOn: 'Heading2' },
      { id: 'C', name: '圈一', basedOn: 'D' },
      { id: 'D', name: '圈二', basedOn: 'C', outlineLevel: 3 },
    ];
    expect(styleOf('A', styles)).toEqual({
      style: { name: '公文二级', kind: 'heading', headingLevel: 2 },
      outlineLevel: 2,
    });
    expect(styleOf('C', styles)).toEqual({ style: { name: '圈一' }, outlineLevel: 3 });
  });

  it('take body text for what it is', () => {
    const styles = [{ id: 'Own', name: '大号正文', basedOn: 'Heading1', outlineLevel: 10 }];
    expect(styleOf('Own', styles)).toEqual({ style: { name: '大号正文' } });
    const [body, chapter] = paragraphsOf(
      readMade([heading(1, '文', { outlineLevel: 10 }), paragraph('章', { outlineLevel: 2 })]).blocks,
    );
    expect([body?.outlineLevel, chapter?.outlineLevel]).toEqual([undefined, 2]);
  });

  it('fall back to the default style where the style is unknown', () => {
    expect(styleOf('Nowhere', [])).toEqual({ style: { name: 'Normal' } });
  });

  it('tell contents and captions', () => {
    const document = readMade([
      contents([
        [1, '第一章 总则\t1'],
        [2, '1.1 目标\t2'],
      ]),
      heading(1, '总则'),
      paragraph('图1 拓扑图', { style: 'Caption' }),
    ]);
    expect(paragraphsOf(document.blocks).map(({ text, role }) => [text, role])).toEqual([
      ['目录', 'toc'],
      ['第一章 总则\t1', 'toc'],
      ['1.1 目标\t2', 'toc'],
      ['总则', undefined],
      ['图1 拓扑图', 'caption'],
    ]);
  });
});
