import type { Bookmark, Paragraph } from '../model/document.js';
import type { Announcement } from './announced.js';
import { leaderStart } from './leader.js';
import type { Line } from './line.js';
import { parseNumber } from './parse-number.js';
import { endsSentence, titleKey } from './text-shape.js';

/** The table of contents: which paragraphs it takes, and what it announces. */
export interface Contents {
  readonly paragraphs: ReadonlySet<Paragraph>;
  readonly entries: readonly Announcement[];
}

const heading = /^[总分]?\s*目\s*[录次]$|^(?:table of )?contents$/iu;
const strongLeader = /(?:[.．·•…⋯‥_]{3,}|(?:[.·．]\s+){3,}|…)[\s.．·…]*\(?(?:[0-9０-９]{1,4}|[ivxlIVXL]{1,5})\)?\s*$/u;
/** An entry ends in its page number. */
const numberEnd = /[0-9０-９ivxlIVXL)]$/u;
const longestEntry = 60;
/** Lines inside a typed table of contents that nothing confirms, before it counts as ended. */
const patience = 2;
/** Entries indented by fewer points than this have one level. */
const indentStep = 4;

export function contentsOf(lines: readonly Line[]): Contents {
  const paragraphs = new Set<Paragraph>();
  for (const line of lines) if (line.paragraph.role === 'toc' || hasStrongLeader(line)) paragraphs.add(line.paragraph);
  const typed = lines.filter(({ text }) => heading.test(text));
  const last = typed.length === 0 ? new Map<string, number>() : lastOfKey(lines);
  for (const line of typed) addTyped(lines, line.index, paragraphs, last);
  const entries = lines.filter((line) => paragraphs.has(line.paragraph) && !heading.test(line.text));
  const levels = entryLevels(entries);
  return {
    paragraphs,
    entries: entries.map((line, i) => entryOf(line, levels[i] ?? null)).filter(({ key }) => key !== ''),
  };
}

/** The bookmarks of a file, as announcements. */
export function bookmarkEntries(bookmarks: readonly Bookmark[]): readonly Announcement[] {
  return bookmarks
    .map(({ title, level, page }) => {
      const mark = parseNumber(title.trim());
      const key = titleKey(mark?.rest ?? title);
      return { key, number: mark?.printed ?? null, level, ...(page === undefined ? {} : { page }) };
    })
    .filter(({ key }) => key !== '');
}

const hasStrongLeader = (line: Line): boolean =>
  line.length <= 2 * longestEntry && numberEnd.test(line.text.slice(-1)) && strongLeader.test(line.text);

/** Takes the heading 目录 and the lines below it, as long as they read like entries. `last`: by key, the last line. */
function addTyped(
  lines: readonly Line[],
  start: number,
  paragraphs: Set<Paragraph>,
  last: ReadonlyMap<string, number>,
): void {
  // where one of the first entries comes again, the body has begun
  const opening = new Set<string>();
  let end = start;
  // among entries with page numbers only a number shows that one has lost its page
  let ruled = false;
  for (let i = start + 1; i < lines.length && i - end <= patience + 1; i++) {
    const line = lines[i] as Line;
    const key = entryKey(line);
    const marked = paragraphs.has(line.paragraph) || leaderStart(line.paragraph.text) >= 0;
    if (!marked && (isProse(line) || opening.has(key))) break;
    const again = (last.get(key) ?? -1) > i;
    if (marked || (again && (!ruled || (line.mark !== null && i === end + 1)))) end = i;
    ruled ||= marked;
    if (opening.size < 2) opening.add(key);
  }
  if (end === start && !followedByContents(lines, start, paragraphs)) return;
  for (let i = start; i <= end; i++) paragraphs.add((lines[i] as Line).paragraph);
}

const isProse = ({ text, length }: Line): boolean => length > longestEntry || endsSentence(text);

const followedByContents = (lines: readonly Line[], start: number, paragraphs: ReadonlySet<Paragraph>): boolean =>
  lines.slice(start + 1, start + 4).some((line) => paragraphs.has(line.paragraph));

/** Title key → the last line that has it. */
const lastOfKey = (lines: readonly Line[]): ReadonlyMap<string, number> =>
  new Map(lines.map(({ key, index }) => [key, index]));

function entryText({ paragraph }: Line): string {
  const text = paragraph.text.trim();
  const start = leaderStart(text);
  return (start < 0 ? text : text.slice(0, start)).replace(/[\s.．·…]+$/u, '');
}

function entryKey(line: Line): string {
  const text = entryText(line);
  return titleKey(line.automatic ? text : (parseNumber(text)?.rest ?? text));
}

function entryOf(line: Line, level: number | null): Announcement {
  const text = entryText(line);
  const typed = line.automatic ? null : parseNumber(text);
  const number = line.automatic ? line.mark : typed;
  return { key: titleKey(typed?.rest ?? text), number: number?.printed ?? null, level };
}

/** By the style (TOC 2), otherwise by how far the entries are indented. */
function entryLevels(entries: readonly Line[]): readonly (number | null)[] {
  const indents = [...new Set(entries.map(indentOf))].sort((a, b) => a - b);
  const steps = indents.filter((indent, i) => i === 0 || indent - (indents[i - 1] as number) >= indentStep);
  return entries.map((line) => {
    const styled = /(?:toc|目录)\s*([1-9])/iu.exec(line.paragraph.style?.name ?? '')?.[1];
    if (styled !== undefined) return Number(styled);
    return steps.length < 2 ? null : steps.filter((step) => step <= indentOf(line)).length;
  });
}

const indentOf = (line: Line): number => line.paragraph.look?.indent ?? 0;
