import { readUnit } from '../formats/read-amount.js';
import type { Block, Cell, Document, Paragraph, Table } from '../model/document.js';
import type { Field, Forms, ReadTable } from '../model/forms.js';
import type { Location, Place } from '../model/place.js';
import { fold } from '../wording/fold.js';
import { labelKeys } from '../wording/label-key.js';

/** A label of a document and what stands beside it, or under it. */
export interface Entry {
  readonly label: string;
  readonly keys: readonly string[];
  readonly value: string;
  readonly quote: string;
  /** Of money: the unit that the label, the header or the table names. */
  readonly unit: string | null;
  readonly location: Location;
}

const LONGEST_LABEL = 24;
const LONGEST_VALUE = 200;
/** 编制单位：某局　　编制日期：2025年10月15日 holds two. */
const COLON = /([^\s：:，,。；;、]{1,20}(?:\s[^\s：:，,。；;、]){0,3})\s*[：:]\s*/gu;
/** Of a longer table only the first and the last rows are a form. */
const HEAD_ROWS = 30;
const TAIL_ROWS = 10;

/** 日　　期 is one word. */
const joinSpaced = (text: string): string => text.replace(/(?<=^|\s)(\S)[\s\u3000]+(?=\S(?:\s|[：:]|$))/gu, '$1');

function makeEntry(label: string, value: string, location: Location, unit: string | null): Entry {
  const named = readUnit(label) ?? unit;
  return {
    label: label.trim(),
    keys: labelKeys(label),
    value: value.trim().slice(0, LONGEST_VALUE),
    quote: `${label.trim()}${/[：:]\s*$/u.test(label) ? '' : '：'}${value.trim()}`.replace(/\s+/gu, ' ').slice(0, 120),
    unit: named,
    location,
  };
}

/** The labels with a colon in one line of text. */
function fromLine(line: string, location: Location, unit: string | null): readonly Entry[] {
  if (!/[：:]/u.test(line)) return [];
  const text = joinSpaced(line);
  const found = [...text.matchAll(COLON)];
  return found.flatMap((match, i) => {
    const from = match.index + match[0].length;
    const value = text.slice(from, found[i + 1]?.index).replace(/[，,。；;]\s*$/u, '');
    const label = match[1] ?? '';
    return value.trim() === '' || label.length > LONGEST_LABEL ? [] : [makeEntry(label, value, location, unit)];
  });
}

const fromText = (text: string, location: Location, unit: string | null): readonly Entry[] =>
  text.split('\n').flatMap((line) => fromLine(line, location, unit));

const isLabel = (text: string): boolean => text !== '' && text.length <= LONGEST_LABEL && !/[。；;]/u.test(text);

const cellLocation = (file: string, place: Place, row: number, cell: Cell): Location => ({
  file,
  ...place,
  row,
  column: cell.column,
});

/** Rows of cells, by the cell. */
const rowsOf = ({ rows }: Table): ReadonlyMap<Cell, number> =>
  new Map(rows.flatMap(({ cells }, r) => cells.map((cell) => [cell, r] as const)));

/** What the form's labels are answered with. */
function fromFields(table: Table, file: string, fields: readonly Field[], unit: string | null): readonly Entry[] {
  const rows = rowsOf(table);
  return fields.flatMap(({ label, value, how, place, cells, unit: named }) => {
    const [cell] = cells;
    const row = cell === undefined ? undefined : rows.get(cell);
    if (how !== 'cell' || value.trim() === '' || label.length > LONGEST_LABEL) return [];
    const location =
      cell === undefined || row === undefined ? { file, ...place } : cellLocation(file, table.place, row, cell);
    return [makeEntry(label, value, location, named ?? unit)];
  });
}

/** A list of a single thing is a form whose labels stand over their values. */
function fromOnlyRow(
  { headers, rows, columnUnits, firstRow, place }: ReadTable,
  file: string,
  unit: string | null,
): readonly Entry[] {
  return headers.flatMap((header, column) => {
    const value = rows[0]?.[column] ?? '';
    const isAgain = column > 0 && headers[column - 1] === header;
    if (!isLabel(header) || value === '' || isAgain) return [];
    return [makeEntry(header, value, { file, ...place, row: firstRow, column }, columnUnits[column] ?? unit)];
  });
}

