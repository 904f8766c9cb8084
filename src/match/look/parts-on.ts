import type { DocumentIndex, Span } from '../document-index.js';
import { bestScore, LEAST, titleKeys } from './score-titles.js';
import type { ScopePart } from './search.js';

/** Sections and labels of a document whose heading says that they treat one of some matters, each once. */
export function partsOn(index: DocumentIndex, titles: readonly string[]): readonly ScopePart[] {
  const keys = titleKeys(titles);
  const isOn = ({ key }: { readonly key: string }): boolean => bestScore(key, keys) >= LEAST;
  const sections = index.sections.map((section, root) => ({ ...section, root })).filter(isOn);
  const labels = index.labels.filter(isOn).map((label) => ({ ...label, root: -1 }));
  const isInside = (part: Span, other: Span): boolean =>
    other !== part && other.first <= part.first && part.last <= other.last;
  return [...sections, ...labels]
    .filter((part, _, all) => !all.some((other) => isInside(part, other)))
    .map(({ first, last, root }) => ({ index, span: { first, last }, root }));
}
