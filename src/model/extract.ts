import type { Format } from './document.js';
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
  readonly value: string;
  readonly location: Location;
}

export interface ExtractedTable {
  readonly location: Location;
  readonly caption: string | null;
  readonly unit: string | null;
  readonly headerRows: number;
  readonly rows: readonly (readonly string[])[];
}
