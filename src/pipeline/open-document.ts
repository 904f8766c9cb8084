import path from 'node:path';
import { kindOfPath } from '../files/folder-kind.js';
import { readBytes } from '../files/read-bytes.js';
import { formatByName, sniffFormat } from '../files/sniff-format.js';
import type { Format } from '../model/document.js';
import { UsageError } from '../model/usage-error.js';

export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly format: Format;
}

/** Opens one file named on the command line. Throws UsageError. */
export async function openDocument(file: string, cwd: string): Promise<OpenedFile> {
  const absolute = path.resolve(cwd, file);
  const kind = kindOfPath(absolute);
  if (kind === 'missing') throw new UsageError({ code: 'file-not-found', args: { file } });
  if (kind === 'folder') throw new UsageError({ code: 'file-is-folder', args: { file } });
  const { bytes } = await readBytes(absolute);
  const sniffed = sniffFormat(bytes, file);
  return { bytes, format: sniffed === 'unknown' ? formatByName(file) : sniffed };
}
