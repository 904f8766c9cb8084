import { findFiles } from '../files/find-files.js';
import { readHere } from './reader.js';
import type { Reader } from './reader.js';
import type { ReadFile } from './read-found.js';

export type { ReadFile } from './read-found.js';

/** Reads every file below a folder; the result is in the order of their paths. One bad file never harms another. */
export async function readDossier(folder: string, reader: Reader = readHere()): Promise<readonly ReadFile[]> {
  const found = await findFiles(folder);
  if (reader.atOnce) return Promise.all(found.map((file) => reader.read(file)));
  const files: ReadFile[] = [];
  for (const file of found) files.push(await reader.read(file));
  return files;
}
