import type { Finding } from '../../model/finding.js';
import type { Paper, Passage } from '../../model/paper.js';
import { bareKey } from '../../wording/fold.js';
import { passagesOf } from '../../wording/passages.js';
import { paperByPaper } from '../check.js';
import { locate, quoteOf } from '../locate.js';

/** Shorter passages are alike by chance, or by the form they fill in. */
const SHORTEST = 80;
/** Laws and notices are quoted alike wherever they are quoted. */
const QUOTED = /第[一二三四五六七八九十百]+条|〔\d{4}〕|《[^》]+》.*《[^》]+》/u;
/** Template text of tenders stands in each of their forms. */
const DECLARED = /本(?:公司|单位)|我(?:方|单位|公司)|投标人|供应商|特此|承诺/u;
const SHINGLE = 8;
/** Of the shorter of two passages, how much the other must hold. */
const ALIKE = 0.9;

interface Part {
  readonly passage: Passage;
  readonly section: string;
  readonly shingles: ReadonlySet<string>;
}

const shinglesOf = (key: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(1, key.length - SHINGLE + 1) }, (_, i) => key.slice(i, i + SHINGLE)));

function partsOf(paper: Paper): readonly Part[] {
  return passagesOf(paper.document).flatMap((passage) => {
    if (passage.inTable || passage.recognised || QUOTED.test(passage.text) || DECLARED.test(passage.text)) return [];
    const key = bareKey(passage.text);
    if (key.length < SHORTEST) return [];
    return [{ passage, section: paper.sectionAt(passage.place).join('\n'), shingles: shinglesOf(key) }];
  });
}

function alike(a: Part, b: Part): boolean {
  const [small, large] = a.shingles.size < b.shingles.size ? [a, b] : [b, a];
  if (small.shingles.size < large.shingles.size * ALIKE) return false;
  let shared = 0;
  for (const shingle of small.shingles) if (large.shingles.has(shingle)) shared++;
  return shared >= large.shingles.size * ALIKE;
}

/** Passages that share a shingle may be alike; the others need no look. */
function twinsOf(parts: readonly Part[]): readonly (readonly [first: Part, second: Part])[] {
  const byShingle = new Map<string, Part[]>();
  const twins: (readonly [Part, Part])[] = [];
  for (const part of parts) {
    const near = new Set(
      [...part.shingles].filter((_, i) => i % SHINGLE === 0).flatMap((shingle) => byShingle.get(shingle) ?? []),
    );
    const twin = [...near].find((other) => other.section !== part.section && alike(other, part));
    if (twin !== undefined) twins.push([twin, part]);
    for (const shingle of part.shingles) {
      const holders = byShingle.get(shingle);
      if (holders === undefined) byShingle.set(shingle, [part]);
      else holders.push(part);
    }
  }
  return twins;
}

/** The same paragraph under two headings of one paper. */
export const repeatedPassages = paperByPaper((paper) => {
  const parts = partsOf(paper);
  return {
    compared: parts.length,
    findings: twinsOf(parts).map(
      ([first, second]): Finding => ({
        code: 'duplicate-text',
        args: { text: quoteOf(second.passage.text).slice(0, 40), at: [locate(paper, first.passage.place)] },
        location: locate(paper, second.passage.place),
        quote: quoteOf(second.passage.text),
      }),
    ),
  };
});
