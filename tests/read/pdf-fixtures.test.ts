import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document, Table } from '../../src/model/document.js';
import { readPdf } from '../../src/read/pdf/index.js';
import { readSound } from '../support/read-made-pdf.js';

const FIXTURES = '../shared/fixtures';
const bytesOf = (name: string): Uint8Array => readFileSync(`${FIXTURES}/${name}`);
const read = (name: string): Promise<Document> => readSound(bytesOf(name));

function tally(document: Document): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const block of document.blocks) {
    const kind = block.type === 'table' ? 'table' : block.role === 'toc' ? 'toc' : (block.tag ?? 'untagged');
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** Without empty cells: a merged cell that a page break cuts leaves one. */
const tablesOf = (document: Document): string[][][] =>
  document.blocks
    .filter((block): block is Table => block.type === 'table')
    .map((table) => table.rows.map((row) => row.cells.map((cell) => cell.text).filter((text) => text !== '')));

describe.skipIf(!existsSync(FIXTURES))('PDFs of word processors and browsers (needs ../shared/fixtures)', () => {
  it.each(['cmap-gb.pdf', 'cmap-gbk.pdf', 'cmap-ucs2.pdf', 'cmap-utf16.pdf'])(
    'reads fonts without a file: %s',
    async (name) => {
      const { blocks } = await read(name);
      expect(blocks.map((block) => block.type === 'paragraph' && block.text)).toEqual(['第一章项目概述与建设方案']);
    },
  );

  it('reads a clean page word for word', async () => {
    const { blocks } = await read('clean.pdf');
    const words = (text: string) => text.replace(/\s/g, '');
    const text = blocks.map((block) => (block.type === 'paragraph' ? block.text : tableText(block))).join('');
    expect(words(text)).toBe(words(readFileSync(`${FIXTURES}/clean-truth.txt`, 'utf8')));
  });

  it('reads a report by LibreOffice: headings, contents, lists, tables, footnotes', async () => {
    const document = await read('r10.pdf');
    expect(tally(document)).toEqual({ H1: 2, H2: 5, H3: 15, toc: 22, L: 45, P: 68, table: 5 });
    expect(document.notes).toHaveLength(16);
    expect(document.bookmarks).toHaveLength(22);
    expect(document.furniture).toEqual([
      '某市政务信息系统项目可行性研究报告',
      ...Array.from({ length: 13 }, (_, at) => `第${at + 1}页共13页`),
    ]);
  });

  it('reads the same tables from a print by Chromium', async () => {
    expect(tablesOf(await read('c10.pdf'))).toEqual(tablesOf(await read('r10.pdf')));
  });

  it('says what cannot be read', async () => {
    const pages = Array.from({ length: 13 }, (_, at) => at + 1);
    expect((await readPdf(bytesOf('nounicode-lo.pdf'), 'a')).findings).toEqual([
      { code: 'text-unreliable', args: { pages, of: 13 }, location: { file: 'a' } },
    ]);
    expect((await readPdf(bytesOf('scan.pdf'), 'a')).findings).toEqual([
      { code: 'text-missing', args: { pages: [1], of: 1 }, location: { file: 'a' } },
    ]);
  });
});

const tableText = (table: Table): string =>
  table.rows.map((row) => row.cells.map((cell) => cell.text).join('')).join('');
