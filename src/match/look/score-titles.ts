import { compareTitles } from '../../wording/compare-titles.js';
import { titleKey } from '../../wording/fold.js';
import type { Wanted } from './search.js';

/** Below this a likeness of titles proves nothing. */
export const LEAST = 0.7;
/** From here on a chapter's own heading is the item itself, not a compound that holds it. */
export const SAME = 0.9;

const keysOf = new WeakMap<readonly string[], readonly string[]>();

/** Title keys of a list of titles, made once. */
export function titleKeys(titles: readonly string[]): readonly string[] {
  const known = keysOf.get(titles);
  if (known !== undefined) return known;
  const keys = titles.map(titleKey);
  keysOf.set(titles, keys);
  return keys;
}

/** How much a title key is like the likest of some titles, 0 to 1. */
export const bestScore = (key: string, titles: readonly string[]): number =>
  titles.reduce((score, title) => Math.max(score, compareTitles(key, title)), 0);

const joined = new WeakMap<Wanted, readonly string[]>();

/** The titles that a longer heading may contain where the requirement is expected. */
export function titlesHere(wanted: Wanted): readonly string[] {
  const known = joined.get(wanted);
  if (known !== undefined) return known;
  const titles = [...wanted.titles, ...wanted.generic];
  joined.set(wanted, titles);
  return titles;
}

/** What a heading is looked for by: titles that it may contain, and titles that it must be. */
export interface SoughtTitles {
  readonly contained: readonly string[];
  /** Those of them that identify it by themselves. */
  readonly titles: readonly string[];
  readonly exact: readonly string[];
  /** Titles of the requirements beside it. */
  readonly siblings: readonly (readonly string[])[];
  /** Titles that count for a heading of the document's top level only. */
  readonly top: readonly string[];
}

/**
 * 网络架构设计 is the network's, not a looser 架构设计, and so is 网络架构设计说明, that holds the network's title and in it
 * the other; a compound heading may be of both.
 */
function isSiblings(key: string, contained: readonly string[], siblings: SoughtTitles['siblings']): boolean {
  if (key.includes('和')) return false;
  const theirs = siblings.flatMap(titleKeys).filter((title) => key.includes(title));
  const own = titleKeys(contained).filter((title) => key.includes(title));
  return (
    theirs.includes(key) ||
    (own.length > 0 && own.every((title) => theirs.some((other) => other !== title && other.includes(title))))
  );
}

/** How much a heading's key is like what is sought, 0 to 1. */
export function scoreOf(key: string, isTop: boolean, { contained, exact, siblings, top }: SoughtTitles): number {
  if (titleKeys(exact).includes(key)) return 1;
  const score = Math.max(bestScore(key, titleKeys(contained)), isTop ? bestScore(key, titleKeys(top)) : 0);
  return score < SAME && score >= LEAST && isSiblings(key, contained, siblings) ? 0 : score;
}
