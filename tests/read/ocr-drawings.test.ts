import { describe, expect, it } from 'vitest';
import { buildPage } from '../../src/read/ocr/build-page.js';
import { withoutRules } from '../../src/read/ocr/erase-rules.js';
import { findPictures } from '../../src/read/ocr/find-pictures.js';
import { type Grey, isBlank, toPgm, turnedBy } from '../../src/read/ocr/grey.js';
import { findRules, slopeOfRules } from '../../src/read/ocr/rules.js';
import { recognisedContent } from '../../src/read/pdf/recognised-content.js';
import { characters, word } from '../support/make-tsv.js';

const DPI = 100;

class Paper implements Grey {
  readonly width = 800;
  readonly height = 600;
  readonly pixels = new Uint8Array(this.width * this.height).fill(240);

  fill(left: number, top: number, width: number, height: number, value = 20): this {
    for (let y = top; y < top + height; y++)
      this.pixels.fill(value, y * this.width + left, y * this.width + left + width);
    return this;
  }

  at(x: number, y: number): number {
    return this.pixels[y * this.width + x]!;
  }
}

/** Two rows of two cells: 100 to 500 across, 100 to 180 down. */
const table = (): Paper => {
  const paper = new Paper();
  for (const y of [100, 140, 180]) paper.fill(100, y, 401, 2);
  for (const x of [100, 300, 500]) paper.fill(x, 100, 2, 82);
  return paper;
};

const box = ({ across, x1, y1, x2, y2 }: ReturnType<typeof findRules>[number]): string =>
  `${across ? 'across' : 'down'} ${x1},${y1} ${x2},${y2}`;

describe('ruled lines', () => {
  it('are found across and down', () => {
    expect(findRules(table(), DPI).map(box)).toEqual([
      'across 100,101 502,101',
      'across 100,141 502,141',
      'across 100,181 502,181',
      'down 101,100 101,182',
      'down 301,100 301,182',
      'down 501,100 501,182',
    ]);
  });

  it('are neither strokes of characters, nor areas, nor short lines that meet no other', () => {
    const paper = new Paper().fill(50, 50, 15, 3).fill(50, 200, 100, 20).fill(50, 300, 80, 2).fill(400, 300, 2, 60);
    expect(findRules(paper, DPI)).toEqual([]);
    expect(findRules(new Paper().fill(50, 50, 600, 2), DPI).map(box)).toEqual(['across 50,51 650,51']);
  });

  it('may be worn and slant', () => {
    const paper = new Paper();
    for (let x = 100; x < 700; x++) if (x % 40 !== 0) paper.fill(x, 200 + Math.floor(x / 100), 1, 2);
    const rules = findRules(paper, DPI);
    expect(rules.map(box)).toEqual(['across 100,202 700,207']);
    expect(slopeOfRules(rules, paper.width)).toBeCloseTo(5 / 600, 4);
  });

  it('are taken out, but not where a character touches one', () => {
    const paper = table().fill(200, 90, 3, 12).fill(400, 142, 3, 12);
    const unruled = withoutRules(paper, findRules(paper, DPI));
    const at = (x: number, y: number): number => unruled.pixels[y * paper.width + x]!;
    expect([at(150, 100), at(150, 141), at(100, 120), at(300, 101)]).toEqual([255, 255, 255, 255]);
    expect([at(201, 100), at(201, 101), at(401, 141), at(201, 95), at(401, 150)]).toEqual([20, 20, 20, 20, 20]);
    expect(paper.at(150, 100)).toBe(20);
  });

  it('make tables of the words between them', () => {
    const paper = table();
    const cells = [
      characters('名称', 110).map((one) => ({ ...one, top: 105, bottom: 135 })),
      characters('数量', 310).map((one) => ({ ...one, top: 105, bottom: 135 })),
      characters('终端', 110).map((one) => ({ ...one, top: 145, bottom: 175 })),
      characters('三台', 310).map((one) => ({ ...one, top: 145, bottom: 175 })),
    ];
    const scan = {
      width: paper.width,
      height: paper.height,
      lines: [cells[0]!.concat(cells[1]!), cells[2]!.concat(cells[3]!)],
    };
    const page = recognisedContent(3, buildPage(scan, { rules: findRules(paper, DPI), pictures: [] }, 1));
    const rows = page.items.flatMap((item) =>
      item.type === 'table'
        ? item.table.rows.map((row) =>
            row.map(({ items }) => items.map(({ item: inner }) => inner.type === 'line' && inner.line.text)),
          )
        : [],
    );
    expect({ ...page, items: page.items.map(({ type }) => type), rows }).toEqual({
      page: 3,
      width: 800,
      height: 600,
      confidence: 0.95,
      items: ['table'],
      rows: [
        [['名称'], ['数量']],
        [['终端'], ['三台']],
      ],
    });
  });
});

