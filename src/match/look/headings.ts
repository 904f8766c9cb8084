import type { Filling } from '../../model/filling.js';
import { type DocumentIndex, isWithin, type Span, wholeOf } from '../document-index.js';
import { findLabelled, findSections, type Scored } from './find-sections.js';
import { labelFilling, sectionFilling } from './heading-fillings.js';
import { titlesHere } from './score-titles.js';
import type { ScopePart, Search } from './search.js';

/** Elsewhere a heading that lacks the title's own qualifier identifies nothing: 投资估算 is not 网络安全投资估算. */
const LEAST_ELSEWHERE = 0.75;
const MOST = 6;

const byScore = <T>(a: Scored<T>, b: Scored<T>): number => b.score - a.score;

const wholeParts = (indexes: readonly DocumentIndex[]): readonly ScopePart[] =>
  indexes.map((index) => ({ index, span: wholeOf(index), root: -1 }));

const outside = (scope: readonly ScopePart[], index: DocumentIndex, span: Span): boolean =>
  !scope.some((part) => part.index === index && isWithin(span, part.span));

const elsewhere = <T extends Span & { readonly key: string }>(
  { scope, wanted }: Search,
  found: readonly Scored<T>[],
): readonly Scored<T>[] =>
  found
    .filter(({ score, index, found: part }) => score >= LEAST_ELSEWHERE && outside(scope, index, part))
    .filter(({ found: part }) => !isOtherMatter(part.key, [...wanted.titles, ...wanted.exact, ...wanted.top]))
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

/** 安全保障现状 tells how things are, 数据安全风险 what may go wrong: neither is the thing itself. */
const OTHER_MATTER = /(?:现状|需求|问题|风险)$/u;

/** Whether a heading's last word makes it another matter than all the titles. */
function isOtherMatter(key: string, titles: readonly string[]): boolean {
  const last = OTHER_MATTER.exec(key)?.[0];
  return last !== undefined && !titles.some((title) => title.includes(last));
}

/** Headings and labels anywhere else that identify the requirement by themselves. */
export function headingsElsewhere(search: Search): readonly Filling[] {
  const { wanted, siblings, own, also, requirement } = search;
  const parts = wholeParts([...own, ...also]);
  const { titles, exact, top } = wanted;
  const sought = { contained: titles, titles, exact, siblings, top };
  const isChapter = requirement.strength === 'heading';
  const sections = elsewhere(
    search,
    parts.flatMap((part) => findSections(part, sought, false)),
  );
  const labels = elsewhere(
    search,
    parts.flatMap((part) => findLabelled(part, sought, isChapter)),
  );
  return [...best(sections).map(sectionFilling), ...best(labels).map(labelFilling)];
}
