import type { Cell, Row } from './document.js';
import type { Place } from './place.js';

/** What the tables and labelled lines of one document say. */
export interface Forms {
  /** In reading order. */
  readonly fields: readonly Field[];
  /** In reading order; nested tables after the table they stand in. */
  readonly tables: readonly ReadTable[];
  /** What a cell is there for. Cells that are not named here hold data. */
  readonly roles: ReadonlyMap<Cell, CellRole>;
}

/** `label`: its value stands elsewhere; `answer`: what was filled in, or a frame around text. */
export type CellRole = 'title' | 'header' | 'label' | 'answer';

export interface Field {
  /** Without its colon and number and without blanks that only spread it. */
  readonly label: string;
  /** As written; empty where nothing was filled in. Cells and paragraphs it runs over are lines. */
  readonly value: string;
  /** The label that several labels share: 甲方, 成本影响. */
  readonly group?: string;
  /** Named in the label: 总投资（万元）. */
  readonly unit?: string;
  /** The boxes of the value, ticked or not. */
  readonly options?: readonly Option[];
  /** `cell`: a cell of a form; `line`: a line of a cell or of the text. */
  readonly how: 'cell' | 'line';
  /** Of the label. */
  readonly place: Place;
  /** The cells that hold the value. */
  readonly cells: readonly Cell[];
}

export interface Option {
  readonly text: string;
  readonly checked: boolean;
}

/** A table, or the part of one that is a table of its own, as a person reads it. */
export interface ReadTable {
  /** A list has a row for each thing; a form has labels beside values; a layout only frames text. */
  readonly kind: 'list' | 'form' | 'layout';
  readonly caption: string;
  /** 万元: of the whole table, from its caption, a line above it or its headers. */
  readonly unit: string | null;
  /** Rows that head the columns. */
  readonly headerRows: number;
  /** The header's rows, one text a grid column. */
  readonly head: readonly (readonly string[])[];
  /** One a grid column, a group's words before its columns' own; empty where there is no header. */
  readonly headers: readonly string[];
  /** Units the headers name, one a grid column. */
  readonly columnUnits: readonly (string | null)[];
  /** Data rows, one text a grid column; a merged or blank-filled cell fills all it stands for. */
  readonly rows: readonly (readonly string[])[];
  /** Index of the first data row in the table that `place` names. */
  readonly firstRow: number;
  /** Indices in `rows` of sums. */
  readonly totalRows: readonly number[];
  /** Indices in `rows` of rows that the file hides. */
  readonly hiddenRows: readonly number[];
  /** Everything it was read from, titles and headers too, over all pages. */
  readonly source: readonly Row[];
  readonly place: Place;
}
