import type { Line } from './line.js';
import { titleKey } from './text-shape.js';

/** A heading that the table of contents or the bookmarks announce. */
export interface Announcement {
  /** Title key. */
  readonly key: string;
  readonly number: string | null;
  /** In its own scale: depth of the bookmark, indentation of the entry; null where unknown. */
  readonly level: number | null;
  /** Physical page; bookmarks only. */
  readonly page?: number;
}

/** Where a list of announced headings was found in the body. */
export interface Announced {
  /** The line each announcement is about, with its level. */
  readonly lines: ReadonlyMap<Line, Announcement>;
  /** Share of the announcements found: a stale list announces little. */
  readonly trust: number;
}

/**
 * Gives every announcement to one line at most. Where several lines bear the title, as in a list of the chapters,
 * those that look most like headings by themselves get it.
 */
export function findAnnounced(
  announcements: readonly Announcement[],
  lines: readonly Line[],
  own: (line: Line) => number,
): Announced {
  if (announcements.length === 0) return { lines: new Map(), trust: 0 };
  const bearers = groupByKey(lines);
  const found = new Map<Line, Announcement>();
  for (const [key, wanted] of groupByKey(announcements)) {
    const likeness = likenessTo(wanted, own);
    const best = (bearers.get(key) ?? [])
      .map((line) => ({ line, likeness: likeness(line) }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, wanted.length);
    const inOrder = best.sort((a, b) => a.line.index - b.line.index);
    for (const [i, { line }] of inOrder.entries()) found.set(line, wanted[i] as Announcement);
  }
  return { lines: found, trust: found.size / announcements.length };
}

function groupByKey<T extends { readonly key: string }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.key);
    if (group === undefined) groups.set(one.key, [one]);
    else group.push(one);
  }
  return groups;
}

/** The right page and number speak for a line, beside its look. */
function likenessTo(wanted: readonly Announcement[], own: (line: Line) => number): (line: Line) => number {
  const pages = new Set(wanted.flatMap(({ page }) => page ?? []));
  const numbers = new Set(wanted.map(({ number }) => titleKey(number ?? '')));
  return (line) => {
    const { page } = line.paragraph.place;
    const rightPage = page !== undefined && pages.has(page);
    const rightNumber = numbers.has(titleKey(line.mark?.printed ?? ''));
    return own(line) + (rightPage ? 4 : 0) + (rightNumber ? 6 : 0);
  };
}
