import type { Heading, Hints } from './heading.js';
import type { Line } from './line.js';
import { lookDistance } from './run.js';
import { titleKey } from './text-shape.js';
import type { Weighed } from './weighed.js';

/** Headings as a reader takes them: one whose number stands on a line of its own goes on in the next. */
export function joinHeadings(
  weighed: readonly Weighed[],
  lines: readonly Line[],
  announced: ReadonlySet<string>,
): readonly Heading[] {
  const headings: Heading[] = [];
  const used = new Set<Line>();
  for (const one of weighed) {
    const { line, run } = one;
    if (used.has(line) || repeats(line, headings.at(-1))) continue;
    const next = lines[line.index + 1];
    const split = next !== undefined && (goesOn(line, next) || announcedWhole(line, next, announced));
    if (split) used.add(next);
    headings.push({
      line,
      run,
      title: split ? `${line.title}${next.title}` : line.title,
      further: split ? [next] : [],
      remainder: line.remainder,
      announced: one.signals.contents !== undefined,
      hints: hintsOf(one),
    });
  }
  return headings;
}

/** The name of a form printed again under the heading that announces it. */
function repeats(line: Line, above: Heading | undefined): boolean {
  if (above === undefined || line.mark !== null || line.index - above.line.index > 2) return false;
  return line.key === above.line.key;
}

const hintsOf = ({ line, contentsLevel, bookmarkLevel }: Weighed): Hints => ({
  declared: line.declared,
  contents: contentsLevel,
  bookmark: bookmarkLevel,
});

/** The table of contents or a bookmark has the two lines as one title. */
function announcedWhole(line: Line, next: Line, announced: ReadonlySet<string>): boolean {
  if (next.mark !== null || line.title === '') return false;
  return announced.has(titleKey(line.title + next.title)) && !announced.has(line.key);
}

const loneNumbers: ReadonlySet<string> = new Set(['part', 'chapter', 'section', 'annex']);

function goesOn(line: Line, next: Line): boolean {
  if (next.mark !== null || line.inCell !== next.inCell) return false;
  const loneNumber = line.title === '' && line.mark !== null && loneNumbers.has(line.mark.family);
  if (loneNumber) return next.shape.length <= 30;
  return unclosed(line.title) && !unclosed(next.title) && lookDistance(line, next) < 1;
}

/** A bracket that opens and doesn't close: the title goes on. */
const unclosed = (title: string): boolean =>
  (title.match(/[（(《“【]/gu)?.length ?? 0) > (title.match(/[）)》”】]/gu)?.length ?? 0);
