import type { Block, Document } from '../model/document.js';
import type { Passage } from '../model/paper.js';
import { fold } from './fold.js';

function fromBlock(block: Block): readonly Passage[] {
  if (block.type === 'paragraph') {
    if (block.role === 'toc' || block.text.trim() === '') return [];
    return [
      {
        text: block.text,
        key: fold(block.text),
        place: block.place,
        inTable: false,
        recognised: block.confidence !== undefined,
      },
    ];
  }
  return block.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell) =>
      cell.text.trim() === ''
        ? []
        : [
            {
              text: cell.text,
              key: fold(cell.text),
              place: { ...block.place, row, column: cell.column },
              inTable: true,
              recognised: block.confidence !== undefined,
            },
          ],
    ),
  );
}

const known = new WeakMap<Document, readonly Passage[]>();

/** Every paragraph and cell of a document in reading order, the table of contents left out; made once. */
export function passagesOf(document: Document): readonly Passage[] {
  const made = known.get(document) ?? document.blocks.flatMap(fromBlock);
  known.set(document, made);
  return made;
}
