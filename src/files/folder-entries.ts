import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Something below a folder, by the bytes of its name: not every name is UTF-8. */
export interface FolderEntry {
  /** POSIX path from the folder, as shown. */
  readonly path: string;
  /** As the file system knows it. */
  readonly absolute: string | Buffer;
  /** A folder that may not be listed: nobody knows what it holds. */
  readonly isBarred: boolean;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const gb18030 = new TextDecoder('gb18030');
const SLASH = Buffer.from('/');
const SEPARATOR = Buffer.from(path.sep);

/** Archives made under a Chinese Windows carry names in GB 18030, and unpack to the same bytes elsewhere. */
function shownName(name: Buffer): string {
  try {
    return utf8.decode(name);
  } catch {
    return gb18030.decode(name);
  }
}

/** A path that is text is handed on as text. */
function absolutePath(folder: Buffer, relative: Buffer): string | Buffer {
  const whole = Buffer.concat([folder, SEPARATOR, relative]);
  const text = whole.toString('utf8');
  return Buffer.from(text).equals(whole) ? path.normalize(text) : whole;
}

const listOf = async (folder: string | Buffer): Promise<readonly Dirent<Buffer>[] | null> =>
  readdir(folder, { withFileTypes: true, encoding: 'buffer' }).catch(() => null);

/** Everything below a folder that is no folder itself, however odd its name; links are named, not followed. */
export async function folderEntries(root: string): Promise<readonly FolderEntry[]> {
  const entries: FolderEntry[] = [];
  const rootBytes = Buffer.from(root);
  const walk = async (relative: Buffer, shown: string): Promise<void> => {
    const absolute = relative.length === 0 ? root : absolutePath(rootBytes, relative);
    const listed = await listOf(absolute);
    if (listed === null) entries.push({ path: shown === '' ? '.' : shown, absolute, isBarred: true });
    for (const entry of listed ?? []) {
      const name = shownName(entry.name);
      const below = relative.length === 0 ? entry.name : Buffer.concat([relative, SLASH, entry.name]);
      const entryShown = shown === '' ? name : `${shown}/${name}`;
      if (!entry.isDirectory())
        entries.push({ path: entryShown, absolute: absolutePath(rootBytes, below), isBarred: false });
      else if (name !== '.git') await walk(below, entryShown);
    }
  };
  await walk(Buffer.alloc(0), '');
  return entries;
}
