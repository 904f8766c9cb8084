import type { Cell, Table } from '../model/document.js';
import type { CellRole, Field, ReadTable } from '../model/forms.js';
import { type Band, bandsOf } from './bands.js';
import type { Around } from './captions.js';
import { kindOf } from './cell-kind.js';
import { type Grid, isBlankRow, sameBorders, soleCell, spotsOf, textOf, toGrid } from './grid.js';
import { type FormReading, readForm } from './read-form.js';
import type { ListDraft } from './read-list.js';
import { statedUnit } from './units.js';

/** One band of a table: read, or a list that may go on in the next table. */
export interface ReadBand {
  readonly table: ReadTable | ListDraft;
  readonly fields: readonly Field[];
  readonly roles: readonly (readonly [Cell, CellRole])[];
}

/** Rows in which a cell surely asks: less, and a table without a header is a list. */
const SURE = 0.4;
const NUMBERED = /^[（(]?(?:\d+|[一二三四五六七八九十]+)[)）.、．]?$/u;
/** What workbooks call a sheet by themselves. */
const DEFAULT_NAME = /^(?:Sheet|工作表|表)\s*\d*$/iu;

const span = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Titles as words of a caption; lines that tell something by themselves are none. */
function captionOf({ table, isSheet }: Grid, titles: readonly string[], around: Around): string {
  const own = (table.caption ?? '').trim();
  const said = titles.filter((text) => statedUnit(text) === null && !['pair', 'colon'].includes(kindOf(text)));
  const outer = own === '' || (isSheet && DEFAULT_NAME.test(own)) ? around.caption : own;
  return [outer, ...said]
    .filter((text, i, all) => text !== '' && !all.some((other, j) => j > i && other.includes(text)))
    .join(' ');
}

const isEven = (grid: Grid, rows: readonly number[]): boolean => rows.every((r) => sameBorders(grid, r, rows[0] ?? r));

/** First cells that are no questions: codes, names, numbers. */
const startsAnswering = (grid: Grid, rows: readonly number[]): boolean =>
  rows.filter((r) => ['word', 'colon', 'pair'].includes(kindOf(textOf(grid.rows[r]?.[0])))).length < rows.length / 4;

/** What the rows of a table without a header are, before anyone asks what their cells are. */
interface Rows {
  /** Rows that say something. */
  readonly said: readonly number[];
  /** Cells of the widest row. */
  readonly widest: number;
  /** A list, however surely its cells seem to ask. */
  readonly isList: boolean;
}

function lookOver(grid: Grid, rows: readonly number[]): Rows {
  const said = rows.filter((r) => !isBlankRow(grid.rows[r]));
  const widest = said.reduce((most, r) => Math.max(most, spotsOf(grid, r).length), 0);
  if (said.length < 2 || grid.width === 1) return { said, widest, isList: false };
  const numbered = said.filter((r) => NUMBERED.test(textOf(grid.rows[r]?.[0]))).length;
  const isAlike = (): boolean => widest > 2 && isEven(grid, said) && startsAnswering(grid, said);
  return { said, widest, isList: numbered >= said.length / 2 || isAlike() };
}

/** The columns of a table without a header hold things, not questions. */
function isHeaderless(grid: Grid, { said, widest }: Rows, sureness: number): boolean {
  if (sureness >= SURE) return false;
  return widest > 2 || said.some((r) => spotsOf(grid, r)[0]?.carried === true);
}

const NO_FORM: FormReading = { fields: [], roles: [], sureness: 0 };

function readFormBand(grid: Grid, band: Band, around: Around): ReadBand {
  const rows = span(band.from, band.to);
  const over = lookOver(grid, rows);
  // A long list is not read as a form first: that takes several times as long.
  const { fields, roles, sureness } = over.isList ? NO_FORM : readForm(grid, rows);
  const isLayout = grid.width === 1 || (rows.length === 1 && sureness === 0);
  const kind = isLayout ? 'layout' : over.isList || isHeaderless(grid, over, sureness) ? 'list' : 'form';
  const table: ReadTable = {
    kind,
    caption: captionOf(grid, [], around),
    unit: around.unit,
    headerRows: 0,
    head: [],
    headers: [],
    columnUnits: [],
    rows: rows.map((r) => Array.from({ length: grid.width }, (_, column) => textOf(grid.rows[r]?.[column]))),
    firstRow: band.from,
    totalRows: [],
    hiddenRows: rows.flatMap((r, i) => (grid.table.rows[r]?.hidden ? [i] : [])),
    source: grid.table.rows.slice(band.from, band.to),
    place: grid.table.place,
  };
  return kind === 'list' ? { table, fields: [], roles: [] } : { table, fields, roles };
}

function readListBand(grid: Grid, band: Band, around: Around): ReadBand {
  const { from, to, headerRows, titles, notes, repeated } = band;
  const titleTexts = titles.flatMap((r) => soleCell(grid, r)?.text.trim() ?? []);
  const told = titles.filter((r) => spotsOf(grid, r).some(({ text }) => ['pair', 'colon'].includes(kindOf(text))));
  const beside = readForm(grid, [...told, ...notes]);
  const named = titles
    .filter((r) => !told.includes(r))
    .flatMap((r) => spotsOf(grid, r).map(({ cell }) => [cell, 'title'] as const));
  const headers = span(from, from + headerRows).flatMap((r) =>
    spotsOf(grid, r).map(({ cell }) => [cell, 'header'] as const),
  );
  const rowAt = (r: number) => grid.table.rows[r] ?? [];
  const draft: ListDraft = {
    grid,
    header: from,
    headerRows,
    pieces: [{ grid, rows: span(from + headerRows, to).filter((r) => !repeated.has(r)) }],
    around: [...titles, ...span(from, from + headerRows), ...notes].flatMap(rowAt),
    caption: captionOf(grid, titleTexts, around),
    unit: titles.reduce<string | null>((unit, r) => unit ?? unitOfRow(grid, r), null) ?? around.unit,
  };
  return { table: draft, fields: beside.fields, roles: [...named, ...beside.roles, ...headers] };
}

const unitOfRow = (grid: Grid, r: number): string | null =>
  spotsOf(grid, r).reduce<string | null>((unit, { text }) => unit ?? statedUnit(text), null);

/** A table in its bands; what stands around it belongs to the first. */
export function readTable(table: Table, around: Around): readonly ReadBand[] {
  const grid = toGrid(table);
  return bandsOf(grid).map((band, i) => {
    const own = i === 0 ? around : { caption: '', unit: around.unit };
    return band.isList ? readListBand(grid, band, own) : readFormBand(grid, band, own);
  });
}
