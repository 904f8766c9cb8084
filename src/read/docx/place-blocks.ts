import type { Block, Table } from '../../model/document.js';
import type { Place } from '../../model/place.js';

/**
 * Gives every block its place: the top-level block it stands in, and row and column inside of a table. Until then a
 * place only holds the page that was counted; it stays where the file holds the page breaks of a word processor.
 */
export function placeBlocks(blocks: readonly Block[], hasPages: boolean): void {
  blocks.forEach((block, index) => {
    setPlace(block, { block: index }, hasPages);
    if (block.type === 'table') placeCells(block, { block: index }, hasPages);
  });
}

/** What stands in a nested table has the row and column of the outermost one, which `block` names. */
function placeCells(table: Table, outer: Place, hasPages: boolean): void {
  table.rows.forEach(({ cells }, row) => {
    for (const cell of cells) {
      const inside = outer.row === undefined ? { ...outer, row, column: cell.column } : outer;
      for (const block of cell.blocks) {
        setPlace(block, inside, hasPages);
        if (block.type === 'table') placeCells(block, inside, hasPages);
      }
    }
  });
}

function setPlace(block: Block, place: Place, hasPages: boolean): void {
  const open: { place: Place } = block;
  const { page } = block.place;
  open.place = hasPages && page !== undefined ? { ...place, page, approximate: true } : place;
}
