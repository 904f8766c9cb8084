import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { displayNumber } from '../../src/read/xlsx/display.js';
import { compileFormat } from '../../src/read/xlsx/number-format.js';
import { readXlsx } from '../../src/read/xlsx/read-xlsx.js';
import { parseCell, parseRange } from '../../src/read/xlsx/references.js';
import { type CellValue, makeXlsx, type SheetOptions } from '../support/make-xlsx.js';
import { zipParts } from '../support/package-parts.js';
import { gridOf, readMadeSheets, tablesOf } from '../support/read-made.js';

const gridsOf = (...sheets: readonly Partial<SheetOptions>[]) =>
  tablesOf(readMadeSheets(sheets.map((sheet, index) => ({ name: `表${index + 1}`, rows: [], ...sheet })))).map(gridOf);

const textsOfRow = (row: readonly CellValue[], options?: Parameters<typeof readMadeSheets>[1]) =>
  tablesOf(readMadeSheets([{ name: '一', rows: [row] }], options))[0]?.rows[0]?.cells.map(({ text }) => text);

describe('sheets', () => {
  it('are a table each, hidden ones too, without those that say nothing', () => {
    const document = readMadeSheets(
      [
        { name: '目录', rows: [['序号', '名称']], headerRows: '1:1' },
        { name: '空', rows: [[''], [null]] },
        { name: '备查', rows: [['x']], hidden: true },
      ],
      { title: '信息资源目录' },
    );
    const cell = (text: string, column: number) => ({ text, column, colSpan: 1, rowSpan: 1, blocks: [] });
    expect(document).toEqual({
      file: 'made.xlsx',
      format: 'xlsx',
      title: '信息资源目录',
      pages: null,
      blocks: [
        {
          type: 'table',
          place: { block: 0, sheet: '目录' },
          rows: [{ cells: [cell('序号', 0), cell('名称', 1)] }],
          caption: '目录',
          declaredHeaderRows: 1,
        },
        {
          type: 'table',
          place: { block: 1, sheet: '备查' },
          rows: [{ cells: [cell('x', 0)] }],
          caption: '备查',
          hidden: true,
        },
      ],
      furniture: [],
      notes: [],
      bookmarks: [],
    });
  });

  it('keep the rows and columns of the sheet, and cut off what is empty at the end', () => {
    const rows = [[], [null, 'b', null, 'd', ''], [], [null, null, 'c'], [''], []];
    expect(gridsOf({ rows })).toEqual([[[], ['b@1', '@2', 'd@3'], [], ['c@2']]]);
  });

  it('span merged ranges, without what they cover', () => {
    const rows = [
      ['标题', null, null],
      ['部门', '信息项', '隐'],
      ['隐', '甲', '1'],
      [null, '乙', '2'],
      [null, null, null],
    ];
    expect(gridsOf({ rows, merges: ['A1:C1', 'A2:A5', 'B2:C2', 'E9:F9', 'bad'] })).toEqual([
      [['标题@0:3×1'], ['部门@0:1×3', '信息项@1:2×1'], ['甲@1', '1@2'], ['乙@1', '2@2']],
    ]);
  });

  it('read merged ranges without size or with corners exchanged as they can', () => {
    expect(gridsOf({ rows: [['a', 'b']], merges: ['A1', 'B1:A1'] })).toEqual([[['a@0', 'b@1']]]);
  });

  it('put cells in order, the first of a column counting', () => {
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c r="C1" t="str"><v>c</v></c><c r="A1" t="str"><v>a</v></c>' +
      '<c r="A1" t="str"><v>again</v></c></row><row><c t="str"><v>d</v></c><c t="str"><v>e</v></c></row></sheetData></worksheet>';
    const document = readMadeSheets([{ name: '一', rows: [] }], { parts: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(tablesOf(document).map(gridOf)).toEqual([
      [
        ['a@0', '@1', 'c@2'],
        ['d@0', 'e@1'],
      ],
    ]);
  });

  it('read the same however their cells are written', () => {
    const sheet = (cells: string, prefix = '') =>
      `<${prefix}worksheet xmlns${prefix === '' ? '' : ':x'}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><${prefix}sheetData><${prefix}row r="2">${cells}</${prefix}row></${prefix}sheetData></${prefix}worksheet>`;
    const strings =
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>零</t></si><si><t>一</t></si></sst>';
    const read = (xml: string) =>
      tablesOf(
        readMadeSheets([{ name: '一', rows: [['x']] }], {
          parts: { 'xl/worksheets/sheet1.xml': xml, 'xl/sharedStrings.xml': strings },
        }),
      ).map(gridOf);
    const grid = [[[], ['一@0', '12@1', '@2', '0.5@3', '零@4', '@5', '7@6']]];
    const plain =
      '<c r="A2" t="s"><v>1</v></c><c r="B2" s="0"><v>12</v></c><c r="C2" s="0"/><c r="D2"><v>0.50</v></c>' +
      '<c r="E2" s="0" t="s"><v>0</v></c><c r="F2" t="s"/><c r="G2"><v>7</v></c>';
    const others = [
      plain.replaceAll('><v>', '>\n<v>'),
      plain.replaceAll('<c r=', '<c  r='),
      plain.replaceAll('"', "'"),
      plain.replaceAll('</c>', '<!-- c --></c>'),
    ];
    expect(read(sheet(plain))).toEqual(grid);
    expect(others.map((cells) => read(sheet(cells)))).toEqual(others.map(() => grid));
    expect(read(sheet(plain.replace(/<(\/?)([cv])/g, '<$1x:$2'), 'x:'))).toEqual(grid);
    expect(read(sheet(plain, 'x:'))).toEqual(grid);
  });

  it('have comments apart', () => {
    const document = readMadeSheets([{ name: '一', rows: [['a']], comments: { A1: '待核' } }]);
    expect(document.notes).toEqual([{ kind: 'comment', text: '待核', place: { block: 0, sheet: '一', cell: 'A1' } }]);
  });
});

describe('cells', () => {
  it('show every kind of value', () => {
    expect(
      textsOfRow([
        '共享 & <字符串>',
        { inline: ['富', '文本'] },
        12.5,
        true,
        false,
        { error: '#DIV/0!' },
        { value: 7, formula: 'A1+1' },
        { value: '合计', formula: '"合计"' },
        '_x4E00_行_x000D_',
        'end',
      ]),
    ).toEqual(['共享 & <字符串>', '富文本', '12.5', 'TRUE', 'FALSE', '#DIV/0!', '7', '合计', '一行', 'end']);
  });

  it('show dates of either calendar', () => {
    const day = [{ value: 45_000.75, format: 'yyyy-mm-dd hh:mm' }];
    expect(textsOfRow(day)).toEqual(['2023-03-15 18:00']);
    expect(textsOfRow(day, { since1904: true })).toEqual(['2027-03-16 18:00']);
  });

  it.each([
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 1e20, '100000000000000000000'],
    ['General', 1.5e21, '1500000000000000000000'],
    ['General', 1e-7, '0.0000001'],
    ['G/通用格式', 3, '3'],
    ['@', 12, '12'],
    ['0', 2.5, '3'],
    ['0.00', 1.2345, '1.23'],
    ['0.00', 100, '100.00'],
    ['#,##0.00', 1234567.891, '1234567.89'],
    ['0.0##', 1.25, '1.25'],
    ['000', 7, '007'],
    ['0%', 0.125, '13%'],
    ['0.0%', 0.125, '12.5%'],
    ['0"万元"', 300, '300万元'],
    ['"¥"#,##0.00', 1200, '¥1200.00'],
    ['[$¥-804]#,##0', 1200, '¥1200'],
    ['#,##0_);[Red](#,##0)', -1234, '(1234)'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0, '-'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', -5, '-5.00'],
    ['0.00;-0.00', -2, '-2.00'],
    ['0', -0.4, '0'],
    ['0!.0,"万"', 12_000, '1.2万'],
    ['0,', 12_000, '12'],
    ['000-0000-0000', 1_234_567, '000-0123-4567'],
    ['# ?/?', 0.5, '0.5'],
    ['0.00E+00', 12_345, '12345'],
    ['yyyy-mm-dd', 1, '1900-01-01'],
    ['yyyy-mm-dd', 59, '1900-02-28'],
    ['yyyy-mm-dd', 60, '1900-02-29'],
    ['yyyy-mm-dd', 61, '1900-03-01'],
    ['yyyy"年"m"月"d"日"', 45_658, '2025-01-01'],
    ['yyyy"年"m"月"', 45_658, '2025-01'],
    ['yyyy', 45_658, '2025'],
    ['m"月"d"日"', 45_658, '2025-01-01'],
    ['[$-F800]dddd, mmmm dd, yyyy', 45_658, '2025-01-01'],
    ['h:mm', 0.5, '12:00'],
    ['h:mm:ss', 0.999999, '00:00:00'],
    ['[h]:mm', 1.5, '36:00'],
    ['yyyy-mm-dd', -1, '-1'],
    ['yyyy-mm-dd', 3_000_000, '3000000'],
  ])('show a number in the format %s', (code, value, shown) => {
    expect(displayNumber(String(value), compileFormat(200, code), false)).toBe(shown);
  });

  it.each([
    [14, 45_658, '2025-01-01'],
    [22, 45_658.5, '2025-01-01 12:00'],
    [31, 45_658, '2025-01-01'],
    [57, 45_658, '2025-01'],
    [10, 0.5, '50.00%'],
    [49, 5, '5'],
  ])('know built-in format %i', (id, value, shown) => {
    expect(displayNumber(String(value), compileFormat(id, undefined), false)).toBe(shown);
  });

  it('leave alone what is no number', () => {
    expect(displayNumber('n/a', { kind: 'general' }, false)).toBe('n/a');
    expect(displayNumber('', { kind: 'general' }, false)).toBe('');
  });
});

describe('references', () => {
  it('are cells inside a sheet', () => {
    expect(['A1', 'AA10', 'xfd1048576', 'XFE1', 'A0', 'A1048577', '1', 'A', ''].map(parseCell)).toEqual([
      { row: 0, column: 0 },
      { row: 9, column: 26 },
      { row: 1_048_575, column: 16_383 },
      ...[null, null, null, null, null, null],
    ]);
    expect(['A1:B2', 'C3', 'B2:A1', 'A1:'].map(parseRange)).toEqual([
      { from: { row: 0, column: 0 }, to: { row: 1, column: 1 } },
      { from: { row: 2, column: 2 }, to: { row: 2, column: 2 } },
      null,
      null,
    ]);
  });
});

describe('a bad XLSX', () => {
  const read = (bytes: Uint8Array) => {
    const { status, document, findings } = readXlsx(bytes, 'a.xlsx');
    return { status, grids: document === null ? [] : tablesOf(document).map(gridOf), findings };
  };
  const corrupt = (detail: string): Finding => ({
    code: 'file-corrupt',
    args: { format: 'xlsx', detail },
    location: { file: 'a.xlsx' },
  });
  const unreadable = (finding: Finding) => ({ status: 'unreadable', grids: [], findings: [finding] });
  const made = (parts: Record<string, string | Uint8Array | null>) =>
    read(makeXlsx([{ name: '一', rows: [['a'], ['b']] }], { parts }));

  it('is named', () => {
    expect(read(new Uint8Array())).toEqual(unreadable({ code: 'file-empty', args: {}, location: { file: 'a.xlsx' } }));
    expect(read(zipParts({ 'a.txt': '' }))).toEqual(
      unreadable(corrupt('the part with the workbook (xl/workbook.xml) is missing')),
    );
    const types =
      '<Types><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>';
    const binary = {
      '[Content_Types].xml': types,
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      'xl/workbook.bin': 'x',
    };
    expect(read(zipParts(binary))).toEqual(
      unreadable({ code: 'file-unsupported', args: { format: 'xlsb' }, location: { file: 'a.xlsx' } }),
    );
  });

  it('is read up to where a sheet breaks', () => {
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</row>';
    expect(made({ 'xl/worksheets/sheet1.xml': sheet })).toEqual({
      status: 'partly-read',
      grids: [[['1@0'], ['2@0']]],
      findings: [corrupt('xl/worksheets/sheet1.xml: 1:158: unexpected close tag.')],
    });
  });

  it('says that a sheet is missing', () => {
    expect(made({ 'xl/worksheets/sheet1.xml': null })).toEqual(
      unreadable(corrupt('xl/worksheets/sheet1.xml is missing')),
    );
  });

  it('is limited in merged rows', () => {
    const merges = Array.from({ length: 9 }, () => '<mergeCell ref="A1:A1048576"/>').join('');
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1048576"><c t="str"><v>x</v></c></row></sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
    const { status, findings } = made({ 'xl/worksheets/sheet1.xml': sheet });
    expect({ status, codes: findings.map(({ code }) => code) }).toEqual({
      status: 'unreadable',
      codes: ['limit-exceeded'],
    });
  });

  it('never throws, whatever bytes are changed', () => {
    const bytes = makeXlsx([
      {
        name: '一',
        rows: [
          ['a', 1],
          [{ value: 45_000, format: 'yyyy' }, 'b'],
        ],
        merges: ['A1:B1'],
        comments: { A1: 'c' },
      },
    ]);
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const seen = new Set<string>();
    for (let round = 0; round < 400; round++) {
      const changed = bytes.slice(0, round % 4 === 0 ? next(bytes.length) : bytes.length);
      for (let change = 0; change <= round % 3; change++) changed[next(changed.length)] = next(256);
      seen.add(read(changed).status);
    }
    expect([...seen].sort()).toEqual(['partly-read', 'read', 'unreadable']);
  });
});

const LARGE = '../shared/fixtures/cat50k.xlsx';

describe.skipIf(!existsSync(LARGE))('a large catalogue (needs ../shared/fixtures)', () => {
  it('is read whole, with its merged ranges', () => {
    const { status, document, findings } = readXlsx(readFileSync(LARGE), 'cat50k.xlsx');
    const [table] = document === null ? [] : tablesOf(document);
    const cells = table?.rows.flatMap((row) => row.cells) ?? [];
    expect({
      status,
      findings,
      rows: table?.rows.length,
      merged: cells.filter(({ colSpan, rowSpan }) => colSpan * rowSpan > 1).length,
      covered: cells.reduce((sum, { colSpan, rowSpan }) => sum + colSpan * rowSpan, 0),
    }).toEqual({ status: 'read', findings: [], rows: 50_003, merged: 31_257, covered: 50_003 * 15 });
  });
});
