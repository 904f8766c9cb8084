import type { Block, Bookmark, Document, Look, Paragraph, Table } from '../../src/model/document.js';
import type { Outline, Section } from '../../src/model/outline.js';

/** What a test says of a paragraph besides its text. */
export interface Said {
  readonly heading?: number;
  readonly style?: string;
  readonly outlineLevel?: number;
  readonly tag?: string;
  readonly number?: string;
  readonly bullet?: boolean;
  readonly bold?: boolean;
  readonly size?: number;
  readonly font?: string;
  readonly centred?: boolean;
  readonly indent?: number;
  readonly role?: 'toc' | 'caption';
  readonly page?: number;
  readonly inTextBox?: boolean;
}

/** Ordinary text, long enough to be taken for nothing else. */
export const prose = '本项目由市大数据中心牵头，各部门配合，按照统一规划、分步实施的原则推进，力求节约资金并尽快见效。';

export function p(text: string, said: Said = {}): Paragraph {
  const level = said.heading;
  const style = level === undefined ? said.style : `heading ${level}`;
  return {
    type: 'paragraph',
    text,
    place: { block: 0, ...(said.page !== undefined && { page: said.page }) },
    ...(style !== undefined && {
      style: { name: style, ...(level !== undefined && { headingLevel: level, kind: 'heading' as const }) },
    }),
    ...(said.outlineLevel !== undefined && { outlineLevel: said.outlineLevel }),
    ...(said.tag !== undefined && { tag: said.tag }),
    ...(said.number !== undefined && { number: said.number, listLevel: 1 }),
    ...(said.bullet === true && { listLevel: 1 }),
    ...(said.role !== undefined && { role: said.role }),
    ...(said.inTextBox === true && { inTextBox: true }),
    look: lookOf(said),
  };
}

const lookOf = ({ bold = false, size = 12, font = '宋体', centred = false, indent }: Said): Look => ({
  size,
  bold: bold ? 1 : 0,
  font,
  align: centred ? 'centre' : 'left',
  ...(indent !== undefined && { indent }),
});

/** A table from the texts of its cells; several paragraphs of a cell are an array. */
export function table(...rows: readonly (readonly (string | readonly Paragraph[])[])[]): Table {
  return {
    type: 'table',
    place: { block: 0 },
    rows: rows.map((cells) => ({
      cells: cells.map((cell, column) => {
        const blocks = typeof cell === 'string' ? [p(cell)] : cell;
        return { text: blocks.map(({ text }) => text).join('\n'), column, colSpan: 1, rowSpan: 1, blocks };
      }),
    })),
  };
}

export const paper = (blocks: readonly Block[], bookmarks: readonly Bookmark[] = []): Document => ({
  file: 'paper.docx',
  format: 'docx',
  pages: null,
  blocks: blocks.map((block, at) => ({ ...block, place: { ...block.place, block: at } })),
  furniture: [],
  notes: [],
  bookmarks,
});

/** The headings of an outline, one a line: level, number, title. */
export const headings = ({ sections }: Outline): readonly string[] => sections.flatMap(lines);

const lines = ({ level, number, title, children }: Section): readonly string[] => [
  [level, ...(number === null ? [] : [number]), title].join(' '),
  ...children.flatMap(lines),
];
