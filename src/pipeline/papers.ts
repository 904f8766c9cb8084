import type { Document } from '../model/document.js';
import { displayHeading } from '../model/display-heading.js';
import type { Forms } from '../model/forms.js';
import type { Outline, Section } from '../model/outline.js';
import type { Paper } from '../model/paper.js';
import type { Place } from '../model/place.js';

interface Opening {
  readonly block: number;
  readonly path: readonly string[];
}

function openingsOf(sections: readonly Section[], above: readonly string[] = []): readonly Opening[] {
  return sections.flatMap(({ number, title, place, children }) => {
    const path = [...above, displayHeading(number, title)];
    return [{ block: place.block, path }, ...openingsOf(children, path)];
  });
}

/** The headings that stand above a place: those of the last section that opens at it or before. */
function sectionFinder(outline: Outline): (place: Place) => readonly string[] {
  const openings = [...openingsOf(outline.sections)].sort((a, b) => a.block - b.block);
  return ({ block }) => openings.findLast((opening) => opening.block <= block)?.path ?? [];
}

/** A document with everything read from it. */
export const toPaper = (document: Document, forms: Forms, outline: Outline, kinds: readonly string[]): Paper => ({
  document,
  forms,
  outline,
  kinds,
  sectionAt: sectionFinder(outline),
});
