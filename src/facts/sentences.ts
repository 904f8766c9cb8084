import type { Block, Document } from '../model/document.js';
import type { Location } from '../model/place.js';
import { fold } from '../wording/fold.js';

/** A sentence or cell of a document, with its folded copy and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly key: string;
  readonly location: Location;
  /** The cell to the right or the rest of a `label：value` line, for labels. */
  readonly value: string | null;
}

const SPLIT = /[^。；！？;\n]+[。；！？;\n]*/gu;
const LABELLED = /^(.{2,24}?)[：:]\s*(.+)$/u;

function fromText(text: string, location: Location): readonly Sentence[] {
  return (text.match(SPLIT) ?? []).map((sentence) => {
    const trimmed = sentence.trim();
    const labelled = LABELLED.exec(trimmed);
    return { text: trimmed, key: fold(trimmed), location, value: labelled?.[2] ?? null };
  });
}

function fromBlock(block: Block, file: string): readonly Sentence[] {
  if (block.type === 'paragraph') return block.role === 'toc' ? [] : fromText(block.text, { file, ...block.place });
  return block.rows.flatMap((row, r) =>
    row.cells.map((cell, c) => ({
      text: cell.text.trim(),
      key: fold(cell.text),
      location: { file, ...block.place, row: r, column: cell.column },
      value: row.cells[c + 1]?.text.trim() ?? null,
    })),
  );
}

/** Everything a document says, sentence by sentence and cell by cell. */
export const sentencesOf = (document: Document): readonly Sentence[] =>
  document.blocks.flatMap((block) => fromBlock(block, document.file)).filter(({ key }) => key !== '');
