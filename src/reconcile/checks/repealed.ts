import type { Finding } from '../../model/finding.js';
import type { Paper, Passage } from '../../model/paper.js';
import { passagesOf } from '../../wording/passages.js';
import type { Check, Compared } from '../check.js';
import { locate, quoteAround } from '../locate.js';

/** GB/T 22239-2008, GB/T22239—2008, GB8567－88 */
const STANDARD =
  /(?<![a-z])(?<kind>gb|gb\/t|gb\/z|gm\/t|gj?b\/t)\s?(?<number>\d{3,6}(?:\.\d+)?)\s?[-—–－―]{1,2}\s?(?<year>(?:19|20)\d{2}|[89]\d)(?!\d)/gu;
const NUMBER =
  /(?<name>[\p{Script=Han}]{2,12})\s?[〔[(【﹝]\s?(?<year>(?:19|20)\d{2})\s?[〕\])】﹞]\s?第?(?<serial>\d{1,4})号/gu;
/** A number of a document holds one, and few texts do. */
const YEAR_IN_BRACKETS = /\d\s?[〕\])】﹞]/u;
/** Names the old one to say that it is. */
const SAYS_SO = /代替|替代|废止|取代|修订自|旧版|原《/u;

function standardsIn({ key }: Passage): readonly (readonly [written: string, standard: string])[] {
  return [...key.matchAll(STANDARD)].map((match) => {
    const { kind = '', number = '', year = '' } = match.groups ?? {};
    // GB 8567-88 was recommended from the start of that letter on: compared by number alone.
    return [match[0], `${kind.replace(/\/[tz]/u, '')} ${number}-${year.length === 2 ? `19${year}` : year}`];
  });
}

function numbersIn({ key }: Passage): readonly (readonly [written: string, number: string])[] {
  if (!YEAR_IN_BRACKETS.test(key)) return [];
  return [...key.matchAll(NUMBER)].map((match) => {
    const { name = '', year = '', serial = '' } = match.groups ?? {};
    return [match[0], `${name}〔${year}〕${Number(serial)}号`];
  });
}

interface Cited {
  readonly passage: Passage;
  readonly written: string;
  readonly current: string;
}

/** The name before a document's number may run on from the sentence: 根据国发〔2016〕51号. */
const successor = (table: Compared['repealed'], cited: string): string | undefined =>
  table.get(cited) ?? [...table].find(([old]) => old.includes('〔') && cited.endsWith(old))?.[1];

function citedIn(passage: Passage, table: Compared['repealed']): readonly Cited[] {
  if (passage.recognised || SAYS_SO.test(passage.key)) return [];
  return [...standardsIn(passage), ...numbersIn(passage)].flatMap(([written, cited]) => {
    const current = successor(table, cited);
    return current === undefined ? [] : [{ passage, written, current }];
  });
}

function toFinding(paper: Paper, all: readonly Cited[]): Finding {
  const { passage, written, current } = all[0] as Cited;
  return {
    code: 'left-over',
    args: { text: written.toUpperCase(), kind: 'repealed', current, count: all.length },
    location: locate(paper, passage.place),
    quote: quoteAround(passage.text, written),
  };
}

/** Standards and documents that no longer hold, with what does. */
export const repealed: Check = ({ papers, repealed: table }) => {
  const found = papers.flatMap((paper) => {
    const byWording = new Map<string, Cited[]>();
    for (const cited of passagesOf(paper.document).flatMap((passage) => citedIn(passage, table)))
      byWording.set(cited.current, [...(byWording.get(cited.current) ?? []), cited]);
    return [...byWording.values()].map((all) => toFinding(paper, all));
  });
  return { compared: papers.length, findings: found };
};
