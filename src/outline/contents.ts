import type { Paragraph } from '../model/document.js';
import type { Line } from './line.js';
import { parseNumber } from './parse-number.js';
import { displayLength, titleKey } from './text-shape.js';

/** The table of contents: which lines it takes and what it announces. */
export interface Contents {
  readonly paragraphs: ReadonlySet<Paragraph>;
  /** Title key → announced number. */
  readonly entries: ReadonlyMap<string, ContentsEntry>;
  /** Share of the entries that the body really has: a stale one announces little. */
  readonly trust: number;
}

export interface ContentsEntry {
  readonly number: string | null;
  readonly level: number | null;
}

const heading = /^(?:目\s*录|目\s*次|contents|table of contents)$/iu;
/** Dots, or a wide blank, and a page number. */
const leader =
  /(?:[.．·•…⋯‥_\-—]{2,}|(?:[.·．]\s+){2,}|[\t ]|\s{2,})[\s.．·…]*\(?(?:[0-9０-９]{1,4}|[ivxlIVXL]{1,5})\)?\s*$/u;
const strongLeader = /(?:[.．·•…⋯‥_]{3,}|(?:[.·．]\s+){3,}|…)[\s.．·…]*\(?(?:[0-9０-９]{1,4}|[ivxlIVXL]{1,5})?\)?\s*$/u;
const longestEntry = 60;
/** Lines inside a typed table of contents that nothing confirms, before it counts as ended. */
const patience = 2;

export function contentsOf(lines: readonly Line[]): Contents {
  const paragraphs = new Set<Paragraph>();
  for (const line of lines) if (line.paragraph.role === 'toc' || hasStrongLeader(line)) paragraphs.add(line.paragraph);
  for (const line of lines) if (heading.test(line.text)) addTyped(lines, line.index, paragraphs);
  const entries = new Map(lines.filter((line) => paragraphs.has(line.paragraph)).flatMap(entryOf));
  const body = new Set(lines.filter((line) => !paragraphs.has(line.paragraph)).map((line) => titleKey(line.title)));
  const found = [...entries.keys()].filter((key) => body.has(key)).length;
  return { paragraphs, entries, trust: entries.size === 0 ? 0 : found / entries.size };
}

const hasStrongLeader = (line: Line): boolean =>
  displayLength(line.text) <= 2 * longestEntry && strongLeader.test(line.text);

/** Takes the heading 目录 and the lines below it, as long as they read like entries. */
function addTyped(lines: readonly Line[], start: number, paragraphs: Set<Paragraph>): void {
  const first = lines[start];
  if (first === undefined) return;
  const later = laterKeys(lines, start);
  // where one of the first entries comes again, the body has begun
  const opening = new Set<string>();
  let end = start;
  for (let i = start + 1; i < lines.length && i - end <= patience + 1; i++) {
    const line = lines[i] as Line;
    const key = entryKey(line);
    const marked = paragraphs.has(line.paragraph) || leader.test(line.paragraph.text);
    if (!marked && (displayLength(line.text) > longestEntry || opening.has(key))) break;
    if (marked || (later.get(key) ?? -1) > i) end = i;
    if (opening.size < 2) opening.add(key);
  }
  if (end === start && !followedByContents(lines, start, paragraphs)) return;
  for (let i = start; i <= end; i++) paragraphs.add((lines[i] as Line).paragraph);
}

const followedByContents = (lines: readonly Line[], start: number, paragraphs: ReadonlySet<Paragraph>): boolean =>
  lines.slice(start + 1, start + 4).some((line) => paragraphs.has(line.paragraph));

/** Title key → the last line that has it. */
function laterKeys(lines: readonly Line[], start: number): ReadonlyMap<string, number> {
  return new Map(lines.slice(start + 1).map((line) => [titleKey(line.title), line.index]));
}

const entryText = (line: Line): string =>
  line.paragraph.text
    .trim()
    .replace(leader, '')
    .replace(/[\s.．·…]+$/u, '');

function entryKey(line: Line): string {
  const text = entryText(line);
  return titleKey(line.automatic ? text : (parseNumber(text)?.rest ?? text));
}

function entryOf(line: Line): readonly (readonly [string, ContentsEntry])[] {
  const key = entryKey(line);
  if (key === '' || heading.test(line.text)) return [];
  const number = line.automatic ? (line.mark?.printed ?? null) : (parseNumber(entryText(line))?.printed ?? null);
  const level = /(?:toc|目录)\s*([1-9])/iu.exec(line.paragraph.style?.name ?? '')?.[1];
  return [[key, { number, level: level === undefined ? null : Number(level) }]];
}
