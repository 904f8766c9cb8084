import type { RecognisedLine, RecognisedPage } from '../ocr/recognised-line.js';
import { layOutPage } from './lay-out-page.js';
import type { PageContent } from './page.js';
import type { Piece } from './piece.js';
import type { Shapes } from './shapes.js';

const NOTHING_DRAWN: Shapes = { rules: [], fills: [], curves: [], images: [], overprints: [] };

/** A recognised page, laid out as if its words had been text. */
export function recognisedContent(page: number, { width, height, lines, confidence }: RecognisedPage): PageContent {
  const content = { page, width, height, items: [], confidence };
  return { ...content, ...layOutPage(lines.map(toPiece), NOTHING_DRAWN, content) };
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
