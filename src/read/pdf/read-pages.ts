import type { OpenDocument } from './document.js';
import type { Engine } from './engine.js';
import { fontTable } from './fonts.js';
import { type Reader, readGlyphs } from './glyphs.js';
import { layLines } from './lines.js';
import { lineItem, type PageContent } from './page.js';
import { takeTables } from './page-tables.js';
import { gatherPieces } from './pieces.js';
import { readShapes } from './shapes.js';
import { Workspace } from './workspace.js';

export const MAX_PAGES = 5000;

/** Reads the pages one by one, so that only their lines stay in memory. */
export function readPages(engine: Engine, opened: OpenDocument): PageContent[] {
  const reader = { engine, fonts: fontTable(engine), space: new Workspace() };
  const pages: PageContent[] = [];
  for (let index = 0; index < Math.min(opened.pages, MAX_PAGES); index++) {
    pages.push(readPage(reader, opened.address, index));
  }
  return pages;
}

function readPage(reader: Reader, document: number, index: number): PageContent {
  const { engine } = reader;
  const page = engine.api.FPDF_LoadPage(document, index);
  if (page === 0) return { page: index + 1, width: 0, height: 0, items: [] };
  const text = engine.api.FPDFText_LoadPage(page);
  const glyphs = readGlyphs(reader, page, text);
  const { frame } = glyphs;
  const shapes = readShapes(engine, page, frame);
  if (text !== 0) engine.api.FPDFText_ClosePage(text);
  engine.api.FPDF_ClosePage(page);
  const upright = gatherPieces(glyphs).filter((piece) => piece.upright);
  const { tables, pieces } = takeTables(shapes.rules, upright, index + 1, frame.width * frame.height);
  const items = [...layLines(pieces).map(lineItem), ...tables].sort((a, b) => a.box.top - b.box.top);
  return { page: index + 1, width: frame.width, height: frame.height, items };
}
