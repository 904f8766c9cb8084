import type { Filling } from '../../model/filling.js';
import { bareKey, titleKey } from '../../wording/fold.js';
import { type DocumentIndex, wholeOf } from '../document-index.js';
import { measureSubstance } from '../substance.js';
import { citationsIn } from './citations.js';
import { headingsElsewhere } from './headings.js';
import { mentions } from './mentions.js';
import type { Search } from './search.js';

export function documentFilling(index: DocumentIndex, sure: number): Filling {
  return {
    how: 'document',
    sure,
    inScope: true,
    title: index.title ?? index.file,
    quote: index.title ?? '',
    location: { file: index.file },
    ...measureSubstance(index, wholeOf(index)),
    key: index.key,
    tables: [],
  };
}

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);

/**
 * The files taken for the document and for those that may stand in for it; then, where the requirement allows, the part
 * of another document that is titled so, or says so.
 */
export function lookForDocuments(search: Search): readonly Filling[] {
  const own = search.own.map((index) => ({ ...documentFilling(index, 0.9), values: search.values }));
  const standIns = strings(search.setting('standIns')).flatMap((id) => search.documentsOf(id));
  const others = standIns.map((index) => documentFilling(index, 0.7));
  if (search.also.length === 0 || search.wanted.titles.length === 0) return [...own, ...others];
  const beside = { ...search, own: [], scope: [] };
  const parts = headingsElsewhere(beside).filter(
    ({ how }) => how === 'heading' || search.requirement.strength !== 'heading',
  );
  const said = search.requirement.strength === 'mention' ? mentions(beside) : [];
  return [...own, ...others, ...parts, ...said];
}

/** Files of the document that must stand beside the requirement's own; none is asked for where that one is absent. */
export function lookForCompanions(search: Search): readonly Filling[] {
  return strings(search.setting('companions')).flatMap((id) =>
    search.documentsOf(id).map((index) => documentFilling(index, 0.9)),
  );
}

const bookTitle = (text: string): string => bareKey(text).slice(0, 400);

/** Whether a file is the paper cited: its title, name or first lines carry the title or the number. */
function isCited(index: DocumentIndex, title: string, number: string | null): boolean {
  const head = bookTitle(
    [index.file, index.title ?? '', ...index.segments.slice(0, 6).map((segment) => segment.text)].join('\n'),
  );
  const key = titleKey(title);
  return (key.length >= 4 && titleKey(head).includes(key)) || (number !== null && head.includes(bareKey(number)));
}

/** What the applicant writes for the stage: a plan that refers to its 《信息资源目录》 does not attach a paper of others. */
function ownPapers({ regulation, requirement, documentsOf }: Search): readonly DocumentIndex[] {
  const documents = regulation.stages.find(({ id }) => id === requirement.stage)?.documents ?? [];
  return documents.filter((id) => id !== requirement.document).flatMap(documentsOf);
}

/** Files that are a paper another document cites, or that were taken for such papers by name. */
export function lookForAttachments(search: Search): readonly Filling[] {
  const citing = search.documentsOf(String(search.setting('citedIn') ?? ''));
  const cited = citing.flatMap((index) => citationsIn({ index, span: wholeOf(index), root: -1 }));
  const written = new Set([...citing, ...ownPapers(search)]);
  const others = search.all.filter((index) => !written.has(index));
  const attached = others.filter((index) => cited.some(({ title, number }) => isCited(index, title, number)));
  const rest = search.own.filter((index) => !attached.includes(index));
  return [...attached.map((index) => documentFilling(index, 0.9)), ...rest.map((index) => documentFilling(index, 0.6))];
}
