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
  const byKey = new Map<string, Line[]>();
  for (const line of lines) {
    const bearers = byKey.get(line.key);
    if (bearers === undefined) byKey.set(line.key, [line]);
    else bearers.push(line);
  }
  const found = new Map<Line, Announcement>();
  for (const [key, wanted] of groupByKey(announcements)) {
    const candidates = byKey.get(key) ?? [];
    const best = [...candidates]
      .sort((a, b) => likeness(b, wanted, own) - likeness(a, wanted, own))
      .slice(0, wanted.length);
    const inOrder = best.sort((a, b) => a.index - b.index);
    for (const [i, line] of inOrder.entries()) found.set(line, wanted[i] as Announcement);
  }
  return { lines: found, trust: announcements.length === 0 ? 0 : found.size / announcements.length };
}

function groupByKey(announcements: readonly Announcement[]): ReadonlyMap<string, readonly Announcement[]> {
  const groups = new Map<string, Announcement[]>();
  for (const one of announcements) groups.set(one.key, [...(groups.get(one.key) ?? []), one]);
  return groups;
}

/** The right page and number speak for a line, beside its look. */
function likeness(line: Line, wanted: readonly Announcement[], own: (line: Line) => number): number {
  const page = line.paragraph.place.page;
  const rightPage = wanted.some((one) => one.page !== undefined && one.page === page);
  const number = titleKey(line.mark?.printed ?? '');
  const rightNumber = wanted.some((one) => titleKey(one.number ?? '') === number);
  return own(line) + (rightPage ? 4 : 0) + (rightNumber ? 6 : 0);
}
