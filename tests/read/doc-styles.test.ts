import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../src/model/document.js';
import { type DocOptions, type DocParagraph, type DocStyle, line, sprm, word } from '../support/make-doc.js';
import { paragraphsOf } from '../support/read-made.js';
import { readMadeDoc } from '../support/read-made-doc.js';

const BOLD = 0x0835;
const SIZE = 0x4a43;
const NORMAL: DocStyle = { name: '正文', identifier: 0, run: [sprm(SIZE, 21, 0)] };

function read(paragraphs: readonly DocParagraph[], options: DocOptions = {}): readonly Paragraph[] {
  return paragraphsOf(readMadeDoc(paragraphs, options).blocks);
}

const styleOf = (styles: readonly DocStyle[], style = 1) =>
  read([line('甲', { style })], { styles: [NORMAL, ...styles] }).map((block) => [block.style, block.outlineLevel]);

describe('styles', () => {
  it('are headings by their built-in number, whatever they are called, or by their name', () => {
    expect(styleOf([{ name: '标题 1,章', identifier: 1, base: 0 }])).toEqual([
      [{ name: '标题 1', kind: 'heading', headingLevel: 1 }, undefined],
    ]);
    expect(styleOf([{ name: 'Überschrift 3', identifier: 3 }])).toEqual([
      [{ name: 'heading 3', kind: 'heading', headingLevel: 3 }, undefined],
    ]);
    expect(styleOf([{ name: 'heading 2' }])).toEqual([
      [{ name: 'heading 2', kind: 'heading', headingLevel: 2 }, undefined],
    ]);
    expect(styleOf([{ name: 'Índice 2', identifier: 20 }])).toEqual([[{ name: 'toc 2', kind: 'toc' }, undefined]]);
    expect(styleOf([{ name: 'Beschriftung', identifier: 34 }])).toEqual([
      [{ name: 'caption', kind: 'caption' }, undefined],
    ]);
  });

  it('hand on what they are made from, with the outline level', () => {
    const styles: readonly DocStyle[] = [
      { name: 'heading 1', identifier: 1, base: 0, paragraph: [sprm(0x2640, 0)] },
      { name: '公文一级', base: 1 },
    ];
    expect(styleOf(styles, 2)).toEqual([[{ name: '公文一级', kind: 'heading', headingLevel: 1 }, 1]]);
  });

  it('end a chain that runs in a circle', () => {
    const styles: readonly DocStyle[] = [
      { name: '甲', base: 2 },
      { name: '乙', base: 1 },
    ];
    expect(styleOf(styles)).toEqual([[{ name: '甲' }, undefined]]);
  });

  it('are set in the paragraph too, and give way to its own outline level', () => {
    const styles = [NORMAL, { name: 'heading 1', identifier: 1, paragraph: [sprm(0x2640, 0)] }];
    const made = [
      line('甲', { properties: [sprm(0x4600, ...word(1))] }),
      line('乙', { style: 1, properties: [sprm(0x2640, 9)] }),
      line('丙', { properties: [sprm(0x2640, 2)] }),
    ];
    expect(read(made, { styles }).map(({ outlineLevel }) => outlineLevel)).toEqual([1, undefined, 3]);
  });

  it('may be more than one page holds', () => {
    const styles = [NORMAL, { name: 'heading 1', identifier: 1 }];
    const made = Array.from({ length: 120 }, (_, index) => line(`第${index}段`, { style: index % 2 }));
    const levels = read(made, { styles }).map(({ style }) => style?.headingLevel ?? 0);
    expect(levels).toEqual(made.map((_, index) => index % 2));
  });
});

describe('look', () => {
  const looks = (paragraphs: readonly DocParagraph[], styles: readonly DocStyle[] = [NORMAL], fonts: string[] = []) =>
    read(paragraphs, { styles, fonts }).map(({ look }) => look);

  it('has size, font, bold share and lead of most characters', () => {
    const label = { text: '目标：', properties: [sprm(BOLD, 1), sprm(SIZE, 28, 0), sprm(0x4a50, 1, 0)] };
    expect(looks([{ runs: [label, '建成平台'] }], [NORMAL], ['宋体', '黑体'])).toEqual([
      { size: 10.5, bold: 0.43, boldLead: 3, font: '宋体' },
    ]);
  });

  it('has bold as the style says, or the contrary', () => {
    const bold: DocStyle = { name: '重', base: 0, run: [sprm(BOLD, 1)] };
    const strong: DocStyle = { name: 'Strong', kind: 'character', run: [sprm(BOLD, 1)] };
    const run = (...properties: (readonly number[])[]): DocParagraph => ({
      runs: [{ text: '甲', properties }],
      style: 1,
    });
    const made = [
      run(),
      run(sprm(BOLD, 0)),
      run(sprm(BOLD, 0x80)),
      run(sprm(BOLD, 0x81)),
      run(sprm(0x4a30, ...word(2))),
      run(sprm(0x4a30, ...word(2)), sprm(BOLD, 0x81)),
      run(sprm(BOLD, 0), sprm(0x2a33, 0)),
    ];
    expect(looks(made, [NORMAL, bold, strong]).map((look) => look?.bold)).toEqual([1, 0, 1, 0, 0, 1, 1]);
  });

  it('has alignment and the start of the first line, in points or characters', () => {
    const made = [
      line('甲', { properties: [sprm(0x2461, 1)] }),
      line('乙', { properties: [sprm(0x2403, 3), sprm(0x840f, ...word(240)), sprm(0x8411, ...word(420))] }),
      line('丙', { properties: [sprm(0x845e, ...word(480)), sprm(0x8460, ...word(-240))] }),
      line('丁', { properties: [sprm(0x4457, ...word(200))] }),
    ];
    expect(looks(made).map((look) => [look?.align, look?.indent])).toEqual([
      ['centre', undefined],
      ['both', 33],
      [undefined, 12],
      [undefined, 21],
    ]);
  });

  it('takes properties that are too long for their place from the stream Data', () => {
    const data = Uint8Array.from([9, 9, ...word(3), ...sprm(0x2461, 2)]);
    const made = [line('甲', { properties: [sprm(0x6646, 2, 0, 0, 0)] })];
    expect(read(made, { data }).map(({ look }) => look?.align)).toEqual(['right']);
  });
});
