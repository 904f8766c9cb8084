import type { Location } from '../model/place.js';
import type { DossierReport, Result } from '../model/report.js';

/** Results that concern one chapter of one document, in the regulation's order. */
export interface Group {
  readonly document: string;
  readonly chapters: readonly Chapter[];
}

export interface Chapter {
  /** The top heading the findings lie under; null where they name none. */
  readonly title: string | null;
  readonly results: readonly Result[];
}

/** By document in the regulation's order, then by chapter as the document has them; what lies in none comes first. */
export function groupResults(results: readonly Result[]): readonly Group[] {
  return [...groupBy(results, (result) => result.document)].map(([document, own]) => ({
    document,
    chapters: [...groupBy(own, (result) => placeOf(result)?.section?.[0] ?? null)]
      .map(([title, inside]) => ({ title, results: inside }))
      .toSorted((a, b) => startOf(a) - startOf(b)),
  }));
}

const placeOf = ({ findings, evidence }: Result): Location | null =>
  [...findings, ...(evidence ?? [])].find(({ location }) => location?.section?.[0] !== undefined)?.location ?? null;

/** The first block any of its results points to. */
function startOf({ title, results }: Chapter): number {
  if (title === null) return -1;
  return Math.min(...results.map((result) => placeOf(result)?.block ?? 0));
}

export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** What is folded under each requirement, grandchildren included, so that one entry can say how many it holds. */
export function foldedUnder(results: readonly Result[]): ReadonlyMap<string, readonly Result[]> {
  const byId = new Map(results.map((result) => [result.requirement, result]));
  const rootOf = (result: Result, seen: ReadonlySet<string> = new Set()): string | null => {
    const under = result.foldedUnder ?? null;
    const parent = under === null || seen.has(under) ? undefined : byId.get(under);
    if (parent === undefined) return under;
    return rootOf(parent, new Set([...seen, parent.requirement])) ?? parent.requirement;
  };
  const folded = results.filter((result) => isFolded(result));
  return groupBy(folded, (result) => rootOf(result) ?? '');
}

export const isFolded = (result: Result): boolean => (result.foldedUnder ?? null) !== null;
export const isWaived = (result: Result): boolean => (result.waiver ?? null) !== null;

/** What a reader calls a document; null for the dossier as a whole. */
export function documentTitle({ documents, results }: DossierReport, id: string): string | null {
  const known = documents.find((document) => document.id === id)?.title;
  return known ?? results.find((result) => result.document === id)?.documentTitle ?? null;
}
