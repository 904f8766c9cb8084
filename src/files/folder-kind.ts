import { statSync } from 'node:fs';

/** What stands at a path. */
export function kindOfPath(absolute: string): 'folder' | 'file' | 'missing' {
  const entry = statSync(absolute, { throwIfNoEntry: false });
  if (entry === undefined) return 'missing';
  return entry.isDirectory() ? 'folder' : 'file';
}

/** Bytes of a file; 0 where it is gone. */
export const sizeOf = (absolute: string): number => statSync(absolute, { throwIfNoEntry: false })?.size ?? 0;
