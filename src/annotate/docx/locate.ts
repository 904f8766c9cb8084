import type { Block, Cell, Row, Table } from '../../model/document.js';
import type { Note } from '../../model/annotation.js';

export interface ElementSpan {
  readonly from: number;
  readonly to: number;
}

/** Which elements of the body the blocks of a document came from. */
export interface BlockSources {
  readonly paragraphs: ReadonlyMap<Block, ElementSpan>;
  readonly cells: ReadonlyMap<Cell, number>;
}

/** The elements that a note is about; null where the document has nothing to hang it on. */
export function locate(
  { location, quote = '' }: Pick<Note, 'location' | 'quote'>,
  { blocks, sources }: { readonly blocks: readonly Block[]; readonly sources: BlockSources },
): ElementSpan | null {
  const wanted = plain(quote);
  const block = location.block === undefined ? undefined : blocks[location.block];
  if (block?.type === 'paragraph') return sources.paragraphs.get(block) ?? null;
  if (block !== undefined) return inTable(block, location.row, location.column, wanted, sources);
  return quoted(blocks, wanted, sources) ?? first(blocks, sources);
}

function inTable(
  table: Table,
  rowNumber: number | undefined,
  column: number | undefined,
  wanted: string,
  sources: BlockSources,
): ElementSpan | null {
  const row = rowNumber === undefined ? rowSaying(table, wanted) : table.rows[rowNumber];
  if (row === undefined) return first([table], sources);
  const cell = column === undefined ? undefined : cellAt(table, table.rows.indexOf(row), column);
  if (cell !== undefined) return quoted(cell.blocks, wanted, sources) ?? cellSpan(cell, cell, sources);
  const saying = row.cells.find(({ text }) => wanted !== '' && plain(text).includes(wanted));
  if (saying !== undefined) return quoted(saying.blocks, wanted, sources) ?? cellSpan(saying, saying, sources);
  return cellSpan(row.cells[0], row.cells.at(-1), sources);
}

/** The row that a quote is of: its cells, or one of them. */
function rowSaying({ rows }: Table, wanted: string): Row | undefined {
  if (wanted === '') return undefined;
  const joined = (row: Row): string => plain(row.cells.map(({ text }) => text).join(''));
  return rows.find((row) => joined(row).includes(wanted));
}

/** Merged cells stand in their first row alone. */
function cellAt({ rows }: Table, row: number, column: number): Cell | undefined {
  for (let at = row; at >= 0; at--) {
    const found = rows[at]?.cells.find((cell) => column >= cell.column && column < cell.column + cell.colSpan);
    if (found !== undefined && (at === row || at + found.rowSpan > row)) return found;
  }
  return undefined;
}

function cellSpan(from: Cell | undefined, to: Cell | undefined, { cells }: BlockSources): ElementSpan | null {
  const start = from && cells.get(from);
  const end = to && cells.get(to);
  return start === undefined || end === undefined ? null : { from: start, to: end };
}

/** The first paragraph that says what a quote says, in tables as well. */
function quoted(blocks: readonly Block[], wanted: string, sources: BlockSources): ElementSpan | null {
  if (wanted === '') return null;
  for (const block of blocks) {
    const isParagraph = block.type === 'paragraph';
    if (isParagraph && !plain(`${block.number ?? ''}${block.text}`).includes(wanted)) continue;
    const found = isParagraph
      ? sources.paragraphs.get(block)
      : quoted(
          block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks)),
          wanted,
          sources,
        );
    if (found != null) return found;
  }
  return null;
}

/** What a remark on a whole document hangs on: its first line. */
function first(blocks: readonly Block[], sources: BlockSources): ElementSpan | null {
  const [block] = blocks;
  if (block === undefined) return null;
  if (block.type === 'paragraph') return sources.paragraphs.get(block) ?? null;
  const cell = block.rows[0]?.cells[0];
  return cellSpan(cell, cell, sources);
}

/** Quotes part cells by bars and leave white space out. */
const plain = (text: string): string => text.replace(/[\s|]+/gu, '');
