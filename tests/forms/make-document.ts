import type { Block, Cell, Document, Paragraph, Table } from '../../src/model/document.js';

/** A cell is its text, or its text with the columns and rows it covers; `null` is none, where a sheet has a gap. */
export type CellPart = string | null | readonly [text: string, colSpan: number, rowSpan?: number];

interface TablePart {
  readonly rows: readonly (readonly CellPart[])[];
  readonly caption?: string;
  readonly declaredHeaderRows?: number;
  readonly sheet?: string;
  readonly page?: number;
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
}

/** A paragraph, a table by its rows. */
export type Part = string | Omit<Paragraph, 'type' | 'place'> | TablePart;

/** Cells of a row where those of rows above still reach down. */
function layCells(rows: TablePart['rows']): readonly (readonly Cell[])[] {
  const taken = new Set<string>();
  return rows.map((row, r) => {
    let column = 0;
    return row.flatMap((part) => {
      while (taken.has(`${r},${column}`)) column++;
      if (part === null) {
        column++;
        return [];
      }
      const [text, colSpan, rowSpan = 1] = typeof part === 'string' ? ([part, 1] as const) : part;
      const cell = { text, column, colSpan, rowSpan, blocks: [] };
      for (let dr = 0; dr < rowSpan; dr++) for (let dc = 0; dc < colSpan; dc++) taken.add(`${r + dr},${column + dc}`);
      column += colSpan;
      return [cell];
    });
  });
}

function toTable({ rows, caption, declaredHeaderRows, sheet, page, hiddenRows = [] }: TablePart, block: number): Table {
  return {
    type: 'table',
    place: { block, ...(sheet === undefined ? {} : { sheet }), ...(page === undefined ? {} : { page }) },
    rows: layCells(rows).map((cells, r) => (hiddenRows.includes(r) ? { cells, hidden: true as const } : { cells })),
    ...(caption === undefined ? {} : { caption }),
    ...(declaredHeaderRows === undefined ? {} : { declaredHeaderRows }),
  };
}

function toBlock(part: Part, block: number): Block {
  if (typeof part === 'string') return { type: 'paragraph', text: part, place: { block } };
  if ('rows' in part) return toTable(part, block);
  return { type: 'paragraph', place: { block }, ...part };
}

/** A document of paragraphs and tables, as a reader would give it. */
export const makeDocument = (...parts: readonly Part[]): Document => ({
  file: '申报表.docx',
  format: 'docx',
  pages: null,
  blocks: parts.map(toBlock),
  furniture: [],
  notes: [],
  bookmarks: [],
});
