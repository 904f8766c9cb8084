import type { Cell } from '../../model/document.js';

/** What a formula cell's stored result is worth, and what the formula gives, as the cell would show it. */
export interface CheckedFormula {
  readonly state: NonNullable<Cell['formula']>;
  readonly computed?: string;
}

/** Cells of a row in order of their columns: two lists are far lighter than an object for each cell. */
export interface RowDraft {
  columns: number[];
  texts: string[];
  hidden?: true;
  /** By column, the cells whose text is a formula's result. */
  formulas?: Map<number, CheckedFormula>;
}