/** A row of a list is named by its first words: 合计 | 320. */
function fromListRow(
  table: Table,
  file: string,
  r: number,
  unit: string | null,
  asks: ReadonlySet<string>,
): readonly Entry[] {
  const [cell, right] = table.rows[r]?.cells ?? [];
  if (cell === undefined || right === undefined || right.text.trim() === '') return [];
  if (!isLabel(cell.text.trim()) || asks.has(`${r} ${cell.column}`)) return [];
  return [makeEntry(cell.text.trim(), right.text, cellLocation(file, table.place, r, right), unit)];
}

const isNear = (r: number, rows: number): boolean => r < HEAD_ROWS || r >= rows - TAIL_ROWS;

function fromTable(table: Table, file: string, fields: readonly Field[], unit: string | null): readonly Entry[] {
  const asks = new Set(fields.map(({ place }) => `${place.row} ${place.column}`));
  const rows = table.rows.flatMap((row, r) =>
    isNear(r, table.rows.length)
      ? [
          ...row.cells.flatMap((cell) => fromText(cell.text, cellLocation(file, table.place, r, cell), unit)),
          ...fromListRow(table, file, r, unit, asks),
        ]
      : [],
  );
  return [...fromFields(table, file, fields, unit), ...rows];
}

const UNIT_LINE = /单位[:：]|[(（](?:人民币)?(?:亿|万|千)?元[)）]/u;
const LONGEST_UNIT_LINE = 60;

const textOf = (block: Block | undefined): string => (block?.type === 'paragraph' ? block.text : '');

/** The unit of a table's amounts: in its caption, in a line above it or in its first row. */
export function unitOfTable(blocks: readonly Block[], at: number): string | null {
  const table = blocks[at];
  if (table?.type !== 'table') return null;
  const first = (table.rows[0]?.cells ?? []).map(({ text }) => text);
  const lines = [
    table.caption ?? '',
    textOf(blocks[at - 1]),
    textOf(blocks[at - 2]),
    ...(first.length <= 2 ? first : []),
  ];
  const line = lines.map(fold).find((text) => text.length <= LONGEST_UNIT_LINE && UNIT_LINE.test(text));
  return line === undefined ? null : readUnit(line);
}

/** Under a heading a longer line is a paragraph, that may speak of anything. */
const LONGEST_LINE = 20;

/** A label that fills its line, and the line after it. */
function fromHeading(paragraph: Paragraph, next: Block | undefined, file: string): readonly Entry[] {
  const label = paragraph.text.trim();
  if (!isLabel(label) || next?.type !== 'paragraph' || next.role === 'toc') return [];
  const value = next.text.trim();
  return value === '' || value.length > LONGEST_LINE || /[：:]/u.test(value)
    ? []
    : [{ ...makeEntry(label, value, { file, ...next.place }, null), quote: value.slice(0, 120) }];
}

/** By the block that they stand in. */
function byBlock<T extends { readonly place: Place }>(all: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const one of all) {
    const group = groups.get(one.place.block);
    if (group === undefined) groups.set(one.place.block, [one]);
    else group.push(one);
  }
  return groups;
}

/** Every label of a document with what it labels, in reading order. `forms`: what its forms, lists and lines were read as. */
export function entriesOf({ blocks, file }: Document, { fields, tables }: Forms): readonly Entry[] {
  const fieldsAt = byBlock(fields);
  const listsAt = byBlock(tables.filter(({ kind, rows }) => kind === 'list' && rows.length === 1));
  return blocks.flatMap((block, i) => {
    if (block.type === 'table') {
      const unit = unitOfTable(blocks, i);
      const lists = (listsAt.get(i) ?? []).flatMap((list) => fromOnlyRow(list, file, unit));
      return [...lists, ...fromTable(block, file, fieldsAt.get(i) ?? [], unit)];
    }
    if (block.role === 'toc') return [];
    return [...fromText(block.text, { file, ...block.place }, null), ...fromHeading(block, blocks[i + 1], file)];
  });
}
