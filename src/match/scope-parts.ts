import type { Filling } from '../model/filling.js';
import { type DocumentIndex, wholeOf } from './document-index.js';
import type { ScopePart } from './look/search.js';

/** Fillings this close to the best also belong to the part: a chapter may be two chapters with this author. */
const NEAR_BEST = 0.25;

function sectionPart(index: DocumentIndex, filling: Filling): ScopePart | null {
  const root = index.sections.findIndex((section) =>
    section.place === undefined
      ? false
      : section.place.block === filling.location.block &&
        section.place.row === filling.location.row &&
        section.display === filling.title,
  );
  const section = index.sections[root];
  return section === undefined ? null : { index, span: section, root, sure: filling.sure };
}

function labelPart(index: DocumentIndex, filling: Filling): ScopePart | null {
  const label = index.labels.find(
    ({ place, title }) =>
      place.block === filling.location.block && place.row === filling.location.row && title === filling.title,
  );
  return label === undefined
    ? null
    : { index, span: { first: label.first, last: Math.max(label.last, label.first) }, root: -1 };
}

const partKinds = new Set<Filling['how']>(['heading', 'label', 'document']);

/** A whole paper as a part. */
export function filePart(index: DocumentIndex): ScopePart {
  return { index, span: wholeOf(index), root: -1 };
}

/** The parts a requirement's children are looked for in: the papers it is, else its sections, else its labels. */
export function partsOf(fillings: readonly Filling[], all: readonly DocumentIndex[]): readonly ScopePart[] {
  const says = fillings.filter(({ how, characters }) => partKinds.has(how) && characters > 0);
  const [best] = says;
  if (best === undefined) return [];
  const near = says.filter(
    ({ how, sure, inScope }) => how === best.how && inScope === best.inScope && sure >= best.sure - NEAR_BEST,
  );
  return near.flatMap((filling) => {
    const index = all.find(({ file }) => file === filling.location.file);
    if (index === undefined) return [];
    if (filling.how === 'document') return [filePart(index)];
    const part = filling.how === 'heading' ? sectionPart(index, filling) : labelPart(index, filling);
    return part === null ? [] : [part];
  });
}
