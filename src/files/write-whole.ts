import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { WriteError } from '../model/usage-error.js';

/** Writes a file whole or not at all: whoever reads `path` never finds half a report. Throws WriteError. */
export async function writeWhole(path: string, content: string | Uint8Array | Iterable<string>): Promise<void> {
  try {
    const target = await realTarget(path);
    if (await isStream(target)) await writeFile(target, content);
    else await replace(target, content);
  } catch (error) {
    throw new WriteError(path, error);
  }
}

/** Finds out before any work is done whether a file could be written there, leaving nothing behind. Throws WriteError. */
export async function demandWritable(path: string): Promise<void> {
  try {
    const target = await realTarget(path);
    if (await isStream(target)) return;
    const draft = draftOf(target);
    await writeFile(draft, '', { flag: 'wx' });
    await rm(draft, { force: true });
  } catch (error) {
    throw new WriteError(path, error);
  }
}

/** Where writing to `path` really ends up, links followed; as given where nothing of it exists. */
export async function realTarget(path: string): Promise<string> {
  const folder = await realpath(dirname(path)).catch(() => dirname(path));
  return realpath(path).catch(() => join(folder, basename(path)));
}

async function replace(target: string, content: string | Uint8Array | Iterable<string>): Promise<void> {
  const draft = draftOf(target);
  try {
    await writeFile(draft, content, { flag: 'wx' });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
}

/** In the same folder, because a rename across file systems is a copy; short, because a name has an end. */
const draftOf = (target: string): string => join(dirname(target), `.dossier-${randomUUID().slice(0, 8)}.tmp`);

/** A device or a pipe is written to as it is: renaming would put a file in its place. Throws for a folder. */
async function isStream(target: string): Promise<boolean> {
  const entry = await stat(target).catch(() => null);
  if (entry?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  return entry !== null && !entry.isFile();
}
