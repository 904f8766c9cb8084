import type { Filling } from '../../model/filling.js';
import { fold } from '../../wording/fold.js';
import { isRuledOut } from '../../wording/negation.js';
import { isPaperName } from '../../wording/paper-name.js';
import { readRunIn } from '../../wording/run-in.js';
import { type DocumentIndex, locate, type Segment, type Span, wholeOf } from '../document-index.js';
import { keyOf, measureSubstance, quoteOf } from '../substance.js';
import { partsOn } from './parts-on.js';
import { titlesHere } from './score-titles.js';
import type { ScopePart, Search } from './search.js';

/** Hits of one word that are worth a look: the first ones tell. */
const MOST = 5;
const GAP = '[^\\n。；]{0,12}';
const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A Latin word is one by itself: no vue in revue. */
const asWords = (term: string): string =>
  `${/^[a-z]/u.test(term) ? '(?<![a-z])' : ''}${escapePattern(term)}${/[a-z]$/u.test(term) ? '(?![a-z])' : ''}`;

const patterns = new Map<string, RegExp>();

/** A word as looked for in folded text; `…` in it stands for a few characters of the same sentence. */
function patternOf(term: string): RegExp {
  const known = patterns.get(term);
  if (known !== undefined) return known;
  const pattern = new RegExp(
    term
      .split('…')
      .map((part) => asWords(fold(part)))
      .join(GAP),
    'gu',
  );
  patterns.set(term, pattern);
  return pattern;
}

/** Index of the segment that holds a position of the document's key. */
export function segmentAt(index: DocumentIndex, position: number): number {
  let low = 0;
  let high = index.segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.segments[middle]?.at ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The paragraph or table row a segment stands in. */
export function blockSpan(index: DocumentIndex, at: number): Span {
  const own = index.segments[at];
  const same = (segment: Segment | undefined): boolean =>
    segment !== undefined &&
    segment.kind !== 'heading' &&
    segment.place.block === own?.place.block &&
    segment.place.row === own.place.row &&
    segment.place.sheet === own.place.sheet;
  let first = at;
  let last = at + 1;
  while (same(index.segments[first - 1])) first--;
  while (same(index.segments[last])) last++;
  return { first, last };
}

function isEvidence(segment: Segment, from: number, to: number): boolean {
  if (segment.kind === 'heading') return false;
  if (segment.kind === 'header-cell' || segment.kind === 'caption' || segment.kind === 'figure') return true;
  if (segment.kind === 'sentence' && isPaperName(readRunIn(segment.text)?.label ?? '')) return false;
  return segment.says === 'words' && !isRuledOut(segment.key, from, to);
}

function toFilling(index: DocumentIndex, at: number, term: string, inScope: boolean): Filling {
  const segment = index.segments[at] as Segment;
  const span = blockSpan(index, at);
  const isColumn = segment.kind === 'header-cell' || segment.kind === 'caption';
  const substance = measureSubstance(index, span);
  return {
    how: isColumn ? 'column' : 'mention',
    sure: isColumn ? 0.75 : 0.6,
    inScope,
    title: term,
    quote: quoteOf(index, { first: at, last: at + 1 }, 120),
    location: locate(index, segment.place, segment.section),
    ...substance,
    characters: Math.max(1, substance.characters),
    key: keyOf(index, span),
    tables: [],
  };
}

/** Sentences, cells, headers and captions of one part that say one of the words, none of them ruled out. */
export function findMentions(part: ScopePart, terms: readonly string[], inScope: boolean): readonly Filling[] {
  const { index, span } = part;
  const start = index.segments[span.first]?.at ?? 0;
  const end = index.segments[span.last]?.at ?? index.key.length;
  const hits = new Map<number, string>();
  for (const term of terms) {
    const pattern = patternOf(term);
    pattern.lastIndex = start;
    let count = 0;
    for (
      let hit = pattern.exec(index.key);
      hit !== null && hit.index < end && count < MOST;
      hit = pattern.exec(index.key)
    ) {
      const at = segmentAt(index, hit.index);
      const segment = index.segments[at];
      const from = hit.index - (segment?.at ?? 0);
      if (segment !== undefined && isEvidence(segment, from, from + hit[0].length)) {
        hits.set(at, hits.get(at) ?? term);
        count++;
      }
    }
  }
  return [...hits].sort(([a], [b]) => a - b).map(([at, term]) => toFilling(index, at, term, inScope));
}

/** What another paper says is said of that one. */
const quotesPaper = ({ quote }: Filling): boolean => quote.includes('《');

/** What says it in the parts that treat its matter though they need not be its chapter's. */
function mentionsAround({ own, around, wanted }: Search): readonly Filling[] {
  return around.flatMap(({ sections, words }) =>
    own
      .flatMap((index) => partsOn(index, sections))
      .flatMap((part) => findMentions(part, [...wanted.titles, ...words], false))
      .filter((filling) => !quotesPaper(filling)),
  );
}

/**
 * Mentions count where the requirement is expected: in its chapter, in parts that treat its matter elsewhere, and in the
 * other documents that may satisfy it.
 */
export function mentions(search: Search): readonly Filling[] {
  const terms = [...titlesHere(search.wanted), ...search.wanted.mentions];
  const here = search.scope.flatMap((part) => findMentions(part, terms, true));
  const also = search.also.flatMap((index) => findMentions({ index, span: wholeOf(index), root: -1 }, terms, false));
  return [...here, ...mentionsAround(search), ...also];
}
