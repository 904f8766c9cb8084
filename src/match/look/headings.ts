import type { Filling } from '../../model/filling.js';
import {
  type DocumentIndex,
  type IndexedLabel,
  type IndexedSection,
  isWithin,
  locate,
  type Span,
  wholeOf,
} from '../document-index.js';
import { keyOf, measureSubstance, quoteOf } from '../substance.js';
import { bestScore, LEAST, SAME, type SoughtTitles, scoreOf, titleKeys, titlesHere } from './score-titles.js';
import type { ScopePart, Search } from './search.js';

/** Elsewhere a heading that lacks the title's own qualifier identifies nothing: 投资估算 is not 网络安全投资估算. */
const LEAST_ELSEWHERE = 0.75;
const MOST = 6;

interface Scored<T> {
  readonly found: T;
  readonly index: DocumentIndex;
  readonly score: number;
  readonly inScope: boolean;
}

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

const byScore = <T>(a: Scored<T>, b: Scored<T>): number => b.score - a.score;

function sectionFilling({ found, index, score, inScope }: Scored<IndexedSection & { at: number }>): Filling {
  return {
    ...toFilling(index, found, { title: found.display, place: found.place }, found.at),
    how: 'heading',
    sure: score,
    inScope,
    level: found.level,
  };
}

function labelFilling({ found, index, score, inScope }: Scored<IndexedLabel>): Filling {
  const filling = toFilling(index, found, found, found.section);
  const own = index.segments[found.first];
  const leads = own !== undefined && own.kind === 'sentence' && own.key.startsWith(found.title.slice(0, 2));
  const characters = leads ? Math.max(0, filling.characters - found.title.length - 1) : filling.characters;
  return { ...filling, characters, how: 'label', sure: score * 0.95, inScope };
}

/**
 * A heading that names the chapter better than the item is the chapter's own; so is one that names both alike, if it is
 * a compound or has only a general word for the item.
 */
function isOnlyChapter(key: string, { sure = 1 }: ScopePart, score: number, { titles }: SoughtTitles): boolean {
  if (score >= SAME || score > sure) return false;
  return score < sure || key.includes('和') || bestScore(key, titleKeys(titles)) < score;
}

/** From here on a likeness names the item by words of its own, not by a general one. */
const OWN_WORDS = 0.8;

/** A general word in a part that is a sibling's speaks of that one: 各地现状 in the chapter on the background is no 现状. */
function isInsideSibling(section: IndexedSection, part: ScopePart, siblings: SoughtTitles['siblings']): boolean {
  const { sections } = part.index;
  for (let at = section.parent; at >= 0 && at !== part.root; at = sections[at]?.parent ?? -1) {
    const key = sections[at]?.key ?? '';
    if (siblings.some((titles) => bestScore(key, titleKeys(titles)) >= SAME)) return true;
  }
  return false;
}

/** A heading below none, or below the only one, that is then the document's title. */
function isTopLevel({ sections }: DocumentIndex, { parent }: IndexedSection): boolean {
  if (parent < 0) return true;
  return sections[parent]?.parent === -1 && sections.filter((section) => section.parent < 0).length === 1;
}

/** Sections of one part whose headings are wanted. */
export function findSections(
  part: ScopePart,
  sought: SoughtTitles,
  underChapter: boolean,
): readonly Scored<IndexedSection & { at: number }>[] {
  return part.index.sections.flatMap((section, at) => {
    if (!isWithin(section, part.span)) return [];
    const score = scoreOf(section.key, isTopLevel(part.index, section), sought);
    if (score < LEAST) return [];
    if (at === part.root && underChapter && isOnlyChapter(section.key, part, score, sought)) return [];
    if (score < OWN_WORDS && isInsideSibling(section, part, sought.siblings)) return [];
    return [{ found: { ...section, at }, index: part.index, score, inScope: true }];
  });
}

/** 建设方案： on the cover is no chapter that lost its heading. */
const isOnCover = ({ index }: ScopePart, label: IndexedLabel): boolean =>
  label.section < 0 && index.sections.length > 0;

function findLabelled(part: ScopePart, sought: SoughtTitles, isChapter: boolean): readonly Scored<IndexedLabel>[] {
  return part.index.labels.flatMap((label) => {
    if (!isWithin(label, part.span) || (isChapter && isOnCover(part, label))) return [];
    const score = scoreOf(label.key, false, sought);
    return score < LEAST ? [] : [{ found: label, index: part.index, score, inScope: true }];
  });
}

const wholeParts = (indexes: readonly DocumentIndex[]): readonly ScopePart[] =>
  indexes.map((index) => ({ index, span: wholeOf(index), root: -1 }));

const outside = (scope: readonly ScopePart[], index: DocumentIndex, span: Span): boolean =>
  !scope.some((part) => part.index === index && isWithin(span, part.span));

const elsewhere = <T extends Span>(scope: readonly ScopePart[], found: readonly Scored<T>[]): readonly Scored<T>[] =>
  found
    .filter((candidate) => candidate.score >= LEAST_ELSEWHERE && outside(scope, candidate.index, candidate.found))
    .map((candidate) => ({ ...candidate, score: candidate.score * 0.9, inScope: false }));

const best = <T>(found: readonly Scored<T>[]): readonly Scored<T>[] => [...found].sort(byScore).slice(0, MOST);

/** Headings and labels where the requirement is expected. */
export function headingsInScope({ scope, wanted, siblings, underChapter, requirement }: Search): readonly Filling[] {
  const sought = {
    contained: titlesHere(wanted),
    titles: wanted.titles,
    exact: wanted.exact,
    siblings,
    top: wanted.top,
  };
  const isChapter = requirement.strength === 'heading';
  const sections = scope.flatMap((part) => findSections(part, sought, underChapter));
  const labels = scope.flatMap((part) => findLabelled(part, sought, isChapter));
  return [...best(sections).map(sectionFilling), ...best(labels).map(labelFilling)];
}

/** Headings and labels anywhere else that identify the requirement by themselves. */
export function headingsElsewhere({ scope, wanted, siblings, own, also, requirement }: Search): readonly Filling[] {
  const parts = wholeParts([...own, ...also]);
  const { titles, exact, top } = wanted;
  const sought = { contained: titles, titles, exact, siblings, top };
  const isChapter = requirement.strength === 'heading';
  const sections = elsewhere(
    scope,
    parts.flatMap((part) => findSections(part, sought, false)),
  );
  const labels = elsewhere(
    scope,
    parts.flatMap((part) => findLabelled(part, sought, isChapter)),
  );
  return [...best(sections).map(sectionFilling), ...best(labels).map(labelFilling)];
}
