import type { Filling } from '../../model/filling.js';
import { type DocumentIndex, type IndexedFigure, isWithin, locate, wholeOf } from '../document-index.js';
import { findSections } from './find-sections.js';
import { headingsElsewhere, headingsInScope } from './headings.js';
import { type SoughtTitles, titleKeys, titlesHere } from './score-titles.js';
import type { ScopePart, Search } from './search.js';

function toFilling(index: DocumentIndex, figure: IndexedFigure, sure: number, inScope: boolean): Filling {
  const title = figure.caption === '' ? (index.sections[figure.section]?.title ?? '') : figure.caption;
  return {
    how: 'figure',
    sure,
    inScope,
    title,
    quote: title,
    location: locate(index, figure.place, figure.section),
    characters: 1,
    placeholder: null,
    instruction: false,
    key: figure.captionKey,
    tables: [],
  };
}

/** Pictures whose caption says what is wanted, then pictures under a heading that does. */
function figuresIn(part: ScopePart, sought: SoughtTitles, underChapter: boolean, inScope: boolean): readonly Filling[] {
  const keys = titleKeys(sought.contained);
  const figures = part.index.figures.filter((figure) => isWithin(figure, part.span));
  const captioned = figures.filter((figure) => keys.some((key) => figure.captionKey.includes(key)));
  const sections = findSections(part, sought, underChapter);
  const under = figures.filter(
    (figure) => !captioned.includes(figure) && sections.some(({ found }) => isWithin(figure, found)),
  );
  return [
    ...captioned.map((figure) => toFilling(part.index, figure, 0.95, inScope)),
    ...under.map((figure) => toFilling(part.index, figure, 0.8, inScope)),
  ];
}

/** Figures; a heading of that name without one is reported as such. */
export function lookForFigures(search: Search): readonly Filling[] {
  const { wanted, siblings } = search;
  const sought = { contained: titlesHere(wanted), titles: wanted.titles, exact: wanted.exact, siblings, top: [] };
  const here = search.scope.flatMap((part) => figuresIn(part, sought, search.underChapter, true));
  const anywhere = search.own.flatMap((index) =>
    figuresIn(
      { index, span: wholeOf(index), root: -1 },
      { contained: wanted.titles, titles: wanted.titles, exact: wanted.exact, siblings, top: [] },
      false,
      false,
    ),
  );
  const isHere = (figure: Filling): boolean =>
    here.some(({ location }) => location.file === figure.location.file && location.block === figure.location.block);
  return [
    ...here,
    ...anywhere.filter((figure) => !isHere(figure)),
    ...headingsInScope(search),
    ...headingsElsewhere(search),
  ];
}
