import type { OpenDocument } from './document.js';
import type { Engine } from './engine.js';

/** What the structure tree says of a stretch of text. */
export interface Tag {
  /** H1 to H6, P, L, TOC, Caption … */
  readonly name: string;
  /** The paragraph-like element, told apart from others of the document. */
  readonly element: number;
}

/** By marked content id, for one page. */
export type PageTags = ReadonlyMap<number, Tag>;

/** PDFium searches the whole tree for every page, so long documents go without; their bookmarks serve as well. */
const MOST_PAGES = 200;
/** Elements of one page that are told apart. */
export const MAX_ELEMENTS = 20_000;
const MAX_DEPTH = 60;
const HEADING = /^(?:H|H[1-6]|Title)$/;
/** Elements that make a paragraph of their own. */
const BLOCK = /^(?:H|H[1-6]|P|Title|TOCI|LI|LBody|Caption|TD|TH|BlockQuote|Note|Div)$/;

export function isTagged({ api }: Engine, { address, pages }: OpenDocument): boolean {
  return pages <= MOST_PAGES && api.FPDFCatalog_IsTagged(address);
}

/** The page's tags. `first`: number from which its elements are counted. */
export function readTags(engine: Engine, page: number, first: number): PageTags {
  const tree = engine.api.FPDF_StructTree_GetForPage(page);
  if (tree === 0) return new Map();
  const walk = { engine, tags: new Map<number, Tag>(), elements: first, limit: first + MAX_ELEMENTS };
  const count = engine.api.FPDF_StructTree_CountChildren(tree);
  for (let at = 0; at < count; at++) visit(walk, engine.api.FPDF_StructTree_GetChildAtIndex(tree, at), PLAIN, 0);
  engine.api.FPDF_StructTree_Close(tree);
  return walk.tags;
}

const PLAIN: Tag = { name: 'P', element: -1 };

interface Walk {
  readonly engine: Engine;
  readonly tags: Map<number, Tag>;
  elements: number;
  readonly limit: number;
}

function visit(walk: Walk, element: number, within: Tag, depth: number): void {
  if (element === 0 || depth > MAX_DEPTH || walk.elements >= walk.limit) return;
  const { api, utf16 } = walk.engine;
  const type = utf16((buffer, bytes) => api.FPDF_StructElement_GetType(element, buffer, bytes));
  const own = tagOf(walk, type, within);
  const count = api.FPDF_StructElement_CountChildren(element);
  for (let at = 0; at < count; at++) {
    const content = api.FPDF_StructElement_GetChildMarkedContentID(element, at);
    if (content >= 0) walk.tags.set(content, own);
    else visit(walk, api.FPDF_StructElement_GetChildAtIndex(element, at), own, depth + 1);
  }
}

function tagOf(walk: Walk, type: string, within: Tag): Tag {
  const element = BLOCK.test(type) ? walk.elements++ : within.element;
  // What lies in a table of contents, a heading or a caption stays that, whatever it is made of.
  if (within.name === 'TOC' || within.name === 'Caption' || HEADING.test(within.name)) return { ...within, element };
  if (type === 'TOC' || type === 'TOCI') return { name: 'TOC', element };
  if (type === 'L' || type === 'LI') return { name: 'L', element };
  if (within.name === 'L' && !HEADING.test(type)) return { ...within, element };
  return BLOCK.test(type) ? { name: type, element } : { ...within, element };
}
