import type { Document, Row, Table } from '../model/document.js';
import type { ExtractedField, ExtractedTable, StaleCell } from '../model/extract.js';
import type { Field, Forms, ReadTable } from '../model/forms.js';

function toField({ label, value, group, unit, options, place }: Field, file: string): ExtractedField {
  return {
    label,
    value,
    ...(group === undefined ? {} : { group }),
    ...(unit === undefined ? {} : { unit }),
    ...(options === undefined ? {} : { options }),
    location: { file, ...place },
  };
}

/** Formula cells that cannot be relied on, by the rows of the table as the file has them. */
function staleCells(rows: readonly Row[]): readonly StaleCell[] {
  const stale: StaleCell[] = [];
  for (const [row, { cells }] of rows.entries()) {
    for (const { formula, computed, column } of cells) {
      if (formula === 'stale' || formula === 'missing')
        stale.push({ row, column, state: formula, ...(computed === undefined ? {} : { computed }) });
    }
  }
  return stale;
}

function toTable(read: ReadTable, file: string, table: Table | undefined): ExtractedTable {
  const { kind, caption, unit, headerRows, headers, head, rows, totalRows, hiddenRows, place } = read;
  const own = new Set(read.source);
  const stale = staleCells(table?.rows ?? []).filter(({ row }) => own.has(table?.rows[row] as Row));
  return {
    location: { file, ...place },
    kind,
    caption: caption === '' ? null : caption,
    unit,
    headerRows,
    headers,
    rows: [...head, ...rows],
    totalRows: totalRows.map((row) => row + headerRows),
    ...(hiddenRows.length === 0 ? {} : { hiddenRows: hiddenRows.map((row) => row + headerRows) }),
    ...(table?.hiddenColumns === undefined ? {} : { hiddenColumns: table.hiddenColumns }),
    ...(table?.hidden === undefined ? {} : { hiddenSheet: table.hidden }),
    ...(stale.length === 0 ? {} : { staleCells: stale }),
  };
}

/** Fields and tables of one document, as printed. */
export function extractForms(
  { file, blocks }: Document,
  forms: Forms,
): { readonly fields: readonly ExtractedField[]; readonly tables: readonly ExtractedTable[] } {
  return {
    fields: forms.fields.map((field) => toField(field, file)),
    tables: forms.tables.map((read) => {
      const block = blocks[read.place.block];
      return toTable(read, file, block?.type === 'table' ? block : undefined);
    }),
  };
}
