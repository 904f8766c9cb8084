import type { Filling } from '../../model/filling.js';
import { type DocumentIndex, type IndexedLabel, type IndexedSection, locate, type Span } from '../document-index.js';
import { keyOf, measureSubstance, quoteOf } from '../substance.js';
import type { Scored } from './find-sections.js';

function toFilling(
  index: DocumentIndex,
  span: Span,
  own: Pick<IndexedSection, 'title' | 'place'>,
  section: number,
): Omit<Filling, 'how' | 'sure' | 'inScope'> {
  return {
    title: own.title,
    quote: quoteOf(index, span),
    location: locate(index, own.place, section),
    ...measureSubstance(index, span),
    key: keyOf(index, span),
    tables: [],
  };
}

/** What a section says, found by its heading. */
export function sectionFilling({ found, index, score, inScope }: Scored<IndexedSection & { at: number }>): Filling {
  return {
    ...toFilling(index, found, { title: found.display, place: found.place }, found.at),
    how: 'heading',
    sure: score,
    inScope,
    level: found.level,
  };
}

/** What a label says of its own. */
export function labelFilling({ found, index, score, inScope }: Scored<IndexedLabel>): Filling {
  const filling = toFilling(index, found, found, found.section);
  const own = index.segments[found.first];
  const leads = own !== undefined && own.kind === 'sentence' && own.key.startsWith(found.title.slice(0, 2));
  const characters = leads ? Math.max(0, filling.characters - found.title.length - 1) : filling.characters;
  return { ...filling, characters, how: 'label', sure: score * 0.95, inScope };
}
