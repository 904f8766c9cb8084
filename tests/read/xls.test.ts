import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { readXls } from '../../src/read/xls/read-xls.js';
import { makeOle } from '../support/make-ole.js';
import {
  type Bytes,
  double,
  long,
  makeXls,
  record,
  string,
  word,
  type XlsOptions,
  type XlsSheet,
} from '../support/make-xls.js';
import { gridOf, tablesOf } from '../support/read-made.js';

function read(sheets: readonly XlsSheet[], options: XlsOptions = {}): Document {
  const { status, document, findings } = readXls(makeXls(sheets, options), 'made.xls');
  expect({ status, findings }).toEqual({ status: 'read', findings: [] });
  if (document === null) throw new Error('no document');
  return document;
}

const at = (row: number, column: number, style = 0): Bytes => [...word(row), ...word(column), ...word(style)];
const label = (row: number, column: number, text: string): Bytes => record(0x204, ...at(row, column), ...string(text));
const number = (row: number, column: number, value: number, style = 0): Bytes =>
  record(0x203, ...at(row, column, style), ...double(value));
const packed = (value: number): Bytes => long((value << 2) | 2);
/** Records of a sheet, read as one grid. */
const grid = (records: readonly Bytes[], shared: readonly Bytes[] = []) =>
  tablesOf(read([{ name: '表', records }], { shared })).map(gridOf)[0];

describe('sheets', () => {
  it('are a table each, without charts and those that say nothing', () => {
    const sheets = [
      { name: '目录', records: [label(0, 0, '序号'), label(0, 1, '名称')] },
      { name: '图', records: [label(0, 0, 'x')], kind: 2 },
      { name: '空', records: [] },
      { name: '备查', records: [label(0, 0, '一')], state: 1 },
    ];
    const cell = (text: string, column: number) => ({ text, column, colSpan: 1, rowSpan: 1, blocks: [] });
    expect(read(sheets)).toEqual({
      file: 'made.xls',
      format: 'xls',
      pages: null,
      blocks: [
        {
          type: 'table',
          place: { block: 0, sheet: '目录' },
          rows: [{ cells: [cell('序号', 0), cell('名称', 1)] }],
          caption: '目录',
        },
        {
          type: 'table',
          place: { block: 1, sheet: '备查' },
          rows: [{ cells: [cell('一', 0)] }],
          caption: '备查',
          hidden: true,
        },
      ],
      furniture: [],
      notes: [],
      bookmarks: [],
    });
  });

  it('keep rows and columns of the sheet, and tell the rows that are hidden', () => {
    const hidden = record(0x208, ...word(1), ...Array<number>(10).fill(0), 0x20, 0, 0, 0);
    const [table] = tablesOf(read([{ name: '表', records: [hidden, label(1, 2, '甲'), label(3, 0, '乙')] }]));
    expect(table?.rows.map(({ hidden, cells }) => [hidden, cells.map(({ column, text }) => [column, text])])).toEqual([
      [undefined, []],
      [true, [[2, '甲']]],
      [undefined, []],
      [undefined, [[0, '乙']]],
    ]);
  });

  it('join merged cells', () => {
    const merges = record(0xe5, ...word(2), ...[0, 1, 0, 0].flatMap(word), ...[0, 0, 1, 2].flatMap(word));
    const records = [label(0, 0, '甲'), label(0, 1, '乙'), label(0, 2, '盖'), label(1, 1, '丙'), merges];
    expect(grid(records)).toEqual([['甲@0:1×2', '乙@1:2×1'], ['丙@1']]);
  });

  it('tell rows repeated on each page', () => {
    const area = [0x3b, ...word(0), ...word(0), ...word(1), ...word(0), ...word(255)];
    const name = [...word(0x20), 0, 1, ...word(area.length), ...word(0), ...word(2), 0, 0, 0, 0, 0, 7, ...area];
    const records = [label(0, 0, '一'), label(1, 0, '二'), label(2, 0, '三')];
    const sheets = [
      { name: '图', records: [], kind: 2 },
      { name: '表', records },
    ];
    const [table] = tablesOf(read(sheets, { names: [record(0x18, ...name)] }));
    expect(table?.declaredHeaderRows).toBe(2);
  });

  it('have comments with the name of their cell', () => {
    const object = record(0x5d, ...word(0x15), ...word(0x12), ...word(0x19), ...word(3), ...Array<number>(14).fill(0));
    const text = record(0x1b6, ...Array<number>(10).fill(0), ...word(4), ...Array<number>(6).fill(0));
    const words = record(0x3c, 1, ...Buffer.from('请核实！', 'utf16le'));
    const note = record(0x1c, ...word(4), ...word(27), ...word(0), ...word(3), ...string('甲', 2));
    const { notes } = read([
      { name: '表', records: [label(0, 0, '一'), object, text, words, record(0x3c, 0, 0), note] },
    ]);
    expect(notes).toEqual([{ kind: 'comment', text: '请核实！', place: { block: 0, sheet: '表', cell: 'AB5' } }]);
  });
});

