import { findPlaceholder } from '../wording/placeholder.js';
import type { DocumentIndex, Segment, Span } from './document-index.js';

export interface Substance {
  readonly characters: number;
  readonly placeholder: string | null;
  readonly instruction: boolean;
}

/** A figure says as much as a sentence. */
const FIGURE_CHARACTERS = 20;
const LABEL_OR_NUMBER = /^[\d.、\s]*$/u;

const charactersOf = (segment: Segment): number =>
  segment.kind === 'figure'
    ? FIGURE_CHARACTERS
    : segment.kind === 'cell' && LABEL_OR_NUMBER.test(segment.key)
      ? 0
      : segment.key.length;

/** What a stretch says once placeholders, headings, table headers and the regulation's own words are taken away. */
export function measureSubstance(index: DocumentIndex, span: Span, skip?: string): Substance {
  let characters = 0;
  let placeholder: string | null = null;
  let instruction = false;
  for (const segment of index.segments.slice(span.first, span.last)) {
    if (segment.says === 'words') characters += charactersOf(segment);
    else if (segment.says === 'placeholder') placeholder ??= findPlaceholder(segment.key) ?? segment.text;
    else if (segment.says === 'instruction') instruction = true;
  }
  if (skip !== undefined) {
    const first = index.segments[span.first];
    if (first?.says === 'words' && first.kind === 'sentence') characters -= Math.min(skip.length, first.key.length);
  }
  return { characters: Math.max(0, characters), placeholder, instruction };
}

export const keyOf = (index: DocumentIndex, span: Span): string =>
  index.segments
    .slice(span.first, span.last)
    .map((segment) => segment.key)
    .join('\n');

/** The first words of a stretch that say something, at most `length` characters. */
export function quoteOf(index: DocumentIndex, span: Span, length = 80): string {
  const said = index.segments
    .slice(span.first, span.last)
    .find((segment) => segment.says === 'words' && segment.kind !== 'figure');
  const text = (said ?? index.segments[span.first])?.text.replace(/\s+/gu, ' ') ?? '';
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
