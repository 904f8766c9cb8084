import type { RecognisedLine, RecognisedPage } from '../ocr/recognised-page.js';
import { type Box, contains } from './box.js';
import { type Laid, layOutPage } from './lay-out-page.js';
import type { PageContent } from './page.js';
import type { Piece } from './piece.js';
import type { Shapes } from './shapes.js';

/** A recognised page, laid out as if its words had been text. */
export function recognisedContent(page: number, recognised: RecognisedPage): PageContent {
  const { width, height, lines, rules, confidence } = recognised;
  const content = { page, width, height, items: [], confidence };
  const pieces = lines.map(toPiece);
  const shapes: Shapes = { rules, images: [], fills: [], curves: [], overprints: [] };
  const laid = layOutPage(pieces, shapes, content);
  const images = picturesOf(recognised, laid);
  return { ...content, ...(images.length === 0 ? laid : layOutPage(pieces, { ...shapes, images }, content)) };
}

/** What is drawn around words may be a table: where it was laid out as one it is no picture. */
function picturesOf({ pictures }: RecognisedPage, { items }: Laid): readonly Box[] {
  const tables = items.filter((item) => item.type === 'table');
  return pictures.filter((picture) => !tables.some(({ box }) => contains(picture, box) || contains(box, picture)));
}

function toPiece({ starts, text, size, ...box }: RecognisedLine): Piece {
  return {
    ...box,
    text,
    starts: Float32Array.from(starts),
    from: 0,
    to: text.length,
    size,
    font: '',
    count: text.replaceAll(' ', '').length,
    bold: 0,
    lead: 0,
    lie: 'upright',
    mark: -1,
  };
}
