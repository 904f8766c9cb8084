import type { FoundTable } from '../../model/filling.js';
import { fold, titleKey } from '../../wording/fold.js';
import type { Keyword } from '../keyword.js';

interface Side {
  /** Columns by name; none: any cell of the row. */
  readonly columns: readonly string[];
  readonly words: readonly string[];
}

interface Pair {
  readonly of: string;
  readonly first: Side;
  readonly second: Side;
}

function holds(table: FoundTable, row: readonly string[], { columns, words }: Side): boolean {
  const keys = columns.map(titleKey);
  return row.some((cell, at) => {
    const header = table.headerKeys[at] ?? '';
    return (
      (keys.length === 0 || keys.some((key) => header.includes(key))) &&
      words.some((word) => fold(cell).includes(fold(word)))
    );
  });
}

const words = { type: 'array', items: { type: 'string', minLength: 1 } } as const;
const side = {
  type: 'object',
  required: ['columns', 'words'],
  additionalProperties: false,
  properties: { columns: words, words },
} as const;

/** No row of a table says both things. */
export const pairForbidden: Keyword<Pair> = {
  name: 'pairForbidden',
  setting: {
    type: 'object',
    required: ['of', 'first', 'second'],
    additionalProperties: false,
    properties: { of: { type: 'string' }, first: side, second: side },
  },
  check({ of, first, second }, filling) {
    return filling.tables.flatMap((table) =>
      table.rows.flatMap((row, r) => {
        if (!holds(table, row, first) || !holds(table, row, second)) return [];
        const text = row
          .filter((cell) => cell !== '')
          .join(' | ')
          .slice(0, 120);
        return [
          {
            code: 'prohibited-item' as const,
            args: { item: text, term: of },
            location: { ...table.location, row: table.firstRow + r },
            quote: text,
          },
        ];
      }),
    );
  },
};
