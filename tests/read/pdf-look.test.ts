import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import type { Mark } from '../support/make-pdf.js';
import { prose } from '../support/prose.js';
import { outlineOf, readFlow, readMarks } from '../support/read-made-pdf.js';

const looks = (document: Document) => document.blocks.map((block) => (block.type === 'paragraph' ? block.look : null));
const boldOf = (document: Document) => looks(document).map((look) => [look?.bold, look?.boldLead]);

describe('the look of a paragraph', () => {
  it('gives size, weight, font, place in the column, lines and white space above', async () => {
    const document = await readFlow([
      { kind: 'heading', level: 1, text: '第一章 项目概述' },
      { kind: 'text', text: prose(0, 60) },
      { kind: 'centred', text: '图 1 总体架构' },
    ]);
    expect(looks(document)).toEqual([
      { size: 18, bold: 1, boldLead: 7, font: 'SimHei', align: 'left', indent: 0, lines: 1 },
      { size: 12, bold: 0, boldLead: 0, font: 'STSong-Light', align: 'both', indent: 24, lines: 2, spaceAbove: 1 },
      {
        size: 12,
        bold: 0,
        boldLead: 0,
        font: 'STSong-Light',
        align: 'centre',
        indent: 168.5,
        lines: 1,
        spaceAbove: 0.6,
      },
    ]);
  });

  it('gives slanted glyphs the size of upright ones', async () => {
    const document = await readMarks({ kind: 'text', x: 90, y: 100, text: '斜体标题', slant: 0.33 });
    expect(looks(document).map((look) => look?.size)).toEqual([12]);
  });

  it('knows bold that the word processor draws as an outline', async () => {
    const document = await readMarks(
      { kind: 'text', x: 90, y: 100, text: '建设目标', mode: 2 },
      { kind: 'text', x: 90, y: 140, text: '建设目标' },
    );
    expect(boldOf(document)).toEqual([
      [1, 4],
      [0, 0],
    ]);
  });

  it('joins glyphs printed over each other and knows them as bold', async () => {
    const at = (x: number, text: string): Mark => ({ kind: 'text', x, y: 100, text });
    const whole = await readMarks(at(90, '研究目的'), at(90.4, '研究目的'), at(90.8, '研究目的'));
    const single = await readMarks(
      ...[...'研究目的'].flatMap((sign, n) => [0, 0.3, 0.6].map((d) => at(90 + 12 * n + d, sign))),
    );
    expect([outlineOf(whole.blocks), outlineOf(single.blocks)]).toEqual([['研究目的'], ['研究目的']]);
    expect(boldOf(whole)).toEqual([[1, 4]]);
  });

  it('keeps characters that do stand twice', async () => {
    const document = await readMarks({ kind: 'text', x: 90, y: 100, text: '谢谢，ll' });
    expect(outlineOf(document.blocks)).toEqual(['谢谢，ll']);
  });

  it('counts the bold characters of a label at the start', async () => {
    const document = await readMarks(
      { kind: 'text', x: 90, y: 100, text: '建设目标：', font: 'hei' },
      { kind: 'text', x: 150, y: 100, text: '建成统一平台。' },
    );
    expect(outlineOf(document.blocks)).toEqual(['建设目标：建成统一平台。']);
    expect(boldOf(document)).toEqual([[0.42, 5]]);
  });

  it('gives a blank for a wide gap, and none for gaps of justified text', async () => {
    const spread = [...'业务需求分析'].map((text, n): Mark => ({ kind: 'text', x: 90 + 14.5 * n, y: 140, text }));
    const document = await readMarks(
      { kind: 'text', x: 90, y: 100, text: '目' },
      { kind: 'text', x: 126, y: 100, text: '的' },
      ...spread,
    );
    expect(outlineOf(document.blocks)).toEqual(['目 的', '业务需求分析']);
  });
});
