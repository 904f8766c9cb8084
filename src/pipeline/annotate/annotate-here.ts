import { annotateDocx } from '../../annotate/docx/annotate-docx.js';
import { readBytes } from '../../files/read-bytes.js';
import type { Note, Signature, Unannotated } from '../../model/annotation.js';
import { readDocxSource } from '../../read/docx/docx-source.js';
import { LimitExceeded } from '../../read/limits.js';

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

/** Puts notes into a copy of one file, in this process. Throws what the file system throws. */
export async function annotateHere(asked: AnnotateAsked): Promise<AnnotateAnswer> {
  const { bytes } = await readBytes(asked.absolute);
  try {
    return inDocx(bytes, asked);
  } catch (error) {
    if (error instanceof LimitExceeded) return { why: 'limit' };
    throw error;
  }
}

function inDocx(bytes: Uint8Array, { file, notes, signature }: AnnotateAsked): AnnotateAnswer {
  const source = readDocxSource(bytes, file);
  const copy = source === null ? null : annotateDocx(source, notes, signature);
  return copy === null ? { why: 'damaged' } : { bytes: copy, notes: notes.length };
}
