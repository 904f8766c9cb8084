import { AMOUNT_PATTERN } from '../formats/read-amount.js';
import { DATE_PATTERN } from '../formats/read-date.js';
import type { Document } from '../model/document.js';
import type { Forms } from '../model/forms.js';
import type { ValueType } from '../model/value-source.js';
import { type Entry, entriesOf } from './entries.js';
import { type Sentence, sentencesOf } from './sentences.js';

/** One document as values are looked for in it. */
export interface Statements {
  readonly document: Document;
  readonly all: readonly Sentence[];
  readonly byLabel: ReadonlyMap<string, readonly Entry[]>;
  /** Sentences that may state a value of the type. */
  readonly sentences: (type: ValueType) => readonly Sentence[];
}

const HOLDS: Readonly<Record<ValueType, RegExp>> = {
  date: new RegExp(DATE_PATTERN, 'u'),
  year: /20\d{2}/u,
  amount: new RegExp(AMOUNT_PATTERN, 'u'),
  count: /[\d一二两三四五六七八九十]/u,
  days: /\d/u,
  text: /结论|为/u,
};
/** A cell shorter than this holds a value, not a sentence about one. */
const SHORTEST_SENTENCE = 12;
const known = new WeakMap<Document, Statements>();

function group(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const byLabel = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of entry.keys) {
      const list = byLabel.get(key);
      if (list === undefined) byLabel.set(key, [entry]);
      else list.push(entry);
    }
  return byLabel;
}

function sentencesByType(sentences: readonly Sentence[]): Statements['sentences'] {
  const all = sentences.filter(({ key, location }) => location.row === undefined || key.length >= SHORTEST_SENTENCE);
  const sorted = new Map<ValueType, readonly Sentence[]>();
  return (type) => {
    const chosen = sorted.get(type) ?? all.filter(({ key }) => HOLDS[type].test(key));
    sorted.set(type, chosen);
    return chosen;
  };
}

/** What a document states, made once. `forms`: what its forms, lists and lines were read as. */
export function statementsOf(document: Document, forms: Forms): Statements {
  const made = known.get(document);
  if (made !== undefined) return made;
  const all = sentencesOf(document, forms.fields);
  const statements = { document, all, byLabel: group(entriesOf(document, forms)), sentences: sentencesByType(all) };
  known.set(document, statements);
  return statements;
}
