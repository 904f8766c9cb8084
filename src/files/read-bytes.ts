import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

export interface FileBytes {
  readonly bytes: Uint8Array;
  /** Hex. */
  readonly sha256: string;
}

/** The only place that opens a document. Throws the file system's own error. */
export async function readBytes(absolute: string | Buffer): Promise<FileBytes> {
  return digested(await readFile(absolute));
}

export const digested = (bytes: Uint8Array): FileBytes => ({
  bytes,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});
