import { hasLeader } from './contents.js';
import { type Item, type PageContent, textOf } from './page.js';
import { dropRepeatedFigures } from './repeated-figures.js';

/** Headers and footers stand within this share of the page's height from its edge. */
const ZONE = 0.17;
const DEPTH = 4;
/** Points by which the same header may move from page to page. */
const DRIFT = 4;
const PAGE_NUMBER =
  /^(?:[-—–─~·|\s]*(?:\d{1,4}|[ivxlc]{1,6}|[IVXLC]{1,6})[-—–─~·|\s]*|第?\s*\d+\s*页?\s*[,，/／|]?\s*共\s*\d+\s*页|第\s*\d+\s*页|[Pp]age\s*\d+(\s*of\s*\d+)?|\d+\s*[/／]\s*\d+)$/;
const SURE_NUMBER =
  /^(?:[-—–─]\s*(?:\d{1,4}|[ivxlc]{1,6}|[IVXLC]{1,6})\s*[-—–─]|第\s*\d+\s*页.*|[Pp]age\s*\d+(\s*of\s*\d+)?)$/;

export interface WithoutFurniture {
  readonly pages: readonly PageContent[];
  /** Each header, footer and page number in order, once where its text is the same. */
  readonly furniture: readonly string[];
}

/** Takes away what repeats at the upper or lower edge of the pages, digits not counted. */
export function removeFurniture(read: readonly PageContent[], bodySize: number): WithoutFurniture {
  const pages = dropRepeatedFigures(read);
  const edges = pages.map((page) => ({ top: edgeItems(page, 'top'), bottom: edgeItems(page, 'bottom') }));
  const repeated = countEdges(edges.flatMap(({ top, bottom }) => [...top, ...bottom]));
  const furniture = new Set<string>();
  const kept = pages.map((page, at) => {
    const gone = new Set<Item>();
    for (const edge of ['top', 'bottom'] as const) {
      for (const candidate of edges[at]![edge]) {
        if (!isFurniture(candidate, repeated, pages.length, bodySize)) break;
        gone.add(candidate.item);
      }
    }
    for (const item of page.items) if (gone.has(item)) furniture.add(textOf(item));
    return { ...page, items: page.items.filter((item) => !gone.has(item)) };
  });
  // What is all there is was no header, unless the rest of the page is a picture.
  const bare = kept.every((page) => !page.pictured && page.items.every((item) => item.type === 'figure'));
  if (bare) return { pages, furniture: [] };
  return { pages: kept, furniture: [...furniture] };
}

interface Candidate {
  readonly item: Item;
  readonly edge: 'top' | 'bottom';
  /** Distance from the edge, points. */
  readonly distance: number;
  readonly text: string;
}

interface Repeats {
  /** Distances from the edge at which a masked text stands, and how many pages have the very same text. */
  readonly masked: ReadonlyMap<string, readonly number[]>;
  readonly exact: ReadonlyMap<string, number>;
}

function edgeItems(page: PageContent, edge: 'top' | 'bottom'): Candidate[] {
  const found: Pick<Candidate, 'item' | 'distance'>[] = [];
  for (const item of page.items) {
    if (item.type === 'figure') continue;
    const distance = edge === 'top' ? item.box.top : page.height - item.box.bottom;
    const reach = edge === 'top' ? item.box.bottom : page.height - item.box.top;
    if (reach < ZONE * page.height) found.push({ item, distance });
  }
  const outermost = found.sort((a, b) => a.distance - b.distance).slice(0, DEPTH);
  return outermost.map(({ item, distance }) => ({ item, edge, distance, text: squeeze(textOf(item)) }));
}

function countEdges(candidates: readonly Candidate[]): Repeats {
  const masked = new Map<string, number[]>();
  const exact = new Map<string, number>();
  for (const candidate of candidates) {
    const distances = masked.get(maskedKey(candidate));
    if (distances) distances.push(candidate.distance);
    else masked.set(maskedKey(candidate), [candidate.distance]);
    exact.set(exactKey(candidate), (exact.get(exactKey(candidate)) ?? 0) + 1);
  }
  return { masked, exact };
}

function isFurniture(candidate: Candidate, repeated: Repeats, pages: number, bodySize: number): boolean {
  const distances = repeated.masked.get(maskedKey(candidate)) ?? [];
  const times = distances.filter((distance) => Math.abs(distance - candidate.distance) <= DRIFT).length;
  const text = textOf(candidate.item).trim();
  if (hasLeader(text)) return false;
  if (PAGE_NUMBER.test(text) && (times >= 2 || SURE_NUMBER.test(text))) return true;
  const exact = repeated.exact.get(exactKey(candidate)) ?? 0;
  // 第 1 章, 第 2 章 alone on a line repeat too once digits are masked: a heading is larger than the text.
  const same = isLarge(candidate.item, bodySize) ? Math.min(times, exact) : times;
  return same >= (pages <= 4 ? 2 : 3);
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');
/** Digits do not count, and page numbers of any form are one: i, ii, 1, 2. */
const maskedKey = ({ edge, text }: Candidate): string =>
  PAGE_NUMBER.test(text) ? `${edge} #` : `${edge} ${text.replace(/[0-9０-９]+/g, '#')}`;
const exactKey = (c: Candidate): string => `${c.edge} ${c.text}`;
const isLarge = (item: Item, bodySize: number): boolean => item.type === 'line' && item.line.size > 1.1 * bodySize;
