import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { line, makeDoc } from '../support/make-doc.js';
import { makeDocx } from '../support/make-docx.js';
import { makeOfd, text } from '../support/make-ofd.js';
import { makeXls, record, string, word } from '../support/make-xls.js';
import { makeXlsx } from '../support/make-xlsx.js';
import { textsOf } from '../support/read-made.js';

const WORDS = '总体建设方案';
const cell = record(0x204, ...[0, 0, 0].flatMap(word), ...string(WORDS));

describe('every format with a reader', () => {
  it.each([
    ['docx', makeDocx([WORDS])],
    ['doc', makeDoc([line(WORDS)])],
    ['ofd', makeOfd([text(30, 60, WORDS)])],
    ['html', Buffer.from(`<p>${WORDS}`)],
    ['markdown', Buffer.from(WORDS)],
    ['text', Buffer.from(WORDS)],
  ] as const)('gives the text of a file: %s', async (format, bytes) => {
    const { status, document } = await readDocument(bytes, 'a', format);
    expect([status, document?.format, document === null ? [] : textsOf(document)]).toEqual(['read', format, [WORDS]]);
  });

  it.each([
    ['xlsx', makeXlsx([{ name: '表', rows: [[WORDS]] }])],
    ['xls', makeXls([{ name: '表', records: [cell] }])],
  ] as const)('gives the cells of a file: %s', async (format, bytes) => {
    const { document } = await readDocument(bytes, 'a', format);
    const [table] = document?.blocks ?? [];
    expect(table?.type === 'table' && table.rows.map(({ cells }) => cells.map((one) => one.text))).toEqual([[WORDS]]);
  });
});
