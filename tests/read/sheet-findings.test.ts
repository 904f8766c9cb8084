import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { columnName } from '../../src/read/sheet-findings.js';
import { readXls } from '../../src/read/xls/read-xls.js';
import { makeXls, record, word } from '../support/make-xls.js';
import { makeXlsx } from '../support/make-xlsx.js';

describe('what a workbook does not show', () => {
  it('is read and named: sheets, rows, columns', async () => {
    const bytes = makeXlsx([
      {
        name: '预算',
        rows: [
          ['名称', '单价', '备注'],
          ['甲', 1, 'x'],
          ['乙', 2, 'y'],
          ['丙', 3, 'z'],
        ],
        hiddenRows: [2, 4],
        hiddenColumns: [2, 9],
      },
      { name: '底稿', rows: [['x']], hidden: true },
    ]);
    const { status, document, findings } = await readDocument(bytes, 'a.xlsx', 'xlsx');
    expect([status, document?.blocks.map((block) => block.type === 'table' && block.hiddenColumns)]).toEqual([
      'read',
      [[1, 2], undefined],
    ]);
    const location = { file: 'a.xlsx', block: 0, sheet: '预算' };
    expect(findings).toEqual([
      { code: 'content-hidden', args: { what: 'sheets', which: ['底稿'] }, location: { file: 'a.xlsx' } },
      { code: 'content-hidden', args: { what: 'rows', which: ['2', '4'] }, location },
      { code: 'content-hidden', args: { what: 'columns', which: ['B', 'C'] }, location },
    ]);
  });

  it('is a formula whose result is stale or missing', async () => {
    const rows = [
      [2, 3, { value: 6, formula: 'A1+B1' }],
      [1, 1, { value: null, formula: 'A2+B2' }],
      [1, 1, { value: 2, formula: 'A3+B3' }],
    ];
    const { findings } = await readDocument(makeXlsx([{ name: '表', rows }]), 'a.xlsx', 'xlsx');
    expect(findings).toEqual([
      {
        code: 'formula-stale',
        args: {
          cells: [
            { cell: 'C1', shown: '6', computed: '5' },
            { cell: 'C2', shown: '', computed: '2' },
          ],
        },
        location: { file: 'a.xlsx', block: 0, sheet: '表', cell: 'C1' },
      },
    ]);
  });

  it('is a column in the old format too', () => {
    const columns = record(0x7d, ...word(1), ...word(1), ...word(0), ...word(0), ...word(1), ...word(0));
    const cell = (column: number): ReturnType<typeof record> =>
      record(0x204, ...word(0), ...word(column), ...word(0), ...word(1), 0, 'x'.charCodeAt(0));
    const [table] =
      readXls(makeXls([{ name: '表', records: [columns, cell(0), cell(1)] }]), 'a.xls').document?.blocks ?? [];
    expect(table?.type === 'table' && [table.rows.length, table.hiddenColumns]).toEqual([1, [1]]);
  });

  it('is named by letters as in the program', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
