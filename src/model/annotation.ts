import type { Format } from './document.js';
import type { Location } from './place.js';
import type { Lang, ReportedFinding, Result } from './report.js';

/** One comment for a copy of a document. */
export interface Note {
  readonly location: Location;
  readonly quote?: string;
  /** A paragraph each, safe to be shown. */
  readonly lines: readonly string[];
}

/** Who is named as the author of comments, and on which day. */
export interface Signature {
  readonly author: string;
  readonly initials: string;
  /** ISO date. */
  readonly date: string;
}

/** One finding with what it is of; `result` is null for a remark. */
export interface Remarked {
  readonly result: Result | null;
  readonly finding: ReportedFinding;
}

/** Why a copy has no comments, or why there is no copy: a format that is not annotated. */
export type Unannotated = 'no-findings' | 'format' | 'encrypted' | 'damaged' | 'limit';

/** What became of one file. */
export interface AnnotatedFile {
  /** POSIX path from the dossier's folder, and from that of the copies. */
  readonly path: string;
  readonly format: Format | null;
  /** Where its copy was written; null: none was. */
  readonly copy: string | null;
  /** How many comments it has. */
  readonly notes: number;
  readonly why: Unannotated | null;
  /** What was found in it and stands in no copy. */
  readonly left: readonly Remarked[];
}

/** What `dossier annotate` did. */
export interface Annotated {
  /** As typed. */
  readonly folder: string;
  readonly out: string;
  readonly lang: Lang;
  /** Those that were copied, and those not copied in which something was found. */
  readonly files: readonly AnnotatedFile[];
  /** What stands in no file: documents that are missing. */
  readonly nowhere: readonly Remarked[];
}
