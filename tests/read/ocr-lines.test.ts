import { describe, expect, it } from 'vitest';
import { buildLines } from '../../src/read/ocr/build-lines.js';
import { buildPage } from '../../src/read/ocr/build-page.js';
import { clearLeaders } from '../../src/read/ocr/clear-leaders.js';
import { parseTsv } from '../../src/read/ocr/parse-tsv.js';
import type { RecognisedLine, RecognisedPage } from '../../src/read/ocr/recognised-page.js';
import { settleSizes } from '../../src/read/ocr/settle-sizes.js';
import { slopeOfLines, turned } from '../../src/read/ocr/straighten.js';
import { typeSize } from '../../src/read/ocr/type-size.js';
import { characters, makeTsv, word } from '../support/make-tsv.js';

const texts = (lines: readonly RecognisedLine[]): string[] => lines.map(({ text }) => text);

describe('what the engine prints', () => {
  it('is read as the words of each line, with their boxes', () => {
    const tsv = [
      'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
      '1\t1\t0\t0\t0\t0\t0\t0\t1653\t2339\t-1\t',
      '2\t1\t1\t0\t0\t0\t595\t240\t438\t62\t-1\t',
      '4\t1\t1\t1\t1\t0\t595\t240\t438\t62\t-1\t',
      '5\t1\t1\t1\t1\t1\t595\t246\t55\t56\t96.906570\t第',
      '5\t1\t1\t1\t1\t2\t676\t268\t33\t5\t93.197044\t一',
      '5\t1\t1\t1\t1\t3\t720\t268\t33\t5\t95\t ',
      '4\t1\t1\t1\t2\t0\t595\t340\t438\t62\t-1\t',
      '',
    ].join('\n');
    expect(parseTsv(tsv)).toEqual([
      {
        width: 1653,
        height: 2339,
        lines: [
          [
            { left: 595, top: 246, right: 650, bottom: 302, text: '第', confidence: 96.90657 },
            { left: 676, top: 268, right: 709, bottom: 273, text: '一', confidence: 93.197044 },
          ],
        ],
      },
    ]);
  });

  it('may hold several pages, no header and Windows line ends', () => {
    const page = makeTsv([characters('目录')], 10, 20)
      .split('\n')
      .slice(1)
      .join('\r\n');
    expect(parseTsv(page + page).map(({ width, lines }) => [width, lines.length])).toEqual([
      [10, 1],
      [10, 1],
    ]);
    expect(parseTsv('')).toEqual([]);
  });
});

describe('words of a line', () => {
  it('are put together without blanks between Chinese characters, with blanks between Latin words', () => {
    const line = [
      ...characters('采用'),
      word({ left: 66, width: 80, text: 'Spring' }),
      word({ left: 156, width: 90, text: 'Cloud' }),
      word({ left: 254, width: 60, text: '框架' }),
    ];
    expect(texts(buildLines(line, 1))).toEqual(['采用Spring Cloud框架']);
  });

  it('are parted at wide gaps, behind which a doubtful quotation mark is no part of the word', () => {
    const line = [
      ...characters('名称'),
      word({ left: 200, width: 60, text: '”数量', confidence: 40 }),
      word({ left: 400, width: 60, text: '“单价', confidence: 90 }),
    ];
    expect(texts(buildLines(line, 1))).toEqual(['名称', '数量', '“单价']);
  });

  it('that number a chapter end in 章, whatever it was taken for', () => {
    const read = (text: string) => texts(buildLines(characters(text), 1));
    expect(['第一音总则', '第十二童投资概算', '第三方测试', '声音第一音'].flatMap(read)).toEqual([
      '第一章总则',
      '第十二章投资概算',
      '第三方测试',
      '声音第一音',
    ]);
  });

  it('have places in points, each character too', () => {
    const [line] = buildLines(
      [word({ left: 100, width: 60, text: '建设' }), word({ left: 162, width: 30, text: '𠀀' })],
      0.5,
    );
    expect(line).toEqual({
      left: 50,
      top: 50,
      right: 96,
      bottom: 65,
      text: '建设𠀀',
      starts: [50, 65, 81, 81],
      size: expect.closeTo(15.96, 2) as number,
    });
  });
});

