import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../src/read/xlsx/formula.js';
import type { CellValue } from '../support/make-xlsx.js';
import { readMadeSheets, tablesOf } from '../support/read-made.js';

/** A1 = 2, B1 = 3, A2 = 0.5, B2 words, A3 blank. */
const CELLS: Readonly<Record<string, number | null>> = { '0 0': 2, '0 1': 3, '1 0': 0.5, '1 1': null };

describe('a formula', () => {
  it.each([
    ['1+2*3', 7],
    ['(1+2)*3', 9],
    ['-A1', -2],
    ['2^3', 8],
    ['A1*B1', 6],
    ['$A$1/B1*3', 2],
    ['A1+A3', 2],
    ['50%', 0.5],
    ['SUM(A1:B2)', 5.5],
    ['SUM(A1,B1,1)', 6],
    ['SUM(A1:A2)*2', 5],
    ['sum( A1 : A2 )', 2.5],
    ['PRODUCT(A1:B2)', 3],
    ['AVERAGE(A1:A3)', 1.25],
    ['MAX(A1:B2)-MIN(A1:B2)', 2.5],
    ['ROUND(A1/B1,2)', 0.67],
    ['ROUND(2.5,0)', 3],
    ['ABS(A2-B1)', 2.5],
    // Words can't be added one by one.
    ['A1+B2', null],
    // More than adding, multiplying and rounding cells of the sheet.
    ['VLOOKUP(A1,B1:B2,1)', null],
    ['IF(A1>1,2,3)', null],
    ['Sheet2!A1', null],
    ['A1&B1', null],
    ['SUM(A1', null],
    ['A1:B2', null],
    ['', null],
  ])('%s is %s', (text, value) => {
    expect(parseFormula(text)?.((row, column) => CELLS[`${row} ${column}`], 0, 0) ?? null).toBe(value);
  });

  it('filled down goes with its row and column, but for what is fixed', () => {
    const at = (row: number, column: number): number => 10 * row + column;
    expect(parseFormula('A1*$B$2')?.(at, 3, 1)).toBe(31 * 11);
    expect(parseFormula('SUM(A$1:A2)')?.(at, 1, 0)).toBe(0 + 10 + 20);
  });
});

const rowsOf = (...rows: readonly (readonly CellValue[])[]) =>
  tablesOf(readMadeSheets([{ name: '预算', rows }])).flatMap((table) =>
    table.rows.map(({ cells }) => cells.map(({ text, formula, computed }) => [text, formula, computed])),
  );

describe('results of formulas', () => {
  it('are told as current, stale or missing', () => {
    expect(
      rowsOf(
        [2, 3, { formula: 'A1*B1', value: 6 }],
        [4, 5, { formula: 'A2*B2', value: 21, format: '0.00' }],
        [null, null, { formula: 'SUM(C1:C2)', value: null }],
        [
          { formula: 'IF(A1>1,"是","否")', value: '是' },
          { formula: 'TODAY()', value: 45_000 },
        ],
      ),
    ).toEqual([
      [
        ['2', undefined, undefined],
        ['3', undefined, undefined],
        ['6', 'current', undefined],
      ],
      [
        ['4', undefined, undefined],
        ['5', undefined, undefined],
        ['21.00', 'stale', '20.00'],
      ],
      [['', 'missing', '27']],
      [
        ['是', 'current', undefined],
        ['45000', 'current', undefined],
      ],
    ]);
  });

  it('are told where the formula is written once and filled down', () => {
    expect(
      rowsOf(
        [2, { formula: 'A1*10', shared: 0, value: 20 }],
        [3, { shared: 0, value: 30 }],
        [4, { shared: 0, value: 41 }],
      ).map((row) => row[1]),
    ).toEqual([
      ['20', 'current', undefined],
      ['30', 'current', undefined],
      ['41', 'stale', '40'],
    ]);
  });

  it('differ by more than the noise of binary fractions', () => {
    expect(rowsOf([0.1, 0.2, { formula: 'A1+B1', value: 0.3 }])[0]?.[2]).toEqual(['0.3', 'current', undefined]);
  });
});

describe('what a workbook hides', () => {
  it('is marked, rows and sheets', () => {
    const sheets = [
      { name: '目录', rows: [['a'], ['b'], ['c']], hiddenRows: [2] },
      { name: '底稿', rows: [['x']], hidden: true },
    ];
    expect(tablesOf(readMadeSheets(sheets)).map(({ hidden, rows }) => [hidden, rows.map((row) => row.hidden)])).toEqual(
      [
        [undefined, [undefined, true, undefined]],
        [true, [undefined]],
      ],
    );
  });
});