describe('pictures', () => {
  const drawing = (): Paper => {
    const paper = new Paper();
    for (let at = 0; at < 180; at++) paper.fill(200 + at, 200 + at, 3, 3).fill(380 - at, 200 + at, 3, 3);
    return paper;
  };
  const found = (paper: Paper, lines: readonly (readonly ReturnType<typeof word>[])[] = []) =>
    findPictures(paper, withoutRules(paper, findRules(paper, DPI)), lines, DPI);

  it('are where something is drawn', () => {
    expect(found(drawing())).toEqual([{ left: 195, top: 195, right: 390, bottom: 390 }]);
  });

  it('are neither words, with what stands between them, nor frames around words, nor the edge of the paper', () => {
    const lines = Array.from({ length: 9 }, (_, at) => [
      word({ left: 200, width: 30, top: 195 + 22 * at, text: '题' }),
      word({ left: 360, width: 30, top: 195 + 22 * at, text: '1' }),
    ]);
    expect(found(drawing(), lines)).toEqual([]);
    const frame = new Paper()
      .fill(100, 100, 400, 2)
      .fill(100, 300, 402, 2)
      .fill(100, 100, 2, 200)
      .fill(500, 100, 2, 200);
    expect(found(frame)).toEqual([]);
    const edge = new Paper().fill(0, 0, 800, 9).fill(0, 0, 9, 600).fill(791, 0, 9, 600);
    expect(found(edge)).toEqual([]);
  });

  it('become figures beside the recognised lines', () => {
    const paper = drawing();
    const lines = [characters('系统拓扑如下', 100, 150), characters('图一系统拓扑图', 200, 420)];
    const scan = { width: paper.width, height: paper.height, lines };
    const page = recognisedContent(1, buildPage(scan, { rules: [], pictures: found(paper, lines) }, 0.72));
    expect(page.items.map((item) => (item.type === 'line' ? item.line.text : item.type))).toEqual([
      '系统拓扑如下',
      'figure',
      '图一系统拓扑图',
    ]);
  });
});

describe('a drawn page', () => {
  it('is blank where nothing but specks is on it', () => {
    expect(isBlank(new Paper().fill(10, 10, 10, 10))).toBe(true);
    expect(isBlank(new Paper().fill(10, 10, 100, 10))).toBe(false);
  });

  it('is turned clockwise', () => {
    const page = { pixels: Uint8Array.of(1, 2, 3, 4, 5, 6), width: 3, height: 2 };
    expect(([1, 2, 3] as const).map((quarters) => turnedBy(page, quarters))).toEqual([
      { pixels: Uint8Array.of(4, 1, 5, 2, 6, 3), width: 2, height: 3 },
      { pixels: Uint8Array.of(6, 5, 4, 3, 2, 1), width: 3, height: 2 },
      { pixels: Uint8Array.of(3, 6, 2, 5, 1, 4), width: 2, height: 3 },
    ]);
  });

  it('goes to the engine as PGM', () => {
    const pgm = toPgm({ pixels: Uint8Array.of(0, 128, 255, 7, 8, 9), width: 3, height: 2 });
    expect(Buffer.from(pgm).toString('latin1')).toBe('P5\n3 2\n255\n\u0000\u0080\u00ff\u0007\b\t');
  });
});
