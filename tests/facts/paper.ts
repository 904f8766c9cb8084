import type { Block, Document } from '../../src/model/document.js';

/** A paragraph, or a table as rows of cells; `null` is a cell that the one to its left spans. */
export type Part = string | readonly (readonly (string | null)[])[];

function toBlock(part: Part, block: number): Block {
  if (typeof part === 'string') return { type: 'paragraph', text: part, place: { block } };
  const rows = part.map((row) => ({
    cells: row.flatMap((text, column) => {
      if (text === null) return [];
      const colSpan = row.slice(column + 1).findIndex((next) => next !== null) + 1 || row.length - column;
      return [{ text, column, colSpan, rowSpan: 1, blocks: [] }];
    }),
  }));
  return { type: 'table', place: { block }, rows };
}

/** A document of paragraphs and tables, as a reader would give it. */
export const paper = (file: string, ...parts: readonly Part[]): Document => ({
  file,
  format: 'docx',
  pages: null,
  blocks: parts.map(toBlock),
  furniture: [],
  notes: [],
  bookmarks: [],
});
