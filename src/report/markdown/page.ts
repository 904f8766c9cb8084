import type { ReportedFinding } from '../../model/report.js';
import type { Words } from '../../model/words.js';
import { markdownText as md } from '../escape.js';
import { excerpt } from '../excerpt.js';
import { isWholeFile, markWords, placeWords, quoteOf } from '../words.js';

/** What every part of a Markdown report is written with. */
export interface Page {
  readonly words: Words;
  readonly verbose: boolean;
}

/** What stands under one of the main headings; blocks have an empty line between them. */
export interface Part {
  readonly title: string;
  readonly blocks: readonly string[];
}

/** A list with as many spaces before as its depth needs. */
export const item = (depth: number, text: string): string => `${'  '.repeat(depth)}- ${text}`;

/** The lines of findings below a list item; the fix is said once where several in a row share it. */
export function findingLines(
  { words }: Page,
  findings: readonly ReportedFinding[],
  file: string | null,
  depth: number,
): readonly string[] {
  const { say, label } = words;
  const line = (name: 'problem' | 'place' | 'quote' | 'fix', text: string): string =>
    item(depth, say.labelled(label[name]) + md(text));
  return findings.flatMap((finding, index) => {
    const { message, location, fix } = finding;
    const quote = quoteOf(finding);
    return [
      line('problem', message + markWords(words, finding)),
      ...(location === null || isWholeFile(finding, file) ? [] : [line('place', placeWords(words, location, file))]),
      ...(quote === null ? [] : [line('quote', say.verbatim(excerpt(quote)))]),
      ...(fix === undefined || fix === findings[index + 1]?.fix ? [] : [line('fix', fix)]),
    ];
  });
}