describe('the size of type', () => {
  it('is told by the width of a line of enough characters, else by their height', () => {
    const long = characters('项目建设单位应当落实');
    expect(typeSize(long)).toBeCloseTo(32.1, 1);
    expect(typeSize(characters('概述'))).toBeCloseTo(31.9, 1);
  });

  it('does not come from boxes that hold a rule below the words, nor from lines with gaps', () => {
    const boxed = characters('口径备案制度').map((one) => ({ ...one, bottom: one.bottom + 30 }));
    expect(typeSize(boxed)).toBeCloseTo(32.2, 1);
    const spread = characters('项目建设单位应当落实').map((one) => ({
      ...one,
      left: 3 * one.left,
      right: 3 * one.left + 30,
    }));
    expect(typeSize(spread)).toBeCloseTo(31.9, 1);
  });

  it('is the same for all lines of about that size', () => {
    const page = (sizes: readonly number[]): RecognisedPage => ({
      width: 595,
      height: 842,
      rules: [],
      pictures: [],
      confidence: 1,
      lines: sizes.map((size) => ({ left: 0, top: 0, right: 9, bottom: 9, text: '一二三四五六', starts: [], size })),
    });
    const settled = settleSizes([page([12.1, 11.9, 15.8]), page([12.4, 12.1, 16.2, 22.3])]);
    expect(settled.map(({ lines }) => lines.map(({ size }) => size))).toEqual([
      [12, 12, 16],
      [12, 12, 16, 22.5],
    ]);
  });
});

describe('dots to a page number', () => {
  const title = characters('技术路线');
  const number = word({ left: 900, width: 14, text: '8' });

  it.each([
    ['in a flat box of letters', [word({ left: 140, width: 700, height: 4, text: '.pe', confidence: 0 })]],
    ['seen at their beginning only', [word({ left: 140, width: 8, text: '.' })]],
    [
      'seen at their end as well',
      [
        word({ left: 140, width: 700, height: 4, text: '.9', confidence: 2 }),
        word({ left: 860, width: 20, text: '了', confidence: 20 }),
      ],
    ],
  ])('%s', (_, dots) => {
    expect(clearLeaders([...title, ...dots, number]).map(({ text }) => text)).toEqual([...'技术路线', '…………', '8']);
  });

  it('in the box of the word before them, the number lost', () => {
    const last = word({ left: 96, width: 700, text: '线' });
    expect(clearLeaders([...title.slice(0, 3), last]).map(({ text }) => text)).toEqual([...'技术路', '线…………']);
  });

  it('are none where other words follow, nor where a box reaches over the next word', () => {
    const cells = [...title, word({ left: 140, width: 8, text: '.' }), ...characters('说明', 600)];
    expect(clearLeaders(cells)).toEqual(cells);
    const over = [word({ left: 0, width: 400, text: '2.1' }), ...title];
    expect(clearLeaders(over)).toEqual(over);
  });

  it('are no reason to drop a word that was surely recognised in a flat box', () => {
    const flat = word({ left: 128, width: 4, height: 4, text: '性', confidence: 96 });
    expect(clearLeaders([...title, flat])).toEqual([...title, flat]);
    const noise = word({ left: 128, width: 46, height: 4, text: '症', confidence: 0 });
    expect(clearLeaders([...title, noise])).toEqual(title);
  });
});

describe('a page laid askew', () => {
  const askew = (text: string, top: number) =>
    characters(text, 100, top).map((one) => ({
      ...one,
      top: one.top + one.left / 50,
      bottom: one.bottom + one.left / 50,
    }));
  const lines = [askew('项目建设单位应当落实国家密码管理', 100), askew('要求同步规划同步建设同步运行密码', 145)];

  it('shows it in its lines', () => {
    expect(slopeOfLines(lines, 1000)).toBeCloseTo(0.02, 5);
    expect(slopeOfLines([characters('短')], 1000)).toBe(0);
  });

  it('is turned, so that lines do not share heights', () => {
    const tops = lines.flat().map((one) => Math.round(turned(one, 0.02).top));
    expect([...new Set(tops)].length).toBeLessThanOrEqual(4);
    const page = buildPage({ width: 1000, height: 1400, lines }, { rules: [], pictures: [] }, 1);
    const [first, second] = page.lines;
    expect(first!.bottom).toBeLessThan(second!.top);
    expect(page.confidence).toBe(0.95);
  });
});
