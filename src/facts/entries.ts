import { readUnit } from '../formats/read-amount.js';
import type { Block, Cell, Document, Paragraph, Row, Table } from '../model/document.js';
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

/** 序号 | 变更内容 | 变更原因: names of columns, each beside the next. */
const LIST_HEADER = /^(?:序\s*号|编\s*号|件\s*号|项\s*次|no\.?)$/iu;
const FIRST_OF_LIST = /^[1一]$/u;

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

const cellAt = (row: Row | undefined, column: number): Cell | undefined =>
  row?.cells.find((cell) => cell.column <= column && column < cell.column + cell.colSpan);

const firstCell = (row: Row | undefined): string => row?.cells[0]?.text.trim() ?? '';

const isListHeader = (table: Table, r: number): boolean =>
  LIST_HEADER.test(firstCell(table.rows[r])) || FIRST_OF_LIST.test(firstCell(table.rows[r + 1]));

const cellLocation = (file: string, place: Place, row: number, cell: Cell): Location => ({
  file,
  ...place,
  row,
  column: cell.column,
});

/** What stands to the right of a cell: its value, in a form. */
function beside(table: Table, file: string, r: number, c: number, unit: string | null): readonly Entry[] {
  const [cell, right] = [table.rows[r]?.cells[c], table.rows[r]?.cells[c + 1]];
  if (cell === undefined || right === undefined || right.text.trim() === '' || isListHeader(table, r)) return [];
  return [makeEntry(cell.text.trim(), right.text, cellLocation(file, table.place, r, right), unit)];
}

/** What stands under a cell, where no further row fills the column: that would be a list. */
function under(table: Table, file: string, r: number, c: number, unit: string | null): readonly Entry[] {
  const cell = table.rows[r]?.cells[c];
  if (cell === undefined) return [];
  const row = r + cell.rowSpan;
  const [below, further] = [cellAt(table.rows[row], cell.column), cellAt(table.rows[row + 1], cell.column)];
  if (below === undefined || below.text.trim() === '' || (further !== undefined && further.text.trim() !== ''))
    return [];
  return [makeEntry(cell.text.trim(), below.text, cellLocation(file, table.place, row, below), unit)];
}

function fromCell(table: Table, file: string, r: number, c: number, unit: string | null): readonly Entry[] {
  const cell = table.rows[r]?.cells[c];
  if (cell === undefined) return [];
  const inside = fromText(cell.text, cellLocation(file, table.place, r, cell), unit);
  if (!isLabel(cell.text.trim())) return inside;
  return [...inside, ...beside(table, file, r, c, unit), ...under(table, file, r, c, unit)];
}

const isNear = (r: number, rows: number): boolean => r < HEAD_ROWS || r >= rows - TAIL_ROWS;

function fromTable(table: Table, file: string, unit: string | null): readonly Entry[] {
  return table.rows.flatMap((row, r) =>
    isNear(r, table.rows.length) ? row.cells.flatMap((_, c) => fromCell(table, file, r, c, unit)) : [],
  );
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

/** Every label of a document with what it labels, in reading order. */
export function entriesOf({ blocks, file }: Document): readonly Entry[] {
  return blocks.flatMap((block, i) => {
    if (block.type === 'table') return fromTable(block, file, unitOfTable(blocks, i));
    if (block.role === 'toc') return [];
    return [...fromText(block.text, { file, ...block.place }, null), ...fromHeading(block, blocks[i + 1], file)];
  });
}
