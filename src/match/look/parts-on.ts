import { type DocumentIndex, isWithin, type Span } from '../document-index.js';
import { bestScore, LEAST, titleKeys } from './score-titles.js';
import type { ScopePart } from './search.js';

/** Sections and labels of a document, outside the scope, whose heading says that they treat one of some matters. */
export function partsOn(
  index: DocumentIndex,
  titles: readonly string[],
  scope: readonly ScopePart[],
): readonly ScopePart[] {
  const keys = titleKeys(titles);
  const isNew = (part: Span): boolean => !scope.some((known) => known.index === index && isWithin(part, known.span));
  const isOn = ({ key }: { readonly key: string }): boolean => bestScore(key, keys) >= LEAST;
  const sections = index.sections.map((section, root) => ({ ...section, root })).filter(isOn);
  const labels = index.labels.filter(isOn).map((label) => ({ ...label, root: -1 }));
  return [...sections, ...labels]
    .filter(isNew)
    .map(({ first, last, root }) => ({ index, span: { first, last }, root }));
}
