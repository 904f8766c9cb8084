import type { Finding } from '../../model/finding.js';
import type { Paper, Passage } from '../../model/paper.js';
import { passagesOf } from '../../wording/passages.js';
import { paperByPaper } from '../check.js';
import { locate } from '../locate.js';

const IDENTITY =
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/gu;
const MOBILE = /(?<![\d-])1[3-9]\d{9}(?![\d-])/gu;
/** Both hold as many, and most texts hold fewer. */
const MANY_DIGITS = /\d{11}/u;
/** Who asks for a telephone number is given one by design. */
const ASKED = /电话|手机|联系/u;
/** A few belong to the people in charge. */
const FEW = 5;
/** GB 11643-1999 */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Whether the last character follows from the others: any eighteen digits are no number of a person. */
const isIdentity = (text: string): boolean =>
  CHECKS[WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(text[i]), 0) % 11] === text[17]?.toUpperCase();

interface Seen {
  readonly passage: Passage;
  readonly count: number;
}

const count = (seen: readonly Seen[]): number => seen.reduce((sum, { count: own }) => sum + own, 0);

function toFinding(paper: Paper, what: 'identity' | 'mobile', seen: readonly Seen[]): readonly Finding[] {
  const first = seen[0];
  return first === undefined
    ? []
    : [{ code: 'personal-data', args: { what, count: count(seen) }, location: locate(paper, first.passage.place) }];
}

function seenIn(paper: Paper, pattern: RegExp, holds: (text: string) => boolean, skip: RegExp | null): readonly Seen[] {
  return passagesOf(paper.document).flatMap((passage) => {
    if (!MANY_DIGITS.test(passage.text)) return [];
    const own = [...passage.text.matchAll(pattern)].filter(([text]) => holds(text)).length;
    return own === 0 || skip?.test(passage.text) === true ? [] : [{ passage, count: own }];
  });
}

/**
 * Numbers of identity cards, and telephone numbers in bulk, in what may become public: counted and placed, never copied
 * into a report.
 */
export const personalData = paperByPaper((paper) => {
  const mobiles = seenIn(paper, MOBILE, () => true, ASKED);
  return {
    compared: 1,
    findings: [
      ...toFinding(paper, 'identity', seenIn(paper, IDENTITY, isIdentity, null)),
      ...(count(mobiles) > FEW ? toFinding(paper, 'mobile', mobiles) : []),
    ],
  };
});
