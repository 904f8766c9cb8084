import type { Heading } from './heading.js';
import type { Line } from './line.js';
import { looksSame } from './run.js';
import { namesPaper } from './title.js';
import { isFrontOrBackMatter } from './unnumbered-level.js';

/** Text from this length on is more than a label or a signature, in characters. */
const textLength = 30;

/**
 * How many of the first headings are really the document's title: unnumbered, alone of their kind, and either the very
 * first lines or with nothing said under them.
 */
export function titleHeadings(headings: readonly Heading[], lines: readonly Line[]): number {
  let count = 0;
  for (const [i, heading] of headings.entries()) {
    const next = headings[i + 1];
    const opens = !saysSomething(lines, -1, heading.line.index);
    const silent = next !== undefined && !saysSomething(lines, heading.line.index, next.line.index);
    if (!isTitle(heading, headings.slice(i + 1)) || !(opens || silent)) break;
    count = i + 1;
  }
  return count;
}

const saysSomething = (lines: readonly Line[], from: number, to: number): boolean =>
  lines.some(({ index, text }) => index > from && index < to && text.length > textLength);

function isTitle({ line, announced }: Heading, later: readonly Heading[]): boolean {
  if (line.mark !== null || isFrontOrBackMatter(line.title)) return false;
  if (line.paragraph.style?.kind === 'title') return true;
  if (announced && !namesPaper(line.title)) return false;
  const alike = afterTitlePage(line, later).filter((other) => other.line.mark === null && twins(other.line, line));
  const numbered = later.filter((other) => other.line.mark !== null).length;
  return alike.length === 0 && numbered >= (later.length - 1) / 2;
}

const twins = (a: Line, b: Line): boolean => looksSame(a, b) && a.declared === b.declared;

/** What follows the lines that directly continue a title. */
function afterTitlePage(line: Line, later: readonly Heading[]): readonly Heading[] {
  const end = later.findIndex((other, i) => other.line.mark !== null || other.line.index > line.index + i + 1);
  return end < 0 ? [] : later.slice(end);
}
