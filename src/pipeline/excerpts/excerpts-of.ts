import { type Excerpt, type Excerpts, excerptKey } from '../../model/excerpt.js';
import type { Document } from '../../model/document.js';
import type { Location } from '../../model/place.js';
import type { DossierReport } from '../../model/report.js';
import { DocumentSections } from './document-sections.js';
import { excerptAt, outlineExcerpt } from './excerpt-at.js';
import { findingPlaces } from './finding-places.js';

/** What surrounds each finding of a report in the document it stands in. A pure function of what was read. */
export function excerptsOf(report: DossierReport, documents: readonly Document[]): Excerpts['sections'] {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const sections = new Map<string, DocumentSections>();
  const sectionsOf = (document: Document): DocumentSections => {
    const known = sections.get(document.file) ?? new DocumentSections(document);
    sections.set(document.file, known);
    return known;
  };
  const excerpts = new Map<string, Excerpt>();
  for (const location of findingPlaces(report)) {
    const document = byFile.get(location.file);
    const key = excerptKey(location);
    if (document === undefined || excerpts.has(key)) continue;
    const found = excerptFor(sectionsOf(document), location);
    if (found !== null) excerpts.set(key, found);
  }
  return excerpts;
}

function excerptFor(sections: DocumentSections, { block, ...inside }: Location): Excerpt | null {
  return block === undefined ? outlineExcerpt(sections) : excerptAt(sections, { ...inside, block });
}
