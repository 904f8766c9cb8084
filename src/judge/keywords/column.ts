import type { FoundTable } from '../../model/filling.js';
import { fold, titleKey } from '../../wording/fold.js';
import { findPlaceholder } from '../../wording/placeholder.js';
import type { Complaint, Keyword } from '../keyword.js';

interface ColumnSetting {
  readonly names: readonly string[];
  /** Columns that hold one of these words are something else. */
  readonly not?: readonly string[];
  /** No data row is blank. */
  readonly filled?: boolean;
}

const NO_ROW = /^(?:合计|总计|小计|备注|注[:：]|说明[:：]|填表|制表)/u;
const isDataRow = (row: readonly string[]): boolean =>
  row.some((cell) => cell !== '') && !NO_ROW.test(row.find((cell) => cell !== '') ?? '');
const isBlank = (cell: string): boolean => cell.trim() === '' || findPlaceholder(fold(cell)) !== null;

function columnsOf(table: FoundTable, { names, not = [] }: ColumnSetting): readonly number[] {
  const keys = names.map(titleKey);
  const others = not.map(titleKey);
  return table.headerKeys.flatMap((header, at) =>
    keys.some((key) => header.includes(key)) && !others.some((key) => header.includes(key)) ? [at] : [],
  );
}

function blankRows(table: FoundTable, column: number): readonly number[] {
  return table.rows.flatMap((row, r) => (isDataRow(row) && isBlank(row[column] ?? '') ? [table.firstRow + r] : []));
}

/** Rows as a reader counts them, the first data row being 1; long lists are cut. */
function rowNames(table: FoundTable, rows: readonly number[]): readonly string[] {
  return rows.slice(0, 10).map((row) => String(row - table.firstRow + 1));
}

/** What the applicant sees over the columns; of a blank cell, its row. */
const headersOf = (found: FoundTable): string =>
  found.headers
    .filter((header) => header !== '')
    .join(' | ')
    .slice(0, 120);

const rowText = (found: FoundTable, row: number): string =>
  (found.rows[row - found.firstRow] ?? [])
    .filter((cell) => cell !== '')
    .join(' | ')
    .slice(0, 120);

function checkTable(setting: ColumnSetting, found: FoundTable): readonly Complaint[] {
  const columns = columnsOf(found, setting);
  const column = setting.names[0] ?? '';
  if (columns.length === 0)
    return [
      {
        code: 'column-missing',
        args: { column, titles: setting.names, headers: found.headers.filter((header) => header !== '') },
        location: found.location,
        quote: headersOf(found),
      },
    ];
  if (setting.filled !== true) return [];
  const blanks = columns.map((at) => blankRows(found, at));
  if (blanks.some((rows) => rows.length === 0)) return [];
  const rows = blanks[0] ?? [];
  const location = { ...found.location, row: rows[0] ?? 0, column: columns[0] ?? 0 };
  return [
    {
      code: 'cell-empty',
      args: { column: found.headers[columns[0] ?? 0] ?? column, rows: rowNames(found, rows), count: rows.length },
      location,
      quote: rowText(found, rows[0] ?? found.firstRow),
    },
  ];
}

/** A column of that name is there and, where asked, filled in every data row; with several such tables, in each. */
export const column: Keyword<ColumnSetting> = {
  name: 'column',
  setting: {
    type: 'object',
    required: ['names'],
    additionalProperties: false,
    properties: {
      names: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
      not: { type: 'array', items: { type: 'string', minLength: 1 } },
      filled: { type: 'boolean' },
    },
  },
  check(setting, filling) {
    const complaints = filling.tables.map((found) => checkTable(setting, found));
    const withColumn = complaints.filter(
      ([first]) => first === undefined || !('code' in first) || first.code !== 'column-missing',
    );
    return (withColumn.length > 0 ? withColumn : complaints.slice(0, 1)).flat();
  },
};
