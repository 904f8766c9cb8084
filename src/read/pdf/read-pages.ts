import { openForm, readAnnotations } from './annotations.js';
import type { OpenDocument } from './document.js';
import type { Engine } from './engine.js';
import { fontTable } from './fonts.js';
import { type Glyphs, readGlyphs } from './glyphs.js';
import { isPictured, type Laid, layOutPage } from './lay-out-page.js';
import { embolden } from './overprints.js';
import type { PageContent, TextItem } from './page.js';
import { gatherPieces } from './pieces.js';
import type { Reader } from './reader.js';
import { isPlausiblePage, isReliable } from './reliability.js';
import { readShapes } from './shapes.js';
import { isTagged, MAX_ELEMENTS, type PageTags, readTags, type Tag } from './structure.js';
import { decodeUnmapped } from './unmapped.js';
import { Workspace } from './workspace.js';

/** Documents of more pages are read without a second look at each glyph. */
const LONG_DOCUMENT = 200;

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
  const reliable = isReadable(reader.engine, text, glyphs);
  if (text !== 0) api.FPDFText_ClosePage(text);
  api.FPDF_ClosePage(page);
  const { width, height } = glyphs.frame;
  const empty = { page: number, width, height, items: [] };
  if (!reliable) return { ...empty, garbled: true };
  const pictured = isPictured(shapes, glyphs.frame, glyphs.count) && { pictured: true as const };
  const noted = { ...(comments.length > 0 && { comments }), ...(glyphs.cut && { cut: true as const }) };
  return {
    ...empty,
    ...pictured,
    ...noted,
    ...tagged(layOutPage([...embolden(gatherPieces(glyphs), shapes.overprints), ...pieces], shapes, empty), tags),
  };
}

const isReadable = (engine: Engine, text: number, glyphs: Glyphs): boolean =>
  isReliable(engine, text, glyphs) || (decodeUnmapped(engine, text, glyphs) && isPlausiblePage(glyphs));

/** Gives each line its tag. */
function tagged(laid: Laid, tags: PageTags | undefined): Laid {
  if (!tags || tags.size === 0) return laid;
  return {
    ...laid,
    items: laid.items.map((item) => (item.type === 'line' ? withTag(item, tags.get(item.line.mark)) : item)),
  };
}

const withTag = (item: TextItem, tag: Tag | undefined): TextItem => (tag ? { ...item, tag } : item);