describe('cells', () => {
  it('have shared strings, with runs and readings, over the end of a record', () => {
    const plain = string('总体方案');
    const rich = [...word(2), 1 | 8, ...word(1), ...Buffer.from('重点', 'utf16le'), 0, 0, 0, 0];
    const read1 = [...word(1), 1 | 4, ...long(3), ...Buffer.from('字', 'utf16le'), 1, 2, 3];
    const broken = [...word(4), 1, ...Buffer.from('一二', 'utf16le')];
    const strings = [
      ...record(0xfc, ...long(6), ...long(6), ...plain, ...rich, ...read1, ...broken),
      // Where characters go on, it is said anew how wide they are.
      ...record(0x3c, 0, ...Buffer.from('ab', 'latin1'), ...string('caf\u00e9', 2, true)),
      ...record(0x3c, ...string('末')),
    ];
    const shared = [0, 1, 2, 3, 4, 5, 9].map((index, column) => record(0xfd, ...at(0, column), ...long(index)));
    expect(grid([...shared, label(0, 7, '尾')], [strings])).toEqual([
      ['总体方案@0', '重点@1', '字@2', '一二ab@3', 'café@4', '末@5', '@6', '尾@7'],
    ]);
  });

  it('have numbers, whole or packed, as they are shown', () => {
    const shared = [
      record(0x41e, ...word(164), ...string('#,##0.00"万元"')),
      ...[0, 164, 9, 14].map((format) => record(0xe0, ...word(0), ...word(format))),
    ];
    const several = record(
      0xbd,
      ...word(1),
      ...word(0),
      ...word(0),
      ...packed(7),
      ...word(2),
      ...long(0x3fd00000),
      ...word(1),
    );
    const records = [
      number(0, 0, 1234.5),
      number(0, 1, 1234.5, 1),
      number(0, 2, 0.256, 2),
      number(0, 3, 45_000, 3),
      record(0x27e, ...at(0, 4), ...packed(-12)),
      record(0x27e, ...at(0, 5), ...long((1250 << 2) | 3)),
      several,
    ];
    expect(grid(records, shared)).toEqual([
      ['1234.5@0', '1234.50万元@1', '26%@2', '2023-03-15@3', '-12@4', '12.5@5'],
      ['7@0', '25%@1'],
    ]);
  });

  it('count days from 1904 where the file says so', () => {
    const shared = [record(0x22, 1, 0), record(0xe0, ...word(0), ...word(14))];
    expect(grid([number(0, 0, 43_538)], shared)).toEqual([['2023-03-15@0']]);
  });

  it('have results of formulas, flags and errors', () => {
    const formula = (column: number, ...value: readonly number[]) =>
      record(0x06, ...at(0, column), ...value, ...Array<number>(8).fill(0));
    const records = [
      formula(0, ...double(42)),
      formula(1, 0, 0, 0, 0, 0, 0, 0xff, 0xff),
      record(0x207, ...string('合格')),
      formula(2, 1, 0, 1, 0, 0, 0, 0xff, 0xff),
      formula(3, 2, 0, 7, 0, 0, 0, 0xff, 0xff),
      formula(4, 3, 0, 0, 0, 0, 0, 0xff, 0xff),
      record(0x205, ...at(0, 5), 0, 0),
      record(0x205, ...at(0, 6), 42, 1),
    ];
    expect(grid(records)).toEqual([['42@0', '合格@1', 'TRUE@2', '#DIV/0!@3', '@4', 'FALSE@5', '#N/A@6']]);
  });

  it('may come in any order', () => {
    expect(grid([label(0, 2, '丙'), label(0, 0, '甲')])).toEqual([['甲@0', '@1', '丙@2']]);
  });
});

