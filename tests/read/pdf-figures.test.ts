import { describe, expect, it } from 'vitest';
import type { Mark } from '../support/make-pdf.js';
import { outlineOf, readMarks, readPages } from '../support/read-made-pdf.js';

const text = (y: number, words: string): Mark => ({ kind: 'text', x: 90, y, text: words });
const picture = (x: number, y: number, width: number, height: number): Mark => ({
  kind: 'picture',
  x,
  y,
  width,
  height,
});

describe('figures', () => {
  it('stand between the text and beside their caption, with their size', async () => {
    const document = await readMarks(
      text(90, '网络拓扑如下。'),
      picture(150, 120, 295, 180),
      text(330, '图 1 系统拓扑图'),
    );
    expect(outlineOf(document.blocks)).toEqual(['网络拓扑如下。', '〔图〕', '图 1 系统拓扑图']);
    expect(document.blocks.map((block) => block.type === 'paragraph' && [block.figures, block.role])).toEqual([
      [undefined, undefined],
      [[{ width: 295, height: 180 }], undefined],
      [undefined, 'caption'],
    ]);
  });

  it('are one where a picture was cut into strips', async () => {
    const strips = [0, 1, 2].map((at) => picture(150, 200 + 40 * at, 295, 40));
    const document = await readMarks(text(90, '正文'), ...strips);
    expect(document.blocks.map((block) => block.type === 'paragraph' && block.figures)).toEqual([
      undefined,
      [{ width: 295, height: 120 }],
    ]);
  });

  it('are no icons and no background', async () => {
    const document = await readMarks(picture(0, 0, 595, 842), text(90, '正文'), picture(200, 200, 16, 16));
    expect(outlineOf(document.blocks)).toEqual(['正文']);
  });

  it('are no logo or watermark that stands on every page', async () => {
    const pages = ['甲', '乙', '丙', '丁'].map((sign) => ({
      marks: [text(300, `${sign}页`), picture(400, 400, 100, 80)],
    }));
    const document = await readPages([...pages, { marks: [text(300, '戊页'), picture(100, 400, 200, 100)] }]);
    expect(outlineOf(document.blocks)).toEqual(['甲页', '乙页', '丙页', '丁页', '戊页', '〔图〕']);
  });

  it('make a page of pictures no scan', async () => {
    const document = await readPages([
      { marks: [text(90, '界面如下：')] },
      { marks: [picture(90, 90, 400, 250), picture(90, 400, 400, 250)] },
    ]);
    expect(outlineOf(document.blocks)).toEqual(['界面如下：', '〔图〕', '〔图〕']);
  });

  it('are drawings too, with their words as labels', async () => {
    const arrow = (x: number, y: number): Mark => ({ kind: 'line', x, y, toX: x + 40, toY: y + 30 });
    const box = (x: number, y: number): Mark => ({ kind: 'box', x, y, width: 80, height: 40 });
    const document = await readMarks(
      text(90, '架构如下。'),
      ...[box(150, 200), box(270, 260), box(150, 320)],
      ...[arrow(230, 225), arrow(225, 232), arrow(228, 300), arrow(233, 310)],
      { kind: 'text', x: 165, y: 224, text: '应用层' },
      text(500, '图 1 架构'),
    );
    expect(
      document.blocks.map((block) => block.type === 'paragraph' && [block.text, block.inTextBox, block.figures]),
    ).toEqual([
      ['架构如下。', undefined, undefined],
      ['', undefined, [{ width: 200, height: 160 }]],
      ['应用层', true, undefined],
      ['图 1 架构', undefined, undefined],
    ]);
  });
});
