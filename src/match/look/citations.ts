import type { Filling, FoundCitation } from '../../model/filling.js';
import { fold } from '../../wording/fold.js';
import { locate, wholeOf } from '../document-index.js';
import { keyOf, quoteOf } from '../substance.js';
import { findSections } from './find-sections.js';
import { headingsInScope } from './headings.js';
import { blockSpan } from './mentions.js';
import type { ScopePart, Search } from './search.js';

const CITED =
  /《([^》]{4,60})》\s*(?:[（(]\s*([^（）()]{2,24}号)\s*[)）])?|([\p{Script=Han}]{2,12}[〔﹝[（(]\s*(?:19|20)\d{2}\s*[〕﹞\])）]\s*\d{1,4}\s*号)/gu;

/** Every paper cited in a part, by 《title》 or number, with the words of its paragraph or row. */
export function citationsIn(part: ScopePart): readonly FoundCitation[] {
  const { index, span } = part;
  const found: FoundCitation[] = [];
  for (let at = span.first; at < span.last; at++) {
    const segment = index.segments[at];
    if (segment === undefined || segment.says !== 'words') continue;
    for (const hit of segment.text.matchAll(CITED)) {
      const block = blockSpan(index, at);
      found.push({
        title: hit[1] ?? hit[3] ?? '',
        number: hit[2] ?? hit[3] ?? null,
        key: keyOf(index, { first: at, last: block.last }),
        location: locate(index, segment.place, segment.section),
      });
    }
  }
  return found;
}

/** Where it is expected, and under a heading that names such papers wherever it stands. One filling a part, with all its citations: the schema says which of them count. */
export function lookForCitations(search: Search): readonly Filling[] {
  const named = search.own.flatMap((index) =>
    findSections(
      { index, span: wholeOf(index), root: -1 },
      {
        contained: search.wanted.titles,
        titles: search.wanted.titles,
        exact: search.wanted.exact,
        top: [],
        siblings: search.siblings,
      },
      false,
    ).map(({ found }) => ({ index, span: found, root: found.at })),
  );
  const found = [...search.scope, ...named].flatMap((part): readonly Filling[] => {
    const citations = citationsIn(part);
    const [first] = citations;
    if (first === undefined) return [];
    return [
      {
        how: 'mention' as const,
        sure: 0.8,
        inScope: true,
        title: fold(first.title),
        quote: `《${first.title}》`,
        location: first.location,
        characters: 1,
        placeholder: null,
        instruction: false,
        key: quoteOf(part.index, part.span),
        tables: [],
        citations,
      },
    ];
  });
  // A heading over nothing is another finding than no heading.
  return found.length > 0 ? found : headingsInScope(search).filter(({ characters }) => characters === 0);
}
