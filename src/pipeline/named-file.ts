import path from 'node:path';
import type { FoundFile } from '../files/find-files.js';
import { kindOfPath, sizeOf } from '../files/folder-kind.js';
import { UsageError } from '../model/usage-error.js';

/** One file named on the command line. Throws UsageError. */
export function namedFile(file: string, cwd: string): FoundFile & { readonly absolute: string } {
  const absolute = path.resolve(cwd, file);
  const kind = kindOfPath(absolute);
  if (kind === 'missing') throw new UsageError({ code: 'file-not-found', args: { file } });
  if (kind === 'folder') throw new UsageError({ code: 'file-is-folder', args: { file } });
  return { path: file, absolute, bytes: sizeOf(absolute), why: null };
}
