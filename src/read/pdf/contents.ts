import type { Line } from './lines.js';
import type { Item, PageContent, TextItem } from './page.js';

/**
 * Dots to a page number, or so many of them that the number must have got lost. Looked for backwards from the end: what is
 * looked for from every dot of a long row takes the square of its length.
 */
const LEADER_TO_NUMBER =
  /$(?<=(?:\.{4,}|…{2,}|⋯{2,}|·{4,}|(?:[.·．•]\s){4,}[.·．•]?|．{3,}|_{6,}|-{6,})\s*[-—(（]?\s*(?:\d{1,4}|[ivxlcIVXLC]{1,6})\s*[-—)）]?)/;
const LONG_LEADER = /$(?<=\.{8,}|…{4,}|⋯{4,}|·{8,}|(?:[.·．•]\s){8,}[.·．•]?|．{6,})/;
/** Quick no for nearly every line. */
const SIGN_OF_LEADER = /[.…⋯·．•_-]\s?[.…⋯·．•_-]/;
const ONLY_LEADER = /^[.…⋯·．•_\-\s\d]*$/;
const LONGEST_TITLE = 20;
export const CONTENTS_TITLE = /^(?:目录|目次|总目录|contents|tableofcontents)$/i;
const ENDS_IN_NUMBER = /(?:^|[^\d.])(?:\d{1,4}|[ivxlcIVXLC]{1,6})$/;
/** Lines without a page number that one entry of a table of contents may run over. */
const WRAP = 2;

/**
 * Marks the lines of tables of contents: those with leaders anywhere; below 目录 those with a column of page numbers and
 * those that stand in the document once more, as a heading.
 */
export function markContents(pages: readonly PageContent[]): PageContent[] {
  const walk: Walk = { inside: false, times: countTexts(pages), seen: new Set() };
  return pages.map((page) => {
    const marks = page.items.map((item) => item.type === 'line' && isEntry(item));
    const right = page.items.reduce((most, item) => Math.max(most, item.box.right), 0);
    for (let at = 0; at < page.items.length; at++) markEntry(walk, page.items, marks, at, right);
    closeGaps(marks);
    return { ...page, items: page.items.map((item, at) => (marks[at] ? withRole(item) : item)) };
  });
}

interface Walk {
  inside: boolean;
  /** How often a line stands in the document, blanks left out. */
  readonly times: ReadonlyMap<string, number>;
  /** Lines of this table of contents so far. */
  seen: Set<string>;
}

const isEntry = (item: TextItem): boolean => item.tag?.name === 'TOC' || hasLeader(item.line.text.trim());
const withRole = (item: Item): Item => (item.type === 'line' ? { ...item, role: 'toc' } : item);
const squeeze = (item: Item): string => (item.type === 'line' ? item.line.text.replace(/\s/g, '') : '');
const isTitle = (item: Item): boolean =>
  item.type === 'line' && item.line.count < LONGEST_TITLE && CONTENTS_TITLE.test(squeeze(item));

function countTexts(pages: readonly PageContent[]): Map<string, number> {
  const times = new Map<string, number>();
  const lines = pages.flatMap((page) => page.items).filter((item) => item.type === 'line');
  if (!lines.some(isTitle)) return times;
  for (const item of lines) times.set(squeeze(item), (times.get(squeeze(item)) ?? 0) + 1);
  return times;
}

function markEntry(walk: Walk, items: readonly Item[], marks: boolean[], at: number, right: number): void {
  if (isTitle(items[at]!)) {
    walk.seen = new Set();
    walk.inside = at + 1 >= items.length || endOfEntry(walk, items, marks, at + 1, right) !== undefined;
    if (walk.inside) marks[at] = true;
    return;
  }
  if (!walk.inside) return;
  const end = marks[at] ? at : endOfEntry(walk, items, marks, at, right);
  walk.seen.add(titleOf(items[at]!));
  if (end === undefined) walk.inside = false;
  else marks.fill(true, at, end + 1);
}

/** An entry without leader and page number. */
const titleOf = (item: Item): string => squeeze(item).replace(/[.…⋯·．•_-]{2,}.*$|\d+$/, '');

/** Index of the line that ends the entry beginning at `at`, if one does. */
function endOfEntry(
  walk: Walk,
  items: readonly Item[],
  marks: readonly boolean[],
  at: number,
  right: number,
): number | undefined {
  // The first heading after the table stands for the second time.
  if (walk.seen.has(squeeze(items[at]!))) return undefined;
  if (standsAgain(walk, items[at]!)) return at;
  // A heading may differ from its entry: the entries after it tell.
  const after = items.slice(at + 1, at + 1 + WRAP).findIndex((item) => standsAgain(walk, item));
  if (after >= 0 && items[at]!.type === 'line') return at + after;
  for (let end = at; end <= at + WRAP && end < items.length; end++) {
    const item = items[end]!;
    if (item.type !== 'line') return undefined;
    if (marks[end] || endsInColumn(item.line, right)) return end;
    // Only a full line can go on in the next.
    if (right - item.line.right > 6 * item.line.size) return undefined;
  }
  return undefined;
}

/** The heading of this name is still to come. */
function standsAgain({ times, seen }: Walk, item: Item): boolean {
  const text = squeeze(item);
  return item.type === 'line' && text.length > 1 && (times.get(text) ?? 0) > 1 && !seen.has(text);
}

/** A page number set apart at the right edge. */
function endsInColumn(line: Line, right: number): boolean {
  const apart = line.tail !== undefined || /\s\S{1,6}$/.test(line.text);
  return apart && right - line.right < 2 * line.size && ENDS_IN_NUMBER.test(line.tail ?? line.text);
}

/** A line of a table of contents with dots to its page number. */
export function hasLeader(text: string): boolean {
  if (!SIGN_OF_LEADER.test(text) || ONLY_LEADER.test(text)) return false;
  return /[\dA-Za-z)）]$/.test(text) ? LEADER_TO_NUMBER.test(text) : LONG_LEADER.test(text);
}

/** A line between two entries belongs to them: an entry of two lines, or one whose number got lost. */
function closeGaps(marks: boolean[]): void {
  for (let at = 1; at + 1 < marks.length; at++) {
    if (!marks[at] && marks[at - 1] && marks[at + 1]) marks[at] = true;
  }
}
