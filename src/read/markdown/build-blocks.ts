import type { Block, Cell, Paragraph } from '../../model/document.js';
import { textOf } from '../docx/table-draft.js';
import { lookOfSpans, textOfSpans } from '../marked-text.js';
import { type Inline, readInline } from './inline.js';

const NOWHERE = { block: 0 };

/** Kinds of paragraphs beside plain ones. */
export interface ParagraphKind {
  readonly heading?: number;
  readonly number?: string;
  readonly listLevel?: number;
}

/** A paragraph, and the footnotes it refers to. */
export interface BuiltParagraph {
  readonly paragraph: Paragraph;
  readonly notes: readonly string[];
}

/** Null where nothing is shown. */
export function buildParagraph(source: string, { heading, ...kind }: ParagraphKind): BuiltParagraph | null {
  const inline = readInline(source);
  const text = textOfSpans(inline.spans).trim();
  if (text === '' && inline.figures.length === 0) return null;
  const paragraph: Paragraph = {
    type: 'paragraph',
    text,
    place: NOWHERE,
    ...kind,
    ...(heading === undefined
      ? {}
      : { style: { name: `heading ${heading}`, headingLevel: heading, kind: 'heading' as const } }),
    ...markedLook(inline),
    ...(inline.figures.length === 0 ? {} : { figures: inline.figures }),
  };
  return { paragraph, notes: inline.notes };
}

function markedLook({ spans }: Inline): Pick<Paragraph, 'look'> {
  const look = lookOfSpans(spans);
  return look === undefined ? {} : { look };
}

/** Rows below the first, which is the head, have as many values as it. */
export function buildTable(rows: readonly (readonly string[])[]): Block {
  const width = rows[0]?.length ?? 0;
  return {
    type: 'table',
    place: NOWHERE,
    rows: rows.map((values) => ({
      cells: Array.from({ length: width }, (_, column) => buildCell(values[column] ?? '', column)),
    })),
    declaredHeaderRows: 1,
  };
}

function buildCell(source: string, column: number): Cell {
  const built = buildParagraph(source, {});
  const blocks = built === null ? [] : [built.paragraph];
  return { text: textOf(blocks), column, colSpan: 1, rowSpan: 1, blocks };
}

/** Code as it stands, in one paragraph. */
export function buildCode(lines: readonly string[]): Block | null {
  const text = lines.join('\n').trimEnd();
  return text.trim() === '' ? null : { type: 'paragraph', text, place: NOWHERE, style: { name: 'code' } };
}
