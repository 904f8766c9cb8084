import type { Regulation } from '../model/regulation.js';
import type { ValueSpec } from '../model/value-source.js';

/** What a dossier.yaml may give under `dates`: days, and years by any day of theirs. */
const isDate = ({ type }: ValueSpec): boolean => type === 'date' || type === 'year';

/** `signedDate` of `*.signedDate`; null of a date that stands for itself. */
const fieldOf = ({ name }: ValueSpec): string | null => (name.startsWith('*.') ? name.slice(2) : null);

/** Dates that stand for themselves, those of any document, and the documents that may have them. */
export interface DateNames {
  readonly events: readonly ValueSpec[];
  readonly fields: readonly { readonly field: string; readonly title: string }[];
  readonly documents: readonly string[];
}

/** The names of the dates that may be given: `acceptanceDate`, `contract.signedDate`. */
export function dateNames({ events, documents }: Pick<Regulation, 'events' | 'documents'>): DateNames {
  const dates = events.filter(isDate);
  return {
    events: dates.filter((spec) => fieldOf(spec) === null),
    fields: dates.flatMap((spec) => {
      const field = fieldOf(spec);
      return field === null ? [] : [{ field, title: spec.title }];
    }),
    documents: documents.map(({ id }) => id),
  };
}

/** All of them, each written out. */
export function listDateNames(regulation: Pick<Regulation, 'events' | 'documents'>): readonly string[] {
  const { events, fields, documents } = dateNames(regulation);
  return [
    ...events.map(({ name }) => name),
    ...documents.flatMap((document) => fields.map(({ field }) => `${document}.${field}`)),
  ];
}
