import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../model/usage-error.js';
import { brokenPack } from './load-regulation.js';

export { builtInPacks } from './shared-file.js';

/** One regulation that could be loaded, without loading it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  readonly folder: string;
}

function readEntry(folder: string): CatalogueEntry {
  const pack = path.basename(folder);
  try {
    const { id, title } = JSON.parse(readFileSync(path.join(folder, 'regulation.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    if (typeof id === 'string' && typeof title === 'string') return { id, title, folder };
  } catch (error) {
    throw brokenPack(pack, 'regulation.json', '(file)', error instanceof Error ? error.message : String(error));
  }
  throw brokenPack(pack, 'regulation.json', 'id', 'id and title are needed');
}

/** The packs below a folder, by id. Throws UsageError `packs-not-found` or `pack-broken`. */
export function listPacks(folder: string): readonly CatalogueEntry[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError({ code: 'packs-not-found', args: { folder } });
  const folders = readdirSync(folder)
    .map((name) => path.join(folder, name))
    .filter((place) => existsSync(path.join(place, 'regulation.json')));
  return folders.map(readEntry).sort((a, b) => (a.id < b.id ? -1 : 1));
}
