import type { Note, Signature, Unannotated } from '../../model/annotation.js';

/** Plain data: it goes through a channel. */
export interface AnnotateAsked {
  readonly absolute: string | Buffer;
  /** POSIX path from the dossier's folder. */
  readonly file: string;
  readonly format: 'docx' | 'pdf';
  readonly notes: readonly Note[];
  readonly signature: Signature;
}

/** The copy, or why there is none. */
export type AnnotateAnswer =
  | { readonly bytes: Uint8Array; readonly notes: number }
  | { readonly why: Exclude<Unannotated, 'no-findings'> };
