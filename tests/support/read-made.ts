import { expect } from 'vitest';
import type { Block, Document, Paragraph, Table } from '../../src/model/document.js';
import { readDocx } from '../../src/read/docx/read-docx.js';
import { readXlsx } from '../../src/read/xlsx/read-xlsx.js';
import type { Piece } from './docx-content.js';
import { type DocxOptions, makeDocx } from './make-docx.js';
import { makeXlsx, type SheetOptions, type XlsxOptions } from './make-xlsx.js';

/** Makes a DOCX and reads it; nothing may be found wrong with it. */
export function readMade(content: readonly (string | Piece)[], options: DocxOptions = {}): Document {
  const { status, document, findings } = readDocx(makeDocx(content, options), 'made.docx');
  expect({ status, findings }).toEqual({ status: 'read', findings: [] });
  if (document === null) throw new Error('no document');
  return document;
}

/** Makes an XLSX and reads it; nothing may be found wrong with it. */
export function readMadeSheets(sheets: readonly SheetOptions[], options: XlsxOptions = {}): Document {
  const { status, document, findings } = readXlsx(makeXlsx(sheets, options), 'made.xlsx');
  expect({ status, findings }).toEqual({ status: 'read', findings: [] });
  if (document === null) throw new Error('no document');
  return document;
}

/** Every paragraph in reading order, those of cells too. */
export function paragraphsOf(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}

export function textsOf({ blocks }: Document): readonly string[] {
  return paragraphsOf(blocks).map(({ text }) => text);
}

/** Paragraphs as a reader sees them: number and text. */
export function linesOf({ blocks }: Document): readonly string[] {
  return paragraphsOf(blocks).map(({ number, text }) => (number === undefined ? text : `${number} ${text}`));
}

export function tablesOf({ blocks }: Document): readonly Table[] {
  return blocks.filter((block) => block.type === 'table');
}

/** A table as rows of `text`, `text@column`, with `:columns×rows` where a cell spans. */
export function gridOf({ rows }: Table): readonly (readonly string[])[] {
  return rows.map(({ cells }) =>
    cells.map(({ text, column, colSpan, rowSpan }) => {
      const span = colSpan === 1 && rowSpan === 1 ? '' : `:${colSpan}×${rowSpan}`;
      return `${text}@${column}${span}`;
    }),
  );
}
