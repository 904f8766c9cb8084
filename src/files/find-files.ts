import { lstat, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { MessageArgs } from '../model/finding.js';
import { type FolderEntry, folderEntries } from './folder-entries.js';

type IgnoredWhy = MessageArgs['path-ignored']['why'];

/** One path below the dossier's folder. `why` is set where it is left aside. */
export interface FoundFile {
  /** POSIX path from the dossier's folder. */
  readonly path: string;
  /** Bytes where its name is no UTF-8. */
  readonly absolute: string | Buffer;
  readonly bytes: number;
  readonly why: IgnoredWhy | null;
  /** Gives its bytes where it lies in no folder. */
  readonly load?: () => Uint8Array;
}

/** The applicant's own settings and what operating systems leave behind: neither document nor worth a word. */
const SILENT = new Set([
  'dossier.yaml',
  'dossier.yml',
  'dossier.waivers.yaml',
  'thumbs.db',
  'desktop.ini',
  '.ds_store',
]);

/** Office suites keep `~$name` (Word), `.~name` (WPS) and `.~lock.name#` beside an open document. */
const LOCK_FILE = /^(~\$|\.~)/u;

export const isSilent = (name: string): boolean => SILENT.has(name.toLowerCase());

/** What a path alone says against its file. */
export function whyByName(relative: string): IgnoredWhy | null {
  if (LOCK_FILE.test(path.posix.basename(relative))) return 'lock-file';
  return relative.split('/').some((part) => part.startsWith('.') || part === '__MACOSX') ? 'hidden' : null;
}

async function whyIgnored(
  { absolute, path: relative, isBarred }: FolderEntry,
  root: string,
): Promise<IgnoredWhy | null> {
  const byName = whyByName(relative);
  if (byName !== null) return byName;
  if (isBarred) return 'folder-permission';
  const entry = await lstat(absolute);
  if (entry.isSymbolicLink()) {
    const target = await realpath(absolute).catch(() => null);
    if (target === null) return 'not-a-file';
    const inside = path.relative(root, target);
    if (inside.startsWith('..') || path.isAbsolute(inside)) return 'link-outside';
    return (await stat(absolute)).isFile() ? null : 'not-a-file';
  }
  return entry.isFile() ? null : 'not-a-file';
}

async function describe(entry: FolderEntry, realRoot: string): Promise<FoundFile> {
  const { path: relative, absolute } = entry;
  try {
    const why = await whyIgnored(entry, realRoot);
    // A link that leads nowhere has no size but its own; a folder's says nothing.
    const { size } = why === null ? await stat(absolute) : await lstat(absolute);
    return { path: relative, absolute, bytes: why === 'folder-permission' ? 0 : size, why };
  } catch {
    return { path: relative, absolute, bytes: 0, why: 'permission' };
  }
}

/** By code units: the same on every machine, whatever the locale. */
export const byPath = (a: FoundFile, b: FoundFile): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/**
 * Every file below a dossier's folder, sorted by path. Folders' links are not followed; what is left aside says why.
 * The applicant's settings and the system's own droppings are not listed; a folder that may not be listed is named itself.
 */
export async function findFiles(root: string): Promise<readonly FoundFile[]> {
  const realRoot = await realpath(root);
  const entries = await folderEntries(root);
  const found = await Promise.all(
    entries.filter((entry) => !isSilent(path.posix.basename(entry.path))).map((entry) => describe(entry, realRoot)),
  );
  return found.sort(byPath);
}
