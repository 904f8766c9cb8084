import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Everything kept together; the oldest goes first. */
const MOST_BYTES = 1_000_000_000;
/** One that is larger is made anew sooner than found among so many. */
const MOST_OF_ONE = 100_000_000;
/** Entries written between two looks at how much there is. */
const BETWEEN_LOOKS = 50;
const DIGEST = 32;

export interface CacheSize {
  readonly entries: number;
  readonly bytes: number;
}

/**
 * Bytes under keys, in files that any number of processes may write and read at once: an entry is there whole or not at
 * all. What cannot be read or written, for whatever reason, is not there; nothing here ever throws.
 */
export class Cache {
  #written = 0;

  constructor(
    readonly folder: string,
    readonly most: number = MOST_BYTES,
  ) {}

  get(key: string): Buffer | null {
    try {
      const bytes = readFileSync(this.#pathOf(key));
      const content = bytes.subarray(DIGEST);
      return digest(content).equals(bytes.subarray(0, DIGEST)) ? content : null;
    } catch {
      return null;
    }
  }

  put(key: string, content: Uint8Array): void {
    if (content.length > MOST_OF_ONE) return;
    const target = this.#pathOf(key);
    const draft = `${target}.${randomUUID()}.tmp`;
    try {
      mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 });
      writeFileSync(draft, Buffer.concat([digest(content), content]), { flag: 'wx', mode: 0o600 });
      renameSync(draft, target);
    } catch {
      removed(draft);
    }
    if (this.#written++ % BETWEEN_LOOKS === 0) this.#prune();
  }

  size(): CacheSize {
    const entries = this.#entries();
    return { entries: entries.length, bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0) };
  }

  /** Drops what was used longest ago, drafts that nobody finished included. */
  #prune(): void {
    const entries = this.#entries().sort((a, b) => b.used - a.used);
    let kept = 0;
    for (const { file, bytes } of entries) {
      kept += bytes;
      if (kept > this.most) removed(file);
    }
  }

  #entries(): { file: string; bytes: number; used: number }[] {
    try {
      return readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
        const file = path.join(this.folder, name);
        const entry = statSync(file, { throwIfNoEntry: false });
        if (entry?.isFile() !== true) return [];
        return [{ file, bytes: entry.size, used: Math.max(entry.atimeMs, entry.mtimeMs) }];
      });
    } catch {
      return [];
    }
  }

  #pathOf(key: string): string {
    return path.join(this.folder, key.slice(0, 2), key);
  }
}

/** Another process may have removed it, or the folder may not be one. */
function removed(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** What makes an entry what it is, in one order. */
export const keyOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

const ROOMS = ['readings', 'reports', 'journals'];

/** Removes everything the tool keeps in a cache folder, and says how much it was. Throws the file system's own error. */
export function clearCache(folder: string): CacheSize {
  const sizes = ROOMS.map((room) => new Cache(path.join(folder, room)).size());
  for (const room of ROOMS) rmSync(path.join(folder, room), { recursive: true, force: true });
  return sizes.reduce((sum, { entries, bytes }) => ({ entries: sum.entries + entries, bytes: sum.bytes + bytes }));
}
