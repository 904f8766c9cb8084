import { demandWithin } from '../limits.js';
import { hasPart, type Package, readPart } from '../ooxml.js';
import type { Box } from '../pdf/box.js';
import { isPictured, layOutPage } from '../pdf/lay-out-page.js';
import { apply, type Matrix } from '../pdf/matrix.js';
import type { PageContent } from '../pdf/page.js';
import type { Piece } from '../pdf/piece.js';
import { isPlausible } from '../pdf/reliability.js';
import type { Shapes } from '../pdf/shapes.js';
import { SKIP } from '../xml-rules.js';
import { readAnnotations } from './annotations.js';
import type { DocumentParts, PageEntry } from './document-parts.js';
import { localRulesOf } from './local-rules.js';
import { POINTS_PER_MM, placeObject, type Rectangle, toRectangle } from './measures.js';
import { type ImageObject, OBJECT_RULES, type ObjectHolder, type PageObject } from './objects.js';
import { addPath, type DrawnPaths } from './path-shapes.js';
import type { Resources } from './resources.js';
import { piecesOf } from './text-pieces.js';

/** A page or a template as written. */
interface WrittenPage extends ObjectHolder {
  readonly objects: PageObject[];
  readonly templates: string[];
  area: Rectangle | undefined;
}

const A4: Rectangle = [0, 0, 210, 297];
/** Drawings inside of drawings are no deeper. */
const MOST_DEPTH = 8;
/** Characters of a page whose wording is looked at. */
const MOST_JUDGED = 4000;

const PAGE_RULES = localRulesOf<WrittenPage>({
  PhysicalBox: {
    text(page, box) {
      page.area ??= toRectangle(box);
    },
  },
  Template: {
    open({ templates }, { TemplateID = '' }) {
      templates.push(TemplateID);
    },
  },
  Actions: { rules: SKIP },
  ...OBJECT_RULES,
});

/** Null where the file has no such part. */
function readWritten(pack: Package, part: string): WrittenPage | null {
  if (!hasPart(pack, part)) return null;
  const page: WrittenPage = { objects: [], templates: [], area: undefined };
  readPart(pack, part, PAGE_RULES, page);
  return page;
}

/** Everything that pages of one document are read with. */
export interface PageReader {
  readonly pack: Package;
  readonly document: DocumentParts;
  readonly resources: Resources;
  /** By id of the page. */
  readonly annotations: ReadonlyMap<string, readonly string[]>;
  /** Objects of the templates read so far. */
  readonly templates: Map<string, readonly PageObject[]>;
  /** By number of the page: the part with its largest picture. */
  readonly scans: Map<number, string>;
  /** Objects placed so far: drawings kept among the resources may be shown without end. */
  placed: number;
}

/** Reads one page; `number` is its number in the file. A page that is missing is empty. */
export function readPage(reader: PageReader, { id, part }: PageEntry, number: number): PageContent {
  const written = readWritten(reader.pack, part);
  const [x, y, width, height] = written?.area ?? reader.document.area ?? A4;
  const page = { page: number, width: width * POINTS_PER_MM, height: height * POINTS_PER_MM, items: [] };
  if (written === null) return { ...page, pictured: true };
  const objects = [...written.templates.flatMap((id) => templateObjects(reader, id)), ...written.objects];
  const drawn: Drawn & Shapes = { pieces: [], rules: [], fills: [], curves: [], images: [], overprints: [], shown: [] };
  const toPoints: Matrix = [POINTS_PER_MM, 0, 0, POINTS_PER_MM, -x * POINTS_PER_MM, -y * POINTS_PER_MM];
  place(reader, drawn, objects, toPoints, 0);
  noteScan(reader, drawn, number);
  if (!isPlausible(codesOf(drawn.pieces))) return { ...page, garbled: true };
  const pictured = isPictured(drawn, page, drawn.pieces.length) && { pictured: true as const };
  const laid = layOutPage(drawn.pieces, drawn, page);
  const { stamps, comments } = readAnnotations(reader.pack, reader.annotations.get(id) ?? []);
  return { ...page, ...pictured, ...laid, stamps: [...(laid.stamps ?? []), ...stamps], comments };
}

/** Characters whose wording tells whether the text is what is printed: subset fonts may have codes of their own. */
function* codesOf(pieces: readonly Piece[]): Generator<number> {
  let left = MOST_JUDGED;
  for (const { text } of pieces) {
    for (const character of text) {
      if (left-- === 0) return;
      yield character.codePointAt(0) ?? 0;
    }
  }
}

function templateObjects({ pack, document, templates }: PageReader, id: string): readonly PageObject[] {
  const known = templates.get(id);
  if (known !== undefined) return known;
  const part = document.templates.get(id);
  const objects = part === undefined ? [] : (readWritten(pack, part)?.objects ?? []);
  templates.set(id, objects);
  return objects;
}

interface Drawn extends DrawnPaths {
  readonly pieces: Piece[];
  readonly images: Box[];
  /** Ids of the pictures, one for each of the images. */
  readonly shown: string[];
}

const areaOf = ({ left, top, right, bottom }: Box): number => Math.abs((right - left) * (bottom - top));

/** Of a page that turns out to be a scan its largest picture is the page. */
function noteScan({ resources, scans }: PageReader, { images, shown }: Drawn, number: number): void {
  const largest = images.reduce((best, box, i) => (areaOf(box) > areaOf(images[best] ?? box) ? i : best), 0);
  const part = resources.pictures.get(shown[largest] ?? '');
  if (part !== undefined) scans.set(number, part);
}

function place(reader: PageReader, drawn: Drawn, objects: readonly PageObject[], outer: Matrix, depth: number): void {
  const { fonts, composites } = reader.resources;
  for (const object of objects) {
    demandWithin('blocks', ++reader.placed);
    if (object.type === 'text') drawn.pieces.push(...piecesOf(object, fonts.get(object.font), outer));
    else if (object.type === 'path') addPath(drawn, object, outer);
    else if (object.type === 'image') {
      drawn.images.push(imageBox(object, outer));
      drawn.shown.push(object.resource);
    } else if (depth < MOST_DEPTH) {
      const inner = placeObject(object.matrix, object.boundary, outer);
      place(reader, drawn, composites.get(object.resource) ?? [], inner, depth + 1);
    }
  }
}

function imageBox({ boundary: [x, y, width, height] }: ImageObject, outer: Matrix): Box {
  const [left, top] = apply(outer, x, y);
  const [right, bottom] = apply(outer, x + width, y + height);
  return { left, top, right, bottom };
}
