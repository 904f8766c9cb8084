import type { Note } from '../../model/annotation.js';

/** Of a paragraph that goes on overleaf its beginning must do. */
const OPENING = 16;

/** What a note is about, as words to be looked for on a page, the best first: its quote, a cell of it, the heading above. */
export function wordsSought({ quote = '', location }: Note): readonly string[] {
  const heading = location.section?.at(-1);
  const cells = quote.includes(' | ') ? quote.split(' | ').filter((cell) => cell.trim().length > 1) : [];
  const lines = quote.split('\n').filter((line) => line.trim().length > 1);
  const all = [
    quote,
    ...byLength(cells),
    ...lines,
    quote.slice(0, OPENING),
    ...(heading === undefined ? [] : [heading, unnumbered(heading)]),
  ];
  return [...new Set(all.filter((words) => words.trim() !== ''))];
}

const byLength = (words: readonly string[]): readonly string[] => [...words].sort((a, b) => b.length - a.length);

const unnumbered = (heading: string): string => heading.replace(/^\S{1,8}\s+/u, '');
