import type { Filling, FoundValue } from '../model/filling.js';
import { type Complaint, isFinding, type JsonSchema } from './keyword.js';

/** What every comparison of values may say besides what it compares. */
export interface Comparison {
  /** A value that is missing is passed over, or leaves the question open. It never breaks anything. */
  readonly whenMissing?: 'skip' | 'undetermined';
  /** Documents of which one excuses what is broken: an application for more time, an approval. */
  readonly unlessDocument?: readonly string[];
  /** Facts of which one does the same. */
  readonly unlessFact?: readonly string[];
  /** Compared only where none of these documents is in the dossier. */
  readonly onlyWithout?: readonly string[];
  /** A fact that must hold besides, and what it is called. */
  readonly requires?: { readonly fact: string; readonly title: string };
}

export const text: JsonSchema = { type: 'string', minLength: 1 };
export const names: JsonSchema = { type: 'array', minItems: 1, items: text };
/** One name, or several of which one is chosen. */
export const oneOrMore: JsonSchema = { anyOf: [text, names] };
export const decimal: JsonSchema = { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' };

const SHARED = {
  whenMissing: { enum: ['skip', 'undetermined'] },
  unlessDocument: names,
  unlessFact: names,
  onlyWithout: names,
  requires: {
    type: 'object',
    required: ['fact', 'title'],
    additionalProperties: false,
    properties: { fact: text, title: text },
  },
};

/** The JSON Schema of a comparison's setting. */
export const settingOf = (
  required: readonly string[],
  properties: Readonly<Record<string, JsonSchema>>,
): JsonSchema => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties: { ...properties, ...SHARED },
});

/** Nothing can be said: the comparison is passed over, or what is missing is asked for. */
export function unknown(kind: 'date' | 'amount', { whenMissing = 'skip' }: Comparison): readonly Complaint[] {
  if (whenMissing === 'skip') return [{ reason: 'nothing-to-compare' }];
  return [{ reason: kind === 'date' ? 'date-unknown' : 'amount-unknown' }];
}

/** Compares, unless another document takes its place; what is broken may be excused. */
export function unlessExcused(
  setting: Comparison,
  { documents = [], values = {} }: Filling,
  compare: () => readonly Complaint[],
): readonly Complaint[] {
  const isThere = (id: string): boolean => documents.includes(id);
  if (setting.onlyWithout?.some(isThere) === true) return [{ reason: 'nothing-to-compare' }];
  const { requires } = setting;
  const lacks = requires !== undefined && values[requires.fact]?.value === 'false';
  const complaints: readonly Complaint[] = lacks
    ? [{ code: 'statement-missing', args: { missing: [requires.title] } }]
    : compare();
  if (!complaints.some(isFinding)) return complaints;
  const isExcused =
    setting.unlessDocument?.some(isThere) === true ||
    setting.unlessFact?.some((fact) => values[fact]?.value === 'true') === true;
  return isExcused ? [] : complaints;
}

export type Values = Readonly<Record<string, FoundValue>>;

const NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** A value that is a number; a pack that compares words as one compares nothing. */
export function numberAt(values: Values, name: string): FoundValue | undefined {
  const value = values[name];
  return value !== undefined && NUMBER.test(value.value) ? value : undefined;
}

/** Where a finding about a value points. */
export const at = ({ location, quote }: FoundValue): Pick<FoundValue, 'location' | 'quote'> => ({ location, quote });
