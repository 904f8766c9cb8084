import { readBytes } from '../../files/read-bytes.js';
import { LimitExceeded } from '../../read/limits.js';
import type { AnnotateAnswer, AnnotateAsked } from './annotate-asked.js';

/** Puts notes into a copy of one file, in this process. Throws what the file system throws. */
export async function annotateHere(asked: AnnotateAsked): Promise<AnnotateAnswer> {
  const { bytes } = await readBytes(asked.absolute);
  try {
    return asked.format === 'docx'
      ? await inDocx(bytes, asked)
      : await (await import('./in-pdf.js')).inPdf(bytes, asked);
  } catch (error) {
    if (error instanceof LimitExceeded) return { why: 'limit' };
    throw error;
  }
}

async function inDocx(bytes: Uint8Array, { file, notes, signature }: AnnotateAsked): Promise<AnnotateAnswer> {
  const [{ annotateDocx }, { readDocxSource }] = await Promise.all([
    import('../../annotate/docx/annotate-docx.js'),
    import('../../read/docx/docx-source.js'),
  ]);
  const source = readDocxSource(bytes, file);
  const copy = source === null ? null : annotateDocx(source, notes, signature);
  return copy === null ? { why: 'damaged' } : { bytes: copy, notes: notes.length };
}
