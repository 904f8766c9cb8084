import type { Block, Cell, Paragraph, Row, Table } from '../model/document.js';
import type { Section } from '../model/outline.js';
import type { Place } from '../model/place.js';
import type { Heading } from './heading.js';

/** A section while its blocks are still being gathered. */
interface Draft {
  readonly level: number;
  readonly number: string | null;
  readonly title: string;
  readonly place: Place;
  readonly body: Block[];
  readonly children: Draft[];
}

export interface Tree {
  readonly preamble: readonly Block[];
  readonly sections: readonly Section[];
}

/** Sorts the blocks under the headings. Blocks in `left` belong nowhere: the table of contents. */
export function buildTree(
  blocks: readonly Block[],
  headings: ReadonlyMap<Paragraph, Heading>,
  levels: ReadonlyMap<Heading, number>,
  left: ReadonlySet<Paragraph>,
): Tree {
  const preamble: Block[] = [];
  const sections: Draft[] = [];
  const open: Draft[] = [];
  for (const piece of pieces(blocks, headings)) {
    if (piece.type === 'paragraph' && left.has(piece)) continue;
    const heading = piece.type === 'paragraph' ? headings.get(piece) : undefined;
    if (heading === undefined) (open.at(-1)?.body ?? preamble).push(piece);
    else if (heading.line.paragraph === piece) openSection(draftOf(heading, levels.get(heading) ?? 1), sections, open);
  }
  return { preamble, sections };
}

function draftOf({ line, title, remainder }: Heading, level: number): Draft {
  const { paragraph, mark } = line;
  const body: Block[] = remainder === null ? [] : [{ type: 'paragraph', text: remainder, place: paragraph.place }];
  if (paragraph.figures !== undefined)
    body.push({ type: 'paragraph', text: '', place: paragraph.place, figures: paragraph.figures });
  return { level, number: mark?.printed ?? null, title, place: paragraph.place, body, children: [] };
}

function openSection(section: Draft, sections: Draft[], open: Draft[]): void {
  while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
  (open.at(-1)?.children ?? sections).push(section);
  open.push(section);
}

/** The blocks in reading order; a table that holds headings is taken apart at them. */
function* pieces(blocks: readonly Block[], headings: ReadonlyMap<Paragraph, Heading>): Generator<Block> {
  for (const block of blocks) {
    if (block.type === 'paragraph' || !holdsHeading(block, headings)) yield block;
    else yield* tablePieces(block, headings);
  }
}

function* tablePieces(table: Table, headings: ReadonlyMap<Paragraph, Heading>): Generator<Block> {
  let rows: Row[] = [];
  for (const row of table.rows) {
    if (!row.cells.some((cell) => cellHoldsHeading(cell, headings))) {
      rows.push(row);
      continue;
    }
    if (rows.length > 0) yield { ...table, rows };
    rows = [];
    for (const cell of row.cells) yield* pieces(cell.blocks, headings);
  }
  if (rows.length > 0) yield { ...table, rows };
}

const holdsHeading = (table: Table, headings: ReadonlyMap<Paragraph, Heading>): boolean =>
  headings.size > 0 && table.rows.some((row) => row.cells.some((cell) => cellHoldsHeading(cell, headings)));

const cellHoldsHeading = (cell: Cell, headings: ReadonlyMap<Paragraph, Heading>): boolean =>
  cell.blocks.some((block) => (block.type === 'paragraph' ? headings.has(block) : holdsHeading(block, headings)));
