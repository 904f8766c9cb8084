import type { Excerpts } from '../model/excerpt.js';
import type { Extract } from '../model/extract.js';
import type { Report } from '../model/report.js';
import type { Words } from '../model/words.js';
import type { Template } from './template.js';

export interface RenderOptions {
  /** The words of the report's language. */
  readonly words: Words;
  /** Columns to wrap at. */
  readonly width: number;
  readonly colour: boolean;
  /** What is met and what does not apply, one by one. */
  readonly verbose: boolean;
  /** What surrounds each finding in its document, made beforehand. */
  readonly excerpts?: Excerpts;
  /** Whose letter it is; left blank where nobody says. */
  readonly office?: string;
  /** Of a letter or a table: the user's own in place of ours. */
  readonly template?: Template;
}

/** A report format that is text: a pure function to the whole of it, newline at the end. */
export type Render = (report: Report, options: RenderOptions) => string;
/** The same text piece by piece, each for one dossier: a batch is larger than memory. */
export type RenderPieces = (report: Report) => Iterable<string>;
/** A report format that is a file of its own kind (a workbook, a letter): a pure function to its bytes. */
export type RenderBytes = (report: Report, options: RenderOptions) => Uint8Array | Promise<Uint8Array>;
/** `preview`: the document's own text as HTML, where a page shows it. */
export type RenderExtract = (extract: Extract, options: RenderOptions & { readonly preview?: string }) => string;
