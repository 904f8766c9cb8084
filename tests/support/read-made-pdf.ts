import { expect } from 'vitest';
import type { Block, Document } from '../../src/model/document.js';
import { readPdf } from '../../src/read/pdf/index.js';
import { type FlowOptions, flowPdf, type Part } from './flow-pdf.js';
import { type MadePage, type Mark, makePdf, type PdfOptions } from './make-pdf.js';

/** Reads a PDF with which nothing may be wrong. */
export async function readSound(bytes: Uint8Array): Promise<Document> {
  const { status, document, findings } = await readPdf(bytes, 'made.pdf');
  expect({ status, findings }).toEqual({ status: 'read', findings: [] });
  if (document === null) throw new Error('no document');
  return document;
}

/** Makes a PDF of one page and reads it. */
export const readMarks = (...marks: readonly Mark[]): Promise<Document> => readPages([{ marks }]);

export const readPages = (pages: readonly MadePage[], options: PdfOptions = {}): Promise<Document> =>
  readSound(makePdf(pages, options));

/** Sets parts on pages and reads them. */
export const readFlow = (parts: readonly Part[], options: FlowOptions = {}): Promise<Document> =>
  readSound(flowPdf(parts, options));

/** Paragraphs as their text, figures as 〔图〕, tables as rows of cells. */
export function outlineOf(blocks: readonly Block[]): (string | string[][])[] {
  return blocks.map((block) => {
    if (block.type === 'table') return block.rows.map((row) => row.cells.map((cell) => cell.text));
    return block.figures ? '〔图〕' : block.text;
  });
}
