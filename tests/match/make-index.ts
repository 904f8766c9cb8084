import { readForms } from '../../src/forms/index.js';
import type { DocumentIndex } from '../../src/match/document-index.js';
import { indexDocument } from '../../src/match/index-document.js';
import type { Block, Cell, Document, Figure, Look, Paragraph, Table } from '../../src/model/document.js';
import type { Outline, Section } from '../../src/model/outline.js';

/** A paragraph, a table by its rows, a section; the index numbers their blocks as they come. */
export type Part = BlockPart | SectionPart;
type BlockPart = string | ParagraphPart | TablePart;

interface ParagraphPart extends Partial<Omit<Paragraph, 'type' | 'place'>> {
  readonly text: string;
}
/** A cell is its text, or its text with the columns and rows it covers. */
type CellPart = string | readonly [text: string, colSpan: number, rowSpan?: number];
interface TablePart {
  readonly rows: readonly (readonly CellPart[])[];
  readonly caption?: string;
  readonly declaredHeaderRows?: number;
}
interface SectionPart {
  readonly title: string;
  readonly number?: string;
  readonly parts: readonly Part[];
}

export const bold: Look = { bold: 1 };
export const drawing = (alt?: string): readonly Figure[] => [
  { width: 300, height: 200, ...(alt === undefined ? {} : { alt }) },
];
export const section = (title: string, ...parts: readonly Part[]): SectionPart => ({ title, parts });

const isSection = (part: Part): part is SectionPart => typeof part !== 'string' && 'parts' in part;
const isBlock = (part: Part): part is BlockPart => !isSection(part);

/** Cells of a row where those of rows above still reach down. */
function layCells(rows: TablePart['rows']): readonly (readonly Cell[])[] {
  const taken = new Set<string>();
  return rows.map((row, r) => {
    let column = 0;
    return row.map((part) => {
      const [text, colSpan, rowSpan = 1] = typeof part === 'string' ? ([part, 1] as const) : part;
      while (taken.has(`${r},${column}`)) column++;
      const cell = { text, column, colSpan, rowSpan, blocks: [] };
      for (let dr = 0; dr < rowSpan; dr++) for (let dc = 0; dc < colSpan; dc++) taken.add(`${r + dr},${column + dc}`);
      column += colSpan;
      return cell;
    });
  });
}

class Maker {
  private block = 0;

  private blockOf(part: BlockPart): Block {
    const place = { block: this.block++ };
    if (typeof part === 'string') return { type: 'paragraph', text: part, place };
    if ('rows' in part) {
      const { rows, ...rest } = part;
      const table: Table = { type: 'table', place, rows: layCells(rows).map((cells) => ({ cells })), ...rest };
      return table;
    }
    return { type: 'paragraph', place, ...part };
  }

  section({ title, number, parts }: SectionPart, level: number): Section {
    const place = { block: this.block++ };
    const body = parts.filter(isBlock).map((part) => this.blockOf(part));
    const children = parts.filter(isSection).map((part) => this.section(part, level + 1));
    return { level, number: number ?? null, title, place, body, children };
  }

  outline(file: string, title: string | null, parts: readonly Part[]): Outline {
    const preamble = parts.filter(isBlock).map((part) => this.blockOf(part));
    return { file, title, preamble, sections: parts.filter(isSection).map((part) => this.section(part, 1)) };
  }
}

const blocksOf = ({ body, children }: Section): readonly Block[] => [...body, ...children.flatMap(blocksOf)];

const documentOf = ({ file, preamble, sections }: Outline): Document => ({
  file,
  format: 'docx',
  pages: null,
  blocks: [...preamble, ...sections.flatMap(blocksOf)],
  furniture: [],
  notes: [],
  bookmarks: [],
});

/** An index from a few lines; what stands before the first section is the preamble. */
export function makeIndex(
  parts: readonly Part[],
  options: {
    readonly file?: string;
    readonly title?: string | null;
    readonly instruction?: (text: string) => boolean;
  } = {},
): DocumentIndex {
  const { file = '建设方案.docx', title = null, instruction = () => false } = options;
  const outline = new Maker().outline(file, title, parts);
  return indexDocument(outline, readForms(documentOf(outline)), instruction);
}