describe('workbooks of Excel 5', () => {
  it('have strings in the code page of the file', () => {
    const old = (row: number, column: number, ...bytes: readonly number[]) =>
      record(0x204, ...at(row, column), ...word(bytes.length), ...bytes);
    const shared = [record(0x42, ...word(936))];
    const sheets = [{ name: 'Tab', records: [old(0, 0, 0xb7, 0xbd, 0xb0, 0xb8)] }];
    const [table] = tablesOf(read(sheets, { shared, version: 0x500, stream: 'Book' }));
    expect([table?.caption, table === undefined ? [] : gridOf(table)]).toEqual(['Tab', [['方案@0']]]);
  });
});

describe('files that are no workbooks, or damaged', () => {
  const problem = (bytes: Uint8Array) => {
    const { status, findings } = readXls(bytes, 'a.xls');
    return [status, ...findings.map(({ code, args }) => [code, args])];
  };

  it('say what is wrong', () => {
    expect(problem(new Uint8Array())).toEqual(['unreadable', ['file-empty', {}]]);
    expect(problem(Buffer.from('文本'))).toEqual([
      'unreadable',
      ['file-corrupt', { format: 'xls', detail: 'not an OLE compound file' }],
    ]);
    expect(problem(makeOle({ WordDocument: new Uint8Array(9000) }))).toEqual([
      'unreadable',
      ['file-corrupt', { format: 'xls', detail: 'the stream Workbook is missing or broken' }],
    ]);
    expect(problem(makeXls([], { shared: [record(0x2f, 0, 0)] }))).toEqual([
      'unreadable',
      ['file-encrypted', { format: 'xls' }],
    ]);
  });

  it('never throw, whatever bytes are changed', () => {
    const bytes = makeXls([{ name: '表', records: [label(0, 0, '甲'), number(1, 1, 2)] }], {
      shared: [record(0xfc, ...long(1), ...long(1), ...string('字'))],
    });
    let seed = 5;
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    for (let round = 0; round < 400; round++) {
      const changed = bytes.slice();
      for (let change = 0; change < 8; change++) changed[next(changed.length)] = [0, 1, 0xff, next(256)][next(4)] ?? 0;
      const { status, document, findings } = readXls(changed, 'a.xls');
      expect(document === null).toBe(status === 'unreadable');
      expect(findings.length > 0).toBe(status !== 'read');
    }
  });
});

const WILD = '../shared/robust/other';

describe.skipIf(!existsSync(WILD))('odd and broken workbooks (skipped without ../shared)', () => {
  it('are read, or say what is wrong with them', () => {
    const names = readdirSync(WILD).filter((name) => name.endsWith('.xls'));
    const outcomes = names.map((name) => {
      const { status, document } = readXls(readFileSync(`${WILD}/${name}`), name);
      const tables = tablesOf(document ?? ({ blocks: [] } as unknown as Document));
      const filled = tables.map(
        ({ rows }) => rows.flatMap(({ cells }) => cells).filter(({ text }) => text !== '').length,
      );
      return [name.replace(/^.*__/, ''), status, filled.join(' ')].join(' ');
    });
    expect(outcomes).toEqual([
      'issue.3202.xls read 5',
      'oleloop.xls unreadable ',
      'fn.xls read 9',
      '46515.xls read ',
      '49096.xls read 9',
      '61116.xls read 5 5 6 14',
      'FormulaSheetRange.xls read 20 4 4 4 4',
      'text.xls read ',
      'valid.xls read 333 294 224 45 502 160 592 761',
      'issues.xls read 6 1 6 1 4',
      'ptgexp-truncated-operand.xls read 66',
    ]);
  });
});
