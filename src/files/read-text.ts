import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../model/usage-error.js';
import { kindOfPath } from './folder-kind.js';

/** A small text file of a folder by any of its names; null where there is none. Throws the file system's own error. */
export function readTextIfThere(
  folder: string,
  names: readonly string[],
): { readonly file: string; readonly text: string } | null {
  const file = names.find((name) => existsSync(path.join(folder, name)));
  return file === undefined
    ? null
    : { file, text: readFileSync(path.join(folder, file), 'utf8').replace(/^\ufeff/u, '') };
}

/** Lines that say something, without the blanks around them. */
export const linesIn = (text: string): readonly string[] =>
  text
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A text file named in a call. Throws UsageError. */
export function readTextFile(file: string, cwd: string): string {
  const absolute = path.resolve(cwd, file);
  const kind = kindOfPath(absolute);
  if (kind === 'missing') throw new UsageError({ code: 'file-not-found', args: { file } });
  if (kind === 'folder') throw new UsageError({ code: 'file-is-folder', args: { file } });
  return readFileSync(absolute, 'utf8').replace(/^\ufeff/u, '');
}

/** Lines of a file named in a call. Throws UsageError. */
export const readLines = (file: string, cwd: string): readonly string[] => linesIn(readTextFile(file, cwd));
