import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIn, saidOf } from './dossier.js';

const head = ['序号', '费用名称', '金额（万元）'];
const costs = (...rows: readonly (readonly string[])[]) => ({ rows: [head, ...rows], caption: '投资概算表' });
const sums = (...rows: readonly (readonly string[])[]) => saidOf('table-sums', costs(...rows));

describe('totals of tables', () => {
  it('add up', () => {
    expect(sums(['1', '软件', '60'], ['2', '硬件', '40.5'], ['', '合计', '100.5'])).toEqual([]);
  });

  it('do not add up', () => {
    expect(sums(['1', '软件', '60'], ['2', '硬件', '40'], ['', '总 计', '110'])).toEqual([
      ['sum-mismatch', '投资概算表·总 计·金额（万元）', '100万元', '110万元'],
    ]);
  });

  it.each([
    [
      'a heading over each part',
      [
        ['一', '一、硬件', ''],
        ['1', '服务器', '30'],
        ['2', '交换机', '10'],
        ['', '小计', '40'],
        ['二', '二、软件', ''],
        ['1', '平台', '50'],
        ['2', '接口', '10'],
        ['', '小计', '60'],
        ['', '合计', '100'],
      ],
    ],
    [
      'a group with a sum of its own',
      [
        ['一', '硬件', '40'],
        ['1', '服务器', '30'],
        ['2', '交换机', '10'],
        ['二', '软件', '60'],
        ['1', '平台', '50'],
        ['2', '接口', '10'],
        ['', '总计', '100'],
      ],
    ],
    [
      'a subtotal above its items',
      [
        ['', '小计', '40'],
        ['1', '服务器', '30'],
        ['2', '交换机', '10'],
        ['', '小计', '60'],
        ['1', '平台', '50'],
        ['2', '接口', '10'],
        ['', '合计', '100'],
      ],
    ],
    [
      'a part of the row above',
      [
        ['1', '硬件', '40'],
        ['', '其中：服务器', '30'],
        ['2', '软件', '60'],
        ['', '合计', '100'],
      ],
    ],
    [
      'something added after a first total',
      [
        ['1', '硬件', '40'],
        ['2', '软件', '60'],
        ['', '合计', '100'],
        ['3', '预备费', '5'],
        ['', '总计', '105'],
      ],
    ],
    [
      'the total in the first row',
      [
        ['', '总投资', '100'],
        ['1', '硬件', '40'],
        ['2', '软件', '60'],
      ],
    ],
    [
      'signs for nothing',
      [
        ['1', '硬件', '100'],
        ['2', '软件', '—'],
        ['3', '监理', '/'],
        ['', '合计', '100'],
      ],
    ],
    [
      'what is taken off',
      [
        ['1', '硬件', '100'],
        ['2', '核减', '-20'],
        ['', '合计', '80'],
      ],
    ],
    [
      'thousands with commas and full width',
      [
        ['1', '硬件', '1,200.50'],
        ['2', '软件', '１００'],
        ['', '合  计', '1,300.50'],
      ],
    ],
  ])('may have %s', (_, rows) => {
    expect(sums(...rows)).toEqual([]);
  });

  it('name the subtotal that is wrong, not the total that is right', () => {
    expect(
      sums(
        ['1', '服务器', '30'],
        ['2', '交换机', '10'],
        ['', '小计', '45'],
        ['3', '平台', '50'],
        ['4', '接口', '10'],
        ['', '小计', '60'],
        ['', '合计', '100'],
      ),
    ).toEqual([['sum-mismatch', '投资概算表·小计·金额（万元）', '40万元', '45万元']]);
  });

  it('name the numbered group that is wrong', () => {
    expect(
      sums(
        ['一', '硬件', '40'],
        ['1', '服务器', '30'],
        ['2', '交换机', '12'],
        ['二', '软件', '60'],
        ['1', '平台', '50'],
        ['2', '接口', '10'],
        ['', '总计', '100'],
      ),
    ).toEqual([['sum-mismatch', '投资概算表·硬件·金额（万元）', '42万元', '40万元']]);
  });

  it('are not judged where a row says no number', () => {
    expect(sums(['1', '软件', '60'], ['2', '硬件', '含在上项'], ['3', '监理', '3'], ['', '合计', '110'])).toEqual([]);
  });

  it('count a merged cell once', () => {
    const rows = [head, ['1', '平台', ['60', 1, 2]], ['2', '接口'], ['3', '监理', '40'], ['', '合计', '100']] as const;
    expect(saidOf('table-sums', { rows, caption: '投资概算表' })).toEqual([]);
  });

  it('tell rounding from a wrong sum, and how much it may make', () => {
    expect(sums(['1', '甲', '33.33'], ['2', '乙', '33.33'], ['3', '丙', '33.33'], ['', '合计', '100.00'])).toEqual([
      ['sum-mismatch', '投资概算表·合计·金额（万元）', '99.99万元', '100万元', '0.02万元', 'info'],
    ]);
  });

  it.each([
    [
      'the total',
      [
        ['1', '甲', '60'],
        ['2', '乙', '40'],
        ['', '合计', '1000000'],
      ],
      ['100万元', '1000000万元'],
    ],
    [
      'a row',
      [
        ['1', '甲', '600000'],
        ['2', '乙', '40'],
        ['', '合计', '100'],
      ],
      ['600000万元', '60万元'],
    ],
    [
      'a digit of a row',
      [
        ['1', '甲', '6'],
        ['2', '乙', '40'],
        ['', '合计', '100'],
      ],
      ['6万元', '60万元'],
    ],
  ])('suspect the unit where %s is off by ten or ten thousand', (_, rows, values) => {
    const [finding] = findIn('table-sums', { '申报书.docx': [costs(...rows)] });
    expect([finding?.code, finding?.args]).toEqual(['unit-suspect', expect.objectContaining({ values })]);
  });

  it('stand where the finding says', () => {
    expect(
      findIn('table-sums', {
        '概算.docx': [
          { text: '第三章 投资概算', outlineLevel: 1 },
          costs(['1', '甲', '60'], ['2', '乙', '40'], ['', '合计', '110']),
        ],
      }),
    ).toEqual([
      {
        code: 'sum-mismatch',
        args: { what: '投资概算表·合计·金额（万元）', sum: '100万元', stated: '110万元' },
        location: { file: '概算.docx', block: 1, row: 3, column: 2, section: ['第三章 投资概算'] },
        quote: '投资概算表：合计 | 110',
      },
    ]);
  });
});

describe('any table that sums', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 2, maxLength: 12 });
  const shown = (cents: number): string => (cents / 100).toFixed(2);
  const tableOf = (cells: readonly string[]): readonly (readonly string[])[] =>
    cells.map((cell, i) => (i === cells.length - 1 ? ['', '合计', cell] : [String(i + 1), `第${i + 1}项费用`, cell]));
  const cellsOf = (cents: readonly number[]): readonly string[] => [...cents, cents.reduce((a, b) => a + b)].map(shown);

  it('is never found wrong', () => {
    fc.assert(
      fc.property(amounts, (cents) => {
        expect(sums(...tableOf(cellsOf(cents)))).toEqual([]);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('is always found once one digit is another', () => {
    fc.assert(
      fc.property(amounts, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 }), (cents, which, where, by) => {
        const cells = [...cellsOf(cents)];
        const at = which % cells.length;
        const cell = cells[at] ?? '';
        const digits = [...cell].flatMap((sign, i) => (sign === '.' ? [] : [i]));
        const place = digits[where % digits.length] ?? 0;
        cells[at] = `${cell.slice(0, place)}${(Number(cell[place]) + by) % 10}${cell.slice(place + 1)}`;
        expect(sums(...tableOf(cells))).toHaveLength(1);
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
