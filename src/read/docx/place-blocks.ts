import type { Block, Table } from '../../model/document.js';
import type { Place } from '../../model/place.js';
import type { PageCount } from './page-count.js';

/**
 * Gives every block its place: the top-level block it stands in, and row and column inside of a table. Until then a
 * place only holds a mark of the page; the page stands where the file holds the page breaks of a word processor.
 */
export function placeBlocks(blocks: readonly Block[], count: PageCount): void {
  const pages = count.hasRendered ? count : null;
  blocks.forEach((block, index) => {
    setPlace(block, pages, index);
    if (block.type === 'table') placeCells(block, pages, index);
  });
}

/** What stands in a nested table has the row and column of the outermost one, which `block` names. */
function placeCells(
  table: Table,
  pages: PageCount | null,
  index: number,
  outerRow?: number,
  outerColumn?: number,
): void {
  table.rows.forEach(({ cells }, at) => {
    const row = outerRow ?? at;
    for (const cell of cells) {
      const column = outerColumn ?? cell.column;
      for (const block of cell.blocks) {
        setPlace(block, pages, index, row, column);
        if (block.type === 'table') placeCells(block, pages, index, row, column);
      }
    }
  });
}

function setPlace(block: Block, pages: PageCount | null, index: number, row?: number, column?: number): void {
  const place: Open<Place> = { block: index };
  if (pages !== null && block.place.page !== undefined) {
    place.page = pages.pageOf(block.place.page);
    place.approximate = true;
  }
  if (row !== undefined && column !== undefined) {
    place.row = row;
    place.column = column;
  }
  (block as { place: Place }).place = place;
}

type Open<T> = { -readonly [K in keyof T]: T[K] };
