import { readFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../model/usage-error.js';

/** A pack that cannot be used: exit 2, naming pack, file and entry. */
export function brokenPack(pack: string, file: string, entry: string, detail: string): UsageError {
  return new UsageError({ code: 'pack-broken', args: { pack, file, entry, detail } });
}

/** One JSON file of a pack, from its bytes where they were read before. Throws UsageError `pack-broken`. */
export function readJson(folder: string, pack: string, file: string, bytes?: Buffer): unknown {
  try {
    return JSON.parse((bytes ?? readFileSync(path.join(folder, file))).toString('utf8'));
  } catch (error) {
    throw brokenPack(pack, file, '(file)', error instanceof Error ? error.message : String(error));
  }
}
