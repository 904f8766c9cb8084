import { stat } from 'node:fs/promises';
import { findFiles } from './find-files.js';
import { folderEntries } from './folder-entries.js';
import { readBytes } from './read-bytes.js';

/** What a folder holds: every path below it, with its content or why it is left aside. Throws the file system's own error. */
export async function folderContent(folder: string): Promise<readonly unknown[]> {
  const found = (await findFiles(folder)).map(({ path, bytes, why }) => [path, bytes, why]);
  const entries = [];
  for (const { path, absolute } of await folderEntries(folder)) {
    const entry = await stat(absolute).catch(() => null);
    entries.push([path, entry?.isFile() === true ? await digestOf(absolute) : null]);
  }
  return [found, entries.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))];
}

const digestOf = (absolute: string | Buffer): Promise<string | null> =>
  readBytes(absolute).then(
    ({ sha256 }) => sha256,
    () => null,
  );
