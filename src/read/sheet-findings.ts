import type { Block, Table } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { Reading } from '../model/noted.js';

/** A, B … Z, AA: the name of a column, counted from 0. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest < 0 ? '' : columnName(rest)}${String.fromCharCode('A'.charCodeAt(0) + (column % 26))}`;
}

/** Says what a person does not see who looks at the workbook: it is read all the same. And which results are not to be relied on. */
export function withSheetFindings(reading: Reading): Reading {
  const { document } = reading;
  if (document === null) return reading;
  const sheets = document.blocks.filter((block: Block) => block.type === 'table');
  const findings = [
    ...hiddenSheets(sheets, document.file),
    ...sheets.flatMap((sheet) => ofSheet(sheet, document.file)),
  ];
  return findings.length === 0 ? reading : { ...reading, findings: [...reading.findings, ...findings] };
}

function hiddenSheets(sheets: readonly Table[], file: string): readonly Finding[] {
  const names = sheets.filter(({ hidden }) => hidden === true).map(({ place }) => place.sheet ?? '');
  if (names.length === 0) return [];
  return [{ code: 'content-hidden', args: { what: 'sheets', which: names }, location: { file } }];
}

function ofSheet(sheet: Table, file: string): readonly Finding[] {
  const location = { file, ...sheet.place };
  const rows = sheet.rows.flatMap(({ hidden }, row) => (hidden === true ? [String(row + 1)] : []));
  const columns = (sheet.hiddenColumns ?? []).map(columnName);
  const findings: Finding[] = [];
  if (rows.length > 0) findings.push({ code: 'content-hidden', args: { what: 'rows', which: rows }, location });
  if (columns.length > 0)
    findings.push({ code: 'content-hidden', args: { what: 'columns', which: columns }, location });
  return [...findings, ...staleIn(sheet, location)];
}

function staleIn({ rows }: Table, location: Finding['location']): readonly Finding[] {
  const cells = rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ formula, text, computed, column }) =>
      formula === 'stale' || formula === 'missing'
        ? [{ cell: `${columnName(column)}${row + 1}`, shown: text, computed: computed ?? null }]
        : [],
    ),
  );
  const [first] = cells;
  if (first === undefined || location === null) return [];
  return [{ code: 'formula-stale', args: { cells }, location: { ...location, cell: first.cell } }];
}
