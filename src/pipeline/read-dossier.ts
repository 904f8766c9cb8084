import { type FoundFile, findFiles } from '../files/find-files.js';
import type { ReadFile } from './read-found.js';
import { type Reader, readHere } from './reader.js';

export type { ReadFile } from './read-found.js';

/** Reads files; the result is in their order. One bad file never harms another. */
export async function readFiles(
  found: readonly FoundFile[],
  reader: Reader = readHere(),
): Promise<readonly ReadFile[]> {
  if (reader.atOnce) return Promise.all(found.map((file) => reader.read(file)));
  const files: ReadFile[] = [];
  for (const file of found) files.push(await reader.read(file));
  return files;
}

/** Reads every file below a folder, in the order of their paths. */
export const readDossier = async (folder: string, reader?: Reader): Promise<readonly ReadFile[]> =>
  readFiles(await findFiles(folder), reader);
