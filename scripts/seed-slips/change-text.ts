import type { Block, Document } from '../../src/model/document.js';

/** Where a piece of text stands: a paragraph, or a cell by row and its place in the row. */
export interface Spot {
  readonly block: number;
  readonly row?: number;
  readonly cell?: number;
  readonly text: string;
}

/** Every paragraph and cell that holds words, the table of contents left out. */
export const spotsOf = ({ blocks }: Document): readonly Spot[] =>
  blocks.flatMap((block, at): readonly Spot[] =>
    block.type === 'paragraph'
      ? block.role === 'toc'
        ? []
        : [{ block: at, text: block.text }]
      : block.rows.flatMap(({ cells }, row) => cells.map(({ text }, cell) => ({ block: at, row, cell, text }))),
  );

function changed(block: Block, spot: Spot, from: string, to: string): Block {
  if (block.type === 'paragraph') return { ...block, text: replaceLast(block.text, from, to) };
  return {
    ...block,
    rows: block.rows.map((row, r) =>
      r === spot.row
        ? {
            ...row,
            cells: row.cells.map((cell, c) =>
              c === spot.cell ? { ...cell, text: replaceLast(cell.text, from, to), blocks: [] } : cell,
            ),
          }
        : row,
    ),
  };
}

function replaceLast(text: string, from: string, to: string): string {
  const at = text.lastIndexOf(from);
  return at < 0 ? text : text.slice(0, at) + to + text.slice(at + from.length);
}

/** The document with one piece of one text changed. */
export const withChange = (document: Document, spot: Spot, from: string, to: string): Document => ({
  ...document,
  blocks: document.blocks.map((block, at) => (at === spot.block ? changed(block, spot, from, to) : block)),
});
