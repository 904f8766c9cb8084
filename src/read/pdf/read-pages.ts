import type { OpenDocument } from './document.js';
import type { Engine } from './engine.js';
import { type Font, fontTable } from './fonts.js';
import { readGlyphs } from './glyphs.js';
import { layLines } from './lines.js';
import type { PageContent } from './page.js';
import { gatherPieces } from './pieces.js';

export const MAX_PAGES = 5000;

/** Reads the pages one by one, so that only their lines stay in memory. */
export function readPages(engine: Engine, opened: OpenDocument): PageContent[] {
  const fonts = fontTable(engine);
  const pages: PageContent[] = [];
  for (let index = 0; index < Math.min(opened.pages, MAX_PAGES); index++) {
    pages.push(readPage(engine, opened.address, index, fonts));
  }
  return pages;
}

function readPage(engine: Engine, document: number, index: number, fonts: (address: number) => Font): PageContent {
  const page = engine.api.FPDF_LoadPage(document, index);
  if (page === 0) return { page: index + 1, width: 0, height: 0, items: [] };
  const text = engine.api.FPDFText_LoadPage(page);
  const glyphs = readGlyphs(engine, page, text, fonts);
  const pieces = gatherPieces(glyphs);
  const lines = layLines(pieces.filter((piece) => piece.upright));
  if (text !== 0) engine.api.FPDFText_ClosePage(text);
  engine.api.FPDF_ClosePage(page);
  const { width, height } = glyphs.frame;
  return { page: index + 1, width, height, items: lines.map((line) => ({ type: 'line', line })) };
}
