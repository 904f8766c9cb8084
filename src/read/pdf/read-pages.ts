import { openForm, readAnnotations } from './annotations.js';
import { type Box, contains } from './box.js';
import type { OpenDocument } from './document.js';
import type { Engine } from './engine.js';
import { findDrawings, findPictures, pictureShare } from './figures.js';
import { fontTable } from './fonts.js';
import { takeFootnotes } from './footnotes.js';
import { type Glyphs, readGlyphs } from './glyphs.js';
import { layLines } from './lines.js';
import { embolden } from './overprints.js';
import { type Item, lineItem, type PageContent, type TextItem } from './page.js';
import { takeTables } from './page-tables.js';
import type { Piece } from './piece.js';
import { gatherPieces } from './pieces.js';
import type { Reader } from './reader.js';
import { orderItems } from './reading-order.js';
import { isReliable } from './reliability.js';
import { readShapes, type Shapes } from './shapes.js';
import { isTagged, MAX_ELEMENTS, type PageTags, readTags, type Tag } from './structure.js';
import { Workspace } from './workspace.js';

/** Documents of more pages are read without a second look at each glyph. */
const LONG_DOCUMENT = 200;
/** A picture of more than this share of the page is the page itself. */
const SCAN = 0.7;
/** So many curves without a letter are letters drawn as curves. */
const DRAWN_TEXT = 100;

/** Reads the pages one by one, so that only their lines stay in memory. */
export function readPages(engine: Engine, opened: OpenDocument, most: number): PageContent[] {
  const form = openForm(engine, opened);
  const reader = {
    engine,
    fonts: fontTable(engine),
    form,
    space: new Workspace(),
    tagged: isTagged(engine, opened),
    thorough: opened.pages <= LONG_DOCUMENT,
  };
  const pages: PageContent[] = [];
  for (let index = 0; index < Math.min(opened.pages, most); index++)
    pages.push(readPage(reader, opened.address, index));
  form.close();
  return pages;
}

function readPage(reader: Reader, document: number, index: number): PageContent {
  const { api } = reader.engine;
  const number = index + 1;
  const page = api.FPDF_LoadPage(document, index);
  if (page === 0) return { page: number, width: 0, height: 0, items: [], pictured: true };
  const text = api.FPDFText_LoadPage(page);
  const glyphs = readGlyphs(reader, page, text);
  const shapes = readShapes(reader.engine, page, glyphs.frame, glyphs.objects);
  const tags = reader.tagged ? readTags(reader.engine, page, index * MAX_ELEMENTS) : undefined;
  const { pieces, comments } = readAnnotations(reader.engine, page, reader.form, glyphs.frame);
  const reliable = isReliable(reader.engine, text, glyphs);
  if (text !== 0) api.FPDFText_ClosePage(text);
  api.FPDF_ClosePage(page);
  const { width, height } = glyphs.frame;
  const empty = { page: number, width, height, items: [] };
  if (!reliable) return { ...empty, garbled: true };
  const pictured = isPictured(shapes, glyphs) && { pictured: true as const };
  const noted = { ...(comments.length > 0 && { comments }), ...(glyphs.cut && { cut: true as const }) };
  return {
    ...empty,
    ...pictured,
    ...noted,
    ...tagged(layOut([...embolden(gatherPieces(glyphs), shapes.overprints), ...pieces], shapes, empty), tags),
  };
}

function isPictured({ images, curves }: Shapes, { frame, count }: Glyphs): boolean {
  return pictureShare(images, frame) > SCAN || (count === 0 && curves.length > DRAWN_TEXT);
}

/** Gives each line its tag. */
function tagged(laid: Laid, tags: PageTags | undefined): Laid {
  if (!tags || tags.size === 0) return laid;
  return {
    ...laid,
    items: laid.items.map((item) => (item.type === 'line' ? withTag(item, tags.get(item.line.mark)) : item)),
  };
}

const withTag = (item: TextItem, tag: Tag | undefined): TextItem => (tag ? { ...item, tag } : item);

type Laid = Pick<PageContent, 'items' | 'stamps' | 'footnotes'>;

function layOut(pieces: readonly Piece[], shapes: Shapes, page: PageContent): Laid {
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
