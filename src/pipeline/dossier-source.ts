import path from 'node:path';
import { type FoundFile, findFiles } from '../files/find-files.js';
import { kindOfPath } from '../files/folder-kind.js';
import { UsageError } from '../model/usage-error.js';
import { type DossierSettings, NAMES, parseSettings, readSettings } from './dossier-settings.js';
import { openArchive } from './open-archive.js';
import { type DossierWaivers, parseWaivers, readWaivers, WAIVERS_FILE } from './read-waivers.js';

/** Where a dossier lies: a folder, or a zip of one. */
export interface DossierSource {
  readonly settings: DossierSettings;
  waivers(): DossierWaivers;
  /** Sorted by path. */
  files(): Promise<readonly FoundFile[]>;
}

/** Whether a dossier is a file to be unpacked, by its name and by what stands there. */
export const isArchive = (folder: string, cwd: string): boolean =>
  /\.zip$/iu.test(folder) && kindOfPath(path.resolve(cwd, folder)) === 'file';

/** The absolute path of a dossier's folder. Throws UsageError. */
export function openFolder(folder: string, cwd: string): string {
  const absolute = path.resolve(cwd, folder);
  const kind = kindOfPath(absolute);
  if (kind === 'missing') throw new UsageError({ code: 'folder-not-found', args: { folder } });
  if (kind === 'file') throw new UsageError({ code: 'folder-is-file', args: { folder } });
  return absolute;
}

/** Opens a dossier without reading its documents. Throws UsageError. */
export async function openSource(folder: string, cwd: string): Promise<DossierSource> {
  if (isArchive(folder, cwd)) {
    const archive = await openArchive(path.resolve(cwd, folder), folder);
    return {
      settings: parseSettings(archive.text(NAMES)),
      waivers: () => parseWaivers(archive.text([WAIVERS_FILE])),
      files: async () => archive.files,
    };
  }
  const absolute = openFolder(folder, cwd);
  return {
    settings: readSettings(absolute),
    waivers: () => readWaivers(absolute),
    files: () => findFiles(absolute),
  };
}
