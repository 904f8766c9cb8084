import type { Document, Paragraph } from '../model/document.js';
import type { Outline } from '../model/outline.js';
import { buildTree } from './build-tree.js';
import { contentsOf } from './contents.js';
import { habitsOf } from './habits.js';
import type { Heading } from './heading.js';
import { joinHeadings } from './join-headings.js';
import { levelsOf } from './levels.js';
import { type Line, linesOf } from './line.js';
import { titleHeadings, titleOf } from './title.js';
import { weighLines } from './weigh-lines.js';

/** The heading tree a reader sees: which lines are headings, how they nest, what stands under them. */
export function buildOutline(document: Document): Outline {
  const lines = linesOf(document);
  const contents = contentsOf(lines);
  const habits = habitsOf(document, lines, contents);
  const weighed = weighLines(lines, habits).filter(({ total }) => total >= 0);
  const all = joinHeadings(weighed, lines);
  const hasText = (from: Line, to: Line) =>
    lines
      .slice(from.index + 1, to.index)
      .some((line) => line.text.length > 30 && !contents.paragraphs.has(line.paragraph));
  const headings = all.slice(titleHeadings(all, hasText));
  const levels = levelsOf(headings);
  const first = headings[0]?.line.index ?? lines.length;
  const before = lines.slice(0, first).filter((line) => !contents.paragraphs.has(line.paragraph));
  const tree = buildTree(
    document.blocks,
    headingParagraphs(headings),
    new Map(headings.map((heading, i) => [heading, levels[i] as number])),
    contents.paragraphs,
  );
  return { file: document.file, title: titleOf(before, habits), ...tree };
}

/** Every paragraph a heading takes up; the first of them opens the section. */
function headingParagraphs(headings: readonly Heading[]): ReadonlyMap<Paragraph, Heading> {
  return new Map(
    headings.flatMap((heading) => [heading.line, ...heading.further].map((line) => [line.paragraph, heading] as const)),
  );
}
