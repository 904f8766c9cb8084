import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

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
