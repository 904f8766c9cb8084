import type { Box } from './box.js';
import type { Line } from './lines.js';
import type { Tag } from './structure.js';

/** What one page holds, in reading order. */
export interface PageContent {
  /** 1-based. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  /** The page's words are not what is printed, so they were left out. */
  readonly garbled?: true;
  /** A picture takes the place of the text: a scan, if no words stand beside it. */
  readonly pictured?: true;
  /** Slanted words across the page. */
  readonly stamps?: readonly string[];
  readonly footnotes?: readonly Line[];
  readonly comments?: readonly string[];
  /** More was on the page than was read. */
  readonly cut?: true;
  /** Its words were recognised from a picture, so surely: 0 to 1. */
  readonly confidence?: number;
}

export type Item = TextItem | TableItem | FigureItem;

export interface TextItem {
  readonly type: 'line';
  readonly box: Box;
  readonly line: Line;
  readonly role?: 'toc';
  readonly tag?: Tag;
  /** A label in a drawing, or turned text: no part of the running text. */
  readonly apart?: true;
  /** The column of a page with several. */
  readonly column?: Margins;
}

/** Left and right edge of a text column, points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  /** From line to line within a paragraph, in multiples of the line height, where it can be seen. */
  readonly pitch?: number;
}

export interface TableItem {
  readonly type: 'table';
  readonly box: Box;
  readonly table: RawTable;
}

export interface FigureItem {
  readonly type: 'figure';
  readonly box: Box;
}

/** A table as drawn on one page, or joined over several. */
export interface RawTable {
  /** x of the column borders, ascending. */
  readonly xs: readonly number[];
  readonly rows: readonly RawRow[];
  /** Rows found again at the top of a following page. */
  readonly headerRows?: number;
}

export type RawRow = readonly RawCell[];

export interface RawCell {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly left: number;
  readonly right: number;
  /** Top to bottom. */
  readonly items: readonly PlacedItem[];
}

export interface PlacedItem {
  readonly page: number;
  readonly item: Item;
}

export const lineItem = (line: Line): TextItem => ({ type: 'line', box: line, line });

/** The words of an item, cells apart by blanks. */
export function textOf(item: Item): string {
  if (item.type === 'line') return item.line.text;
  if (item.type === 'figure') return '';
  return item.table.rows
    .flatMap((row) => row.map(cellText))
    .join(' ')
    .trim();
}

export const cellText = (cell: RawCell): string => cell.items.map(({ item }) => textOf(item)).join('');

/** Every line of the items, those in cells too. */
export function allLines(items: readonly Item[]): Line[] {
  return items.flatMap((item) => {
    if (item.type === 'line') return [item.line];
    if (item.type === 'figure') return [];
    return item.table.rows.flatMap((row) => row.flatMap((cell) => allLines(cell.items.map((placed) => placed.item))));
  });
}
