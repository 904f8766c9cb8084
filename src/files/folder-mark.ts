import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { folderEntries } from './folder-entries.js';

/** Changes when anything below a folder does: names, sizes, times of change. Empty where it can't be told. */
export async function folderMark(folder: string): Promise<string> {
  const entries = await folderEntries(folder).catch(() => null);
  if (entries === null) return '';
  const told = await Promise.all(
    entries.map(async ({ path, absolute }) => {
      const entry = await lstat(absolute, { bigint: true }).catch(() => null);
      return entry === null ? path : `${path}\0${entry.size}\0${entry.mtimeNs}\0${entry.ino}`;
    }),
  );
  return createHash('sha256').update(told.sort().join('\n')).digest('hex');
}
