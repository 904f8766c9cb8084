import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { WriteError } from '../model/usage-error.js';

/** Writes a file whole or not at all: whoever reads `path` never finds half a report. Throws WriteError. */
export async function writeWhole(path: string, text: string): Promise<void> {
  // In the same folder, because a rename across file systems is a copy.
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw new WriteError(path, error);
  }
}
