import type { Filling, FoundTable } from '../../model/filling.js';
import { fold, titleKey } from '../../wording/fold.js';
import { type DocumentIndex, type IndexedTable, isWithin, locate } from '../document-index.js';
import { keyOf, measureSubstance } from '../substance.js';
import { titleKeys } from './score-titles.js';
import type { Search } from './search.js';

export function toFoundTable(index: DocumentIndex, table: IndexedTable): FoundTable {
  return {
    caption: table.caption,
    headers: table.headers,
    headerKeys: table.headers.map(titleKey),
    rows: table.rows,
    firstRow: table.firstRow,
    location: locate(index, table.place, table.section),
  };
}

export function tableFilling(index: DocumentIndex, tables: readonly IndexedTable[], inScope: boolean): Filling {
  const [first] = tables;
  const found = tables.map((table) => toFoundTable(index, table));
  return {
    how: 'table',
    sure: 0.9,
    inScope,
    title: first?.caption ?? '',
    quote: first === undefined ? '' : first.caption || first.headers.filter((header) => header !== '').join(' | '),
    location: found[0]?.location ?? { file: index.file },
    characters: tables.reduce((sum, table) => sum + measureSubstance(index, table).characters, 0),
    placeholder: null,
    instruction: false,
    key: tables.map((table) => keyOf(index, table)).join('\n'),
    tables: found,
  };
}

const isList = (table: IndexedTable): boolean => !table.form && table.rows.length > 0;

/** Each table where the requirement is expected, those of its name only where the node says so. */
export function lookForTables(search: Search): readonly Filling[] {
  const keys = search.setting('named') === true ? titleKeys(search.wanted.titles) : null;
  const here = search.scope.flatMap((part) =>
    part.index.tables
      .filter((table) => isList(table) && isWithin(table, part.span))
      .filter((table) => keys === null || isNamed(part.index, table, keys))
      .map((table) => tableFilling(part.index, [table], true)),
  );
  // A paper that may stand for the table is one as a whole.
  const papers = keys === null ? [] : search.also.map((index) => ({ index, tables: index.tables.filter(isList) }));
  return [
    ...here,
    ...papers.flatMap(({ index, tables }) => (tables.length > 0 ? [tableFilling(index, tables, false)] : [])),
  ];
}

/** A table that its caption or a heading above it names as one of the titles. */
function isNamed(index: DocumentIndex, table: IndexedTable, keys: readonly string[]): boolean {
  if (keys.some((key) => table.captionKey.includes(key))) return true;
  for (let at = table.section; at >= 0; at = index.sections[at]?.parent ?? -1)
    if (keys.some((key) => index.sections[at]?.key.includes(key))) return true;
  return false;
}

/** How many of the wanted columns a table has: tells the catalogue from the other tables beside it. */
function columnHits(table: IndexedTable, columns: readonly string[]): number {
  const keys = columns.map(fold);
  return table.headers.filter((header) => keys.some((key) => fold(header).includes(key))).length;
}

/**
 * The list tables that are the document itself (a catalogue, a list of points): those of its own files, or, where it
 * has none, those that another document names as it.
 */
export function lookForCatalogue(search: Search): readonly Filling[] {
  const columns = (search.setting('signs') as readonly string[] | undefined) ?? [];
  const kind = search.regulation.documents.find(({ id }) => id === search.requirement.document);
  const keys = titleKeys(kind === undefined ? [] : [kind.title, ...kind.aliases]);
  const fill = (index: DocumentIndex, tables: readonly IndexedTable[], inScope: boolean): readonly Filling[] => {
    const signed = tables.filter((table) => columnHits(table, columns) >= Math.min(2, columns.length));
    const chosen = signed.length > 0 ? signed : tables;
    return chosen.length > 0 ? [tableFilling(index, chosen, inScope)] : [];
  };
  const own = search.own.flatMap((index) => fill(index, index.tables.filter(isList), true));
  if (own.length > 0) return own;
  return search.also.flatMap((index) =>
    fill(
      index,
      index.tables.filter((table) => isList(table) && isNamed(index, table, keys)),
      false,
    ),
  );
}
