import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { Cache, keyOf } from '../files/cache.js';
import type { Format } from '../model/document.js';
import type { Limits } from '../model/limits.js';
import type { Reading } from '../model/noted.js';

/** Where what was read is kept, and by which build of the tool. Plain data. */
export interface CachePlace {
  readonly folder: string;
  readonly build: string;
}

/** What a reading depends on besides the tool. Not on the file's name: the same content is read once. */
export interface ReadFrom {
  readonly sha256: string;
  readonly format: Format;
  readonly limits: Limits;
  /** Name of the program that recognises text; null: none was asked for. */
  readonly engine: string | null;
}

/** Room for a copy of the name it was read under, which stands in every place. */
interface Kept {
  readonly file: string;
  readonly reading: Reading;
}

/** What was read of a content before, as if it had been read under this name; else reads it, and keeps that. */
export async function readOnce(
  place: CachePlace | undefined,
  from: ReadFrom,
  file: string,
  read: () => Promise<Reading>,
): Promise<Reading> {
  if (place === undefined) return read();
  const cache = new Cache(path.join(place.folder, 'readings'));
  const { time: _, memory: __, ...limits } = from.limits;
  const key = keyOf(place.build, from.sha256, from.format, from.engine, Object.entries(limits));
  const known = cache.get(key);
  const kept = known === null ? null : deserialized(known);
  if (kept !== null) return renamed(kept, file);
  const reading = await read();
  // What could not be read may be read another time, when a page was recognised too slowly, or memory was short.
  if (reading.document !== null) cache.put(key, serialize({ file, reading } satisfies Kept));
  return reading;
}

function deserialized(bytes: Buffer): Kept | null {
  try {
    return deserialize(bytes) as Kept;
  } catch {
    return null;
  }
}

function renamed({ file: before, reading }: Kept, file: string): Reading {
  if (before === file || reading.document === null) return reading;
  return {
    ...reading,
    document: { ...reading.document, file },
    findings: reading.findings.map((finding) => ({
      ...finding,
      location: finding.location === null ? null : { ...finding.location, file },
    })),
  };
}
