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

/** By document, then by chapter, each in the order in which the results name them. */
export function groupResults(results: readonly Result[]): readonly Group[] {
  return [...groupBy(results, (result) => result.document)].map(([document, own]) => ({
    document,
    chapters: [...groupBy(own, chapterOf)].map(([title, inside]) => ({ title, results: inside })),
  }));
}

function chapterOf({ findings, evidence }: Result): string | null {
  const places = [...findings, ...(evidence ?? [])].map(({ location }) => location?.section?.[0]);
  return places.find((section) => section !== undefined) ?? null;
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

/** What a dossier calls a document; the whole dossier and documents of other stages have no entry. */
export function documentTitle({ documents }: DossierReport, id: string): string | null {
  return documents.find((document) => document.id === id)?.title ?? null;
}
