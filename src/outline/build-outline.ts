import type { Document, Paragraph } from '../model/document.js';
import type { Outline } from '../model/outline.js';
import { buildTree } from './build-tree.js';
import { bookmarkEntries, contentsOf } from './contents.js';
import { habitsOf } from './habits.js';
import type { Heading } from './heading.js';
import { joinHeadings } from './join-headings.js';
import { levelsOf } from './levels.js';
import { linesOf } from './line.js';
import { titleOf } from './title.js';
import { titleHeadings } from './title-headings.js';
import { weighLines } from './weigh-lines.js';

/** The heading tree a reader sees: which lines are headings, how they nest, what stands under them. */
export function buildOutline(document: Document): Outline {
  const lines = linesOf(document);
  const contents = contentsOf(lines);
  const body = lines.filter(({ paragraph }) => !contents.paragraphs.has(paragraph) && paragraph.role === undefined);
  const habits = habitsOf(body);
  const announcements = { contents: contents.entries, bookmarks: bookmarkEntries(document.bookmarks) };
  const weighed = weighLines(body, habits, announcements);
  const all = joinHeadings(
    weighed.filter(({ total }) => total >= 0),
    lines,
    new Set([...announcements.contents, ...announcements.bookmarks].map(({ key }) => key)),
  );
  const headings = all.slice(titleHeadings(all, body));
  const tree = buildTree(document.blocks, byParagraph(headings), levelled(headings), contents.paragraphs);
  return { file: document.file, title: titleOf(tree.preamble, habits), ...tree };
}

function levelled(headings: readonly Heading[]): ReadonlyMap<Heading, number> {
  const levels = levelsOf(headings);
  return new Map(headings.map((heading, i) => [heading, levels[i] as number]));
}

/** Every paragraph a heading takes up; the first of them opens the section. */
function byParagraph(headings: readonly Heading[]): ReadonlyMap<Paragraph, Heading> {
  return new Map(
    headings.flatMap((heading) => [heading.line, ...heading.further].map((line) => [line.paragraph, heading] as const)),
  );
}
