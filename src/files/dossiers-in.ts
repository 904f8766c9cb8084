import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../model/usage-error.js';
import { kindOfPath } from './folder-kind.js';

/** A hidden folder, or one that a system leaves behind, is no dossier. */
const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$') || name === '__MACOSX';

/** Each subfolder and each .zip of a folder, as paths that begin as it was typed; by code units. Throws UsageError. */
export function dossiersIn(folder: string, cwd: string): readonly string[] {
  const absolute = path.resolve(cwd, folder);
  const kind = kindOfPath(absolute);
  if (kind === 'missing') throw new UsageError({ code: 'folder-not-found', args: { folder } });
  if (kind === 'file') throw new UsageError({ code: 'folder-is-file', args: { folder } });
  const isDossier = (name: string): boolean => {
    const entry = statSync(path.join(absolute, name), { throwIfNoEntry: false });
    return entry !== undefined && (entry.isDirectory() || (entry.isFile() && /\.zip$/iu.test(name)));
  };
  return readdirSync(absolute)
    .filter((name) => !isHidden(name) && isDossier(name))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => path.join(folder, name));
}
