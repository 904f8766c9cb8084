import { byPath, type FoundFile, isSilent, whyByName } from '../files/find-files.js';
import { sizeOf } from '../files/folder-kind.js';
import { readBytes } from '../files/read-bytes.js';
import { UsageError } from '../model/usage-error.js';
import { demandWithin } from '../read/limits.js';
import { inflateEntry, openZip } from '../read/zip.js';
import type { ZipEntry } from '../read/zip-entries.js';

/** A dossier packed into one file. Nothing of it is ever written to a disk, so no name in it can lead anywhere. */
export interface OpenedArchive {
  readonly files: readonly FoundFile[];
  /** A small text of the dossier by any of its names, from its top folder; null where there is none. */
  text(names: readonly string[]): { readonly file: string; readonly text: string } | null;
}

/** Opens a zip. Throws UsageError where it is none. */
export async function openArchive(absolute: string, shown: string): Promise<OpenedArchive> {
  try {
    demandWithin('bytes', sizeOf(absolute));
    const { bytes } = await readBytes(absolute);
    const entries = [...openZip(bytes).entries.values()].filter(({ name }) => !name.endsWith('/'));
    const top = sharedFolder(entries.map(({ name }) => name));
    const byName = new Map(
      entries.map((entry) => [entry.name.startsWith(top) ? entry.name.slice(top.length) : entry.name, entry]),
    );
    const files = [...byName].filter(([name]) => !isSilent(name.split('/').at(-1) ?? '')).map(toFound);
    return {
      files: files.sort(byPath),
      text(names) {
        const file = names.find((name) => byName.has(name));
        const entry = file === undefined ? undefined : byName.get(file);
        if (file === undefined || entry === undefined) return null;
        return {
          file,
          text: Buffer.from(inflated(entry))
            .toString('utf8')
            .replace(/^\ufeff/u, ''),
        };
      },
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError({ code: 'archive-unreadable', args: { archive: shown, why } });
  }
}

const toFound = ([path, entry]: readonly [string, ZipEntry]): FoundFile => ({
  path,
  absolute: path,
  bytes: entry.size ?? entry.data.length,
  why: whyByName(path),
  load: () => inflated(entry),
});

function inflated(entry: ZipEntry): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  inflateEntry(entry, (part) => {
    size += part.length;
    demandWithin('inflatedBytes', size);
    parts.push(part.slice());
  });
  return Buffer.concat(parts);
}

/** Most archives hold one folder with everything in it: it is the dossier. What a system adds beside it doesn't count. */
function sharedFolder(names: readonly string[]): string {
  const own = names.filter((name) => whyByName(name) === null);
  const top = /^[^/]+\//u.exec(own[0] ?? '')?.[0] ?? '';
  return own.every((name) => name.startsWith(top)) ? top : '';
}
