import type { Format } from './document.js';
import type { Option, ReadTable } from './forms.js';
import type { Location } from './place.js';
import type { ReportedFinding } from './report.js';

/** What `extract FILE --format json` prints. */
export interface Extract {
  readonly file: string;
  readonly format: Format;
  readonly title: string | null;
  readonly pages: number | null;
  readonly outline: readonly ExtractedSection[];
  readonly fields: readonly ExtractedField[];
  readonly tables: readonly ExtractedTable[];
  /** How many paragraphs and tables were read. */
  readonly blocks: number;
  readonly remarks: readonly ReportedFinding[];
  /** With a regulation and document named: what the schema's nodes were filled with. */
  readonly instance?: Readonly<Record<string, unknown>>;
}

export interface ExtractedSection {
  readonly level: number;
  readonly number: string | null;
  readonly title: string;
  readonly location: Location;
  /** Length of the section's own body, without children's. */
  readonly characters: number;
  readonly children: readonly ExtractedSection[];
}

export interface ExtractedField {
  readonly label: string;
  /** Empty where nothing was filled in. */
  readonly value: string;
  /** The label that several labels share. */
  readonly group?: string;
  readonly unit?: string;
  /** The boxes of the value. */
  readonly options?: readonly Option[];
  /** Of the label. */
  readonly location: Location;
}

export interface ExtractedTable {
  readonly location: Location;
  readonly kind: ReadTable['kind'];
  readonly caption: string | null;
  readonly unit: string | null;
  readonly headerRows: number;
  /** One a grid column, a group's words before its columns' own. */
  readonly headers: readonly string[];
  /** Header and data rows, one text a grid column; merged and blank-filled cells filled. */
  readonly rows: readonly (readonly string[])[];
  /** Indices in `rows` of sums. */
  readonly totalRows: readonly number[];
  /** Indices in `rows` of rows that the workbook hides. */
  readonly hiddenRows?: readonly number[];
  /** Grid columns that the workbook hides. */
  readonly hiddenColumns?: readonly number[];
  /** The workbook hides the whole sheet. */
  readonly hiddenSheet?: true;
  /** Formula cells whose stored result is not what they give, or is missing. */
  readonly staleCells?: readonly StaleCell[];
}

export interface StaleCell {
  readonly row: number;
  readonly column: number;
  readonly state: 'stale' | 'missing';
  /** What the formula gives. */
  readonly computed?: string;
}
