import { type Box, contains } from './box.js';
import { findDrawings, findPictures, pictureShare } from './figures.js';
import { takeFootnotes } from './footnotes.js';
import { layLines } from './lines.js';
import { type Item, lineItem, type PageContent } from './page.js';
import { takeTables } from './page-tables.js';
import type { Piece } from './piece.js';
import { orderItems } from './reading-order.js';
import type { Shapes } from './shapes.js';

/** A picture of more than this share of the page is the page itself. */
const SCAN = 0.7;
/** So many curves without a letter are letters drawn as curves. */
const DRAWN_TEXT = 100;

/** Whether pictures or curves stand in for a page's text. `letters`: how many the page has. */
export function isPictured(
  { images, curves }: Shapes,
  page: { width: number; height: number },
  letters: number,
): boolean {
  return pictureShare(images, page) > SCAN || (letters === 0 && curves.length > DRAWN_TEXT);
}

export type Laid = Pick<PageContent, 'items' | 'stamps' | 'footnotes'>;

/** Pieces, lines and pictures of a page as lines, tables and figures in the order they are read. */
export function layOutPage(pieces: readonly Piece[], shapes: Shapes, page: PageContent): Laid {
  const upright = pieces.filter((piece) => piece.lie === 'upright');
  const pictures = findPictures(shapes.images, page);
  const taken = takeTables({ page: page.page, bars: shapes.rules, pieces: upright, pictures });
  const drawings = findDrawings(
    shapes,
    taken.tables.map((table) => table.box),
    page,
  );
  const drawn = [...taken.pictures.filter((box) => !drawings.some((drawing) => contains(drawing, box))), ...drawings];
  const inside = (piece: Piece) => drawn.find((box) => contains(box, piece));
  const others: Item[] = [...taken.tables, ...drawn.map((box) => ({ type: 'figure' as const, box }))];
  for (const box of drawn)
    others.push(
      ...labels(
        taken.pieces.filter((piece) => inside(piece) === box),
        box,
      ),
    );
  for (const piece of pieces) if (piece.lie === 'turned') others.push(...labels([piece], piece));
  const ordered = orderItems(
    taken.pieces.filter((piece) => !inside(piece)),
    others,
  );
  const stamps = pieces.filter((piece) => piece.lie === 'slanted').map((piece) => piece.text);
  const { items, footnotes } = takeFootnotes(ordered, shapes.rules, page);
  return { items, ...(stamps.length > 0 && { stamps }), ...(footnotes.length > 0 && { footnotes }) };
}

/** Words in a drawing or picture stand behind it, not between the lines beside it. */
function labels(pieces: readonly Piece[], box: Box): Item[] {
  return layLines(pieces).map((line) => ({ ...lineItem(line), box, apart: true as const }));
}
