import { daysBetween, isCivilDate } from '../calendar/civil-date.js';
import type { Document } from '../model/document.js';
import type { FoundValue } from '../model/filling.js';
import type { Forms } from '../model/forms.js';
import type { ValueSource, ValueSpec, ValueType } from '../model/value-source.js';
import { labelKey } from '../wording/label-key.js';
import { matchPhrase, wordOf } from './phrase.js';
import { readEntry, readWords } from './read-value.js';
import { sentencesWith } from './search-sentences.js';
import { standingDate } from './standing-dates.js';
import { type Statements, statementsOf } from './statements.js';
import { addedColumn, statedTotal } from './table-amounts.js';

/** Document id → the files taken for it; under the empty id, files taken for none. */
export type FilesByDocument = ReadonlyMap<string, readonly Document[]>;
/** What the forms, lists and lines of a document were read as. */
export type FormsOf = (document: Document) => Forms;
export type Values = Readonly<Record<string, FoundValue>>;

const ALL = '*';

function byLabel({ byLabel: entries }: Statements, source: ValueSource, type: ValueType): FoundValue | null {
  for (const label of source.labels)
    for (const entry of entries.get(labelKey(label)) ?? []) {
      const value = readEntry(entry, type, source);
      if (value !== null) return { value, quote: entry.quote, location: entry.location };
    }
  return null;
}

function byPhrase({ sentences }: Statements, { phrases }: ValueSource, type: ValueType): FoundValue | null {
  for (const phrase of phrases)
    for (const sentence of sentencesWith(wordOf(phrase), sentences(type))) {
      const words = matchPhrase(sentence, phrase, type);
      const value = words === null ? null : readWords(words, type);
      if (value !== null) return { value, quote: sentence.text.slice(0, 120), location: sentence.location };
    }
  return null;
}

function standing({ document }: Statements, { alone }: ValueSource, type: ValueType): FoundValue | null {
  if (!alone) return null;
  return type === 'amount' ? statedTotal(document) : standingDate(document);
}

const inStatements = (statements: Statements, source: ValueSource, type: ValueType): FoundValue | null =>
  byLabel(statements, source, type) ??
  byPhrase(statements, source, type) ??
  (source.columns.length === 0 ? null : addedColumn(statements.document, source.columns)) ??
  standing(statements, source, type);

/** Looks for one value after another; each once, whatever others take it. */
class ValueFinder {
  private readonly found = new Map<string, FoundValue | null>();
  private readonly byName: ReadonlyMap<string, ValueSpec>;

  constructor(
    specs: readonly ValueSpec[],
    private readonly files: FilesByDocument,
    private readonly known: Values,
    private readonly formsOf: FormsOf,
  ) {
    this.byName = new Map(specs.map((spec) => [spec.name, spec]));
  }

  find(name: string): FoundValue | null {
    const done = this.found.get(name);
    if (done !== undefined) return done;
    // Values may take each other; what is asked for on the way to itself is not known from there.
    this.found.set(name, null);
    const value = this.known[name] ?? this.look(name);
    this.found.set(name, value);
    return value;
  }

  private look(name: string): FoundValue | null {
    const [document, field] = name.includes('.') ? name.split('.') : [null, name];
    const own = this.byName.get(name);
    const general = document === null || own?.name === `*.${field}` ? undefined : this.byName.get(`*.${field}`);
    const type = own?.type ?? general?.type ?? 'date';
    for (const source of [...(own?.sources ?? []), ...(general?.sources ?? [])]) {
      const value = this.from(source, type, document ?? null);
      if (value !== null) return value;
    }
    return null;
  }

  private from(source: ValueSource, type: ValueType, document: string | null): FoundValue | null {
    for (const id of this.documentsOf(source, document))
      for (const file of this.files.get(id) ?? []) {
        const value = inStatements(statementsOf(file, this.formsOf(file)), source, type);
        if (value !== null) return value;
      }
    for (const other of source.takes) {
      const value = this.find(other.replace('*', document ?? '*'));
      if (value !== null) return value;
    }
    return source.between === null ? null : this.between(source.between);
  }

  private documentsOf({ documents, notIn }: ValueSource, document: string | null): readonly string[] {
    const named = documents.length > 0 ? documents : [document ?? ALL];
    const all = named.flatMap((id) =>
      id === ALL ? [...this.files.keys()].sort((a, b) => Number(a === '') - Number(b === '')) : [id],
    );
    return [...new Set(all)].filter((id) => !notIn.includes(id));
  }

  private between({ from, to }: { readonly from: string; readonly to: string }): FoundValue | null {
    const [first, last] = [this.find(from), this.find(to)];
    if (first === null || last === null || !isCivilDate(first.value) || !isCivilDate(last.value)) return null;
    const days = Math.max(0, daysBetween(first.value, last.value));
    return {
      value: String(days),
      quote: `${first.quote}；${last.quote}`.slice(0, 120),
      location: last.location ?? first.location,
    };
  }
}

/** The names there may be: events as they stand, `*.field` for each document that is there. */
function namesOf(specs: readonly ValueSpec[], files: FilesByDocument): readonly string[] {
  const ids = [...files.keys()].filter((id) => id !== '');
  return specs.flatMap(({ name }) => (name.startsWith('*.') ? ids.map((id) => `${id}${name.slice(1)}`) : [name]));
}

/**
 * What the documents say of the values that requirements compare, by name: ISO dates (2025-10-14, or 2025-10 where the day
 * is not said), years, amounts in 万元 as decimals, numbers, words. What is given wins over what is found.
 */
export function findValues(
  specs: readonly ValueSpec[],
  files: FilesByDocument,
  given: Values,
  formsOf: FormsOf,
): Values {
  const finder = new ValueFinder(specs, files, given, formsOf);
  const found = namesOf(specs, files).flatMap((name) => {
    const value = finder.find(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(found), ...given };
}
