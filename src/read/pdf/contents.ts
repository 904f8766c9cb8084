import type { Line } from './lines.js';
import { type Item, type PageContent, textOf } from './page.js';

/** Dots to a page number, or so many of them that the number must have got lost. */
const LEADER_TO_NUMBER =
  /(?:\.{4,}|…{2,}|⋯{2,}|·{4,}|(?:[.·．•]\s){4,}[.·．•]?|．{3,}|_{6,}|-{6,})\s*[-—(（]?\s*(?:\d{1,4}|[ivxlcIVXLC]{1,6})\s*[-—)）]?$/;
const LONG_LEADER = /(?:\.{8,}|…{4,}|⋯{4,}|·{8,}|(?:[.·．•]\s){8,}[.·．•]?|．{6,})$/;
/** Quick no for nearly every line. */
const SIGN_OF_LEADER = /[.…⋯·．•_-]\s?[.…⋯·．•_-]/;
const ONLY_LEADER = /^[.…⋯·．•_\-\s\d]*$/;
export const CONTENTS_TITLE = /^(?:目录|目次|总目录|contents|tableofcontents)$/i;
const ENDS_IN_NUMBER = /(?:^|[^\d.])(?:\d{1,4}|[ivxlcIVXLC]{1,6})$/;
/** Lines without a page number that one entry of a table of contents may run over. */
const WRAP = 2;

/** Marks the lines of tables of contents: those with leaders, and those with a column of page numbers under 目录. */
export function markContents(pages: readonly PageContent[]): PageContent[] {
  let inside = false;
  return pages.map((page) => {
    const marks = page.items.map(
      (item) => item.type === 'line' && (item.tag?.name === 'TOC' || hasLeader(item.line.text.trim())),
    );
    const items = page.items;
    const right = Math.max(0, ...items.map((item) => item.box.right));
    for (let at = 0; at < items.length; at++) {
      const title = CONTENTS_TITLE.test(textOf(items[at]!).replace(/\s/g, ''));
      if (title) inside = true;
      if (!inside) continue;
      const next = nextEntry(items, marks, at, right);
      if (next === undefined) inside = title ? startsEntries(items, marks, at + 1, right) : false;
      else marks.fill(true, at, next + 1);
      if (title && inside) marks[at] = true;
    }
    closeGaps(marks);
    return {
      ...page,
      items: items.map((item, at) => (marks[at] && item.type === 'line' ? { ...item, role: 'toc' as const } : item)),
    };
  });
}

/** A line of a table of contents with dots to its page number. */
export function hasLeader(text: string): boolean {
  if (!SIGN_OF_LEADER.test(text) || ONLY_LEADER.test(text)) return false;
  return /[\dA-Za-z)）]$/.test(text) ? LEADER_TO_NUMBER.test(text) : LONG_LEADER.test(text);
}

function startsEntries(items: readonly Item[], marks: readonly boolean[], at: number, right: number): boolean {
  return at >= items.length || nextEntry(items, marks, at, right) !== undefined;
}

/** Index of the line that ends the entry beginning at `at`, if one does. */
function nextEntry(items: readonly Item[], marks: readonly boolean[], at: number, right: number): number | undefined {
  for (let end = at; end <= at + WRAP && end < items.length; end++) {
    const item = items[end]!;
    if (item.type !== 'line') return undefined;
    if (marks[end] || endsInColumn(item.line, right)) return end;
  }
  return undefined;
}

/** A page number set apart at the right edge. */
function endsInColumn(line: Line, right: number): boolean {
  const apart = line.parts > 1 || line.text.length < 40;
  return apart && right - line.right < 2 * line.size && ENDS_IN_NUMBER.test(line.tail);
}

/** A line between two entries belongs to them: an entry of two lines, or one whose number got lost. */
function closeGaps(marks: boolean[]): void {
  for (let at = 1; at + 1 < marks.length; at++) {
    if (!marks[at] && marks[at - 1] && marks[at + 1]) marks[at] = true;
  }
}
