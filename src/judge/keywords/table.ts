import type { FoundTable } from '../../model/filling.js';
import { fold, titleKey } from '../../wording/fold.js';
import { findPlaceholder } from '../../wording/placeholder.js';
import type { Keyword } from '../keyword.js';

interface TableSetting {
  /** Data rows it must have. */
  readonly rows: number;
  /** Columns it must have, each by any of its names. */
  readonly columns?: readonly (readonly string[])[];
  /** The last of `columns` must hold a figure in `rows` rows. */
  readonly figures?: boolean;
}

const FIGURE = /^[¥￥]?\s*\d[\d,]*(?:\.\d+)?\s*(?:万元|元|亿元)?$/u;

const columnsAt = (table: FoundTable, names: readonly string[]): readonly number[] =>
  table.headerKeys.flatMap((header, at) => (names.some((name) => header.includes(titleKey(name))) ? [at] : []));

/** A row with nothing but its number and what is still to be filled in says nothing. */
const isSaid = (row: readonly string[]): boolean =>
  row.some((cell) => cell !== '' && !/^\d+$/u.test(cell) && findPlaceholder(fold(cell)) === null);

const hasColumns = (table: FoundTable, { columns = [] }: TableSetting): boolean =>
  columns.every((names) => columnsAt(table, names).length > 0);

const countFigures = (table: FoundTable, at: number): number =>
  table.rows.filter((row) => FIGURE.test(fold(row[at] ?? ''))).length;

/** The columns a table lacks; all of them where it has the columns but not the rows. */
function lacking(table: FoundTable, { rows, columns = [], figures = false }: TableSetting): readonly string[] {
  const missing = columns.filter((names) => columnsAt(table, names).length === 0).map((names) => names[0] ?? '');
  if (missing.length > 0) return missing;
  const last = columns.at(-1);
  const counted =
    figures && last !== undefined
      ? Math.max(0, ...columnsAt(table, last).map((at) => countFigures(table, at)))
      : table.rows.filter(isSaid).length;
  return counted >= rows ? [] : columns.map((names) => names[0] ?? '');
}

/** A table with the columns and rows demanded is among those found. */
export const table: Keyword<TableSetting> = {
  name: 'table',
  setting: {
    type: 'object',
    required: ['rows'],
    additionalProperties: false,
    properties: {
      rows: { type: 'integer', minimum: 1 },
      columns: { type: 'array', items: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } } },
      figures: { type: 'boolean' },
    },
  },
  check(setting, filling, { requirement, within }) {
    const lacks = filling.tables.map((found) => lacking(found, setting));
    const isGood = filling.tables.some(
      (found, i) => (lacks[i]?.length ?? 0) === 0 && found.rows.filter(isSaid).length >= setting.rows,
    );
    if (isGood) return [];
    const { title } = requirement;
    const blank = filling.tables.find((found) => hasColumns(found, setting) && !found.rows.some(isSaid));
    if (blank !== undefined)
      return [{ code: 'section-empty', args: { title }, location: blank.location, quote: filling.quote }];
    const columns =
      lacks[0] !== undefined && lacks[0].length > 0 ? lacks[0] : (setting.columns ?? []).map((names) => names[0] ?? '');
    return [
      {
        code: 'table-missing',
        args: { title, within, columns },
        location: filling.location,
        quote: filling.quote,
      },
    ];
  },
};
