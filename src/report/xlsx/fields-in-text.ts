import { nearestWords } from '../../model/nearest.js';
import { UsageError } from '../../model/usage-error.js';
import { type Fields, fieldTable, isField } from '../fields/field-table.js';

const TAG = /\{\{\s*([#/^]?)\s*([^{}]*?)\s*\}\}/gu;

export interface Tag {
  /** Empty: a field; `#` opens a list, `/` closes it. */
  readonly sign: '' | '#' | '/' | '^';
  readonly name: string;
}

/** The tags of a text, in order. Throws UsageError for a field that there is not. */
export function tagsIn(text: string, file: string): readonly Tag[] {
  return [...text.matchAll(TAG)].map(([, sign = '', name = '']) => {
    if (!isField(name)) {
      const [nearest = null] = nearestWords(name, Object.keys(fieldTable));
      throw new UsageError({ code: 'template-field-unknown', args: { file, field: name, nearest } });
    }
    return { sign: sign as Tag['sign'], name };
  });
}

/** Innermost first: what a field is looked up in. */
export type Scopes = readonly Fields[];

export function lookUp(name: string, scopes: Scopes): unknown {
  for (const scope of scopes) if (scope[name] !== undefined) return scope[name];
  return undefined;
}

/** A text with its fields filled in and the marks of lists left out. Throws UsageError for a field that stands nowhere near. */
export function fillText(text: string, scopes: Scopes, file: string): string {
  return text.replace(TAG, (_, sign: string, name: string) => {
    if (sign !== '') return '';
    const value = lookUp(name, scopes);
    if (typeof value === 'string') return value;
    if (typeof value === 'boolean') return value ? '√' : '';
    throw new UsageError({ code: 'template-field-misplaced', args: { file, field: name } });
  });
}

/** The list a name stands for; of a flag, one of nothing or none. */
export function listOf(name: string, scopes: Scopes, file: string): readonly Fields[] {
  const value = lookUp(name, scopes);
  if (Array.isArray(value)) return value as readonly Fields[];
  if (typeof value === 'boolean') return value ? [{}] : [];
  throw new UsageError({ code: 'template-field-misplaced', args: { file, field: name } });
}
