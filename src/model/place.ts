/** Where something stands, in terms a reviewer can use. Every index is 0-based, pages are 1-based. */
export interface Place {
  /** Index of the top-level paragraph or table in reading order. */
  readonly block: number;
  readonly page?: number;
  /** The page is an estimate (the last page breaks a word processor left in the file). */
  readonly approximate?: boolean;
  readonly sheet?: string;
  /** A1 style, with `sheet`. */
  readonly cell?: string;
  /** Row and grid column inside the table that `block` names. */
  readonly row?: number;
  readonly column?: number;
}

/** A place in a file of the dossier: `file` is a POSIX path from the dossier's folder. */
export interface Location extends Partial<Place> {
  readonly file: string;
  /** Headings from the top down, as displayed. */
  readonly section?: readonly string[];
}
