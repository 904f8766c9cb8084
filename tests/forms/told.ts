import { readForms } from '../../src/forms/index.js';
import type { Field, ReadTable } from '../../src/model/forms.js';
import { makeDocument, type Part } from './make-document.js';

const line = (text: string): string => text.replaceAll('\n', ' / ');

/** `group > label = value`, with the unit in brackets and the boxes behind: + ticked, - not. */
function tellField({ group, label, value, unit, options }: Field): string {
  const boxes = (options ?? []).map(({ text, checked }) => `${checked ? '+' : '-'}${text}`);
  const words = `${group === undefined ? '' : `${group} > `}${label} = ${line(value)}${unit === undefined ? '' : ` [${unit}]`}`;
  return [words.trim(), ...boxes].join(' ');
}

/** The fields of a document in one line each. */
export const toldFields = (...parts: readonly Part[]): readonly string[] =>
  readForms(makeDocument(...parts)).fields.map(tellField);

export const readTables = (...parts: readonly Part[]): readonly ReadTable[] => readForms(makeDocument(...parts)).tables;

/** A table as headers and rows in one line each, after what is known of all of it. */
export function tellTable({ kind, caption, unit, headerRows, headers, rows, firstRow, totalRows }: ReadTable) {
  return {
    kind,
    ...(caption === '' ? {} : { caption }),
    ...(unit === null ? {} : { unit }),
    ...(headerRows === 0 ? {} : { headers: headers.join('|'), headerRows }),
    rows: rows.map((row) => line(row.join('|'))),
    firstRow,
    ...(totalRows.length === 0 ? {} : { totalRows }),
  };
}

export const toldTables = (...parts: readonly Part[]) => readTables(...parts).map(tellTable);
