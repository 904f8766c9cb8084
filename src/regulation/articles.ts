import type { Regulation } from '../model/regulation.js';

const ARTICLE = /^\s*(第[一二三四五六七八九十百]+条|附件\s*[\d一二三四五六七八九十]+(?=\s*$))/gmu;

type Covered = Pick<Regulation, 'text' | 'requirements' | 'uncovered'>;

/** Articles and annexes in the order of the text, and those only requirements name (an annex printed another way). */
export function articlesOf({ text, requirements }: Pick<Covered, 'text' | 'requirements'>): readonly string[] {
  const printed = [...text.matchAll(ARTICLE)].map((found) => (found[1] ?? '').replace(/\s/gu, ''));
  return [...new Set([...printed, ...requirements.map(({ article }) => article)])];
}

/** Articles that no requirement is taken from and that are not said to hold nothing to check. */
export function openArticles(regulation: Covered): readonly string[] {
  const covered = new Set([
    ...regulation.requirements.map(({ article }) => article),
    ...Object.keys(regulation.uncovered),
  ]);
  return articlesOf(regulation).filter((article) => !covered.has(article));
}
