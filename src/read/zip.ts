import { createRequire } from 'node:module';
import { crc32, inflateRawSync } from 'node:zlib';
import type { Inflate } from 'fflate';
import { listByDirectory, listByLocalHeaders, looksLikeZip, type ZipEntry, ZipError } from './zip-entries.js';

export interface Archive {
  /** By lower-case name: part names don't differ by case. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** What is wrong with the archive although files could be found in it. */
  readonly damage: string | null;
}

const STORED = 0;
const DEFLATED = 8;
/** Compressed bytes at a time: bounds what one step can inflate to about 16 MB. */
const STEP = 16 * 1024;
/** Inflated bytes handed on at a time. */
const PIECE = 64 * 1024;
/** Files up to this size are inflated in one go, ten times as fast. */
const AT_ONCE = 64 * 1024 * 1024;

/** Files of a zip archive. A lost or broken directory is made up from the local headers. Throws ZipError, LimitExceeded. */
export function openZip(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listed = listByDirectory(bytes, view);
  if (listed !== null) return { entries: listed, damage: null };
  const found = listByLocalHeaders(bytes, view);
  if (found.size === 0) throw new ZipError(looksLikeZip(view) ? 'the archive is cut off' : 'not a zip archive');
  return { entries: found, damage: 'the directory of the archive is missing or broken' };
}

/**
 * Hands the inflated bytes of one file to `sink` piece by piece, so that what stands before a damaged spot is still
 * delivered. Throws ZipError when the data is damaged or incomplete.
 */
export function inflateEntry(entry: ZipEntry, sink: (chunk: Uint8Array) => void): void {
  if (entry.encrypted) throw new ZipError(`${entry.name} is encrypted`, true);
  let crc = 0;
  let size = 0;
  const deliver = (chunk: Uint8Array) => {
    if (chunk.length === 0) return;
    crc = crc32(chunk, crc);
    size += chunk.length;
    sink(chunk);
  };
  unpack(entry, deliver);
  if (entry.size !== null && size < entry.size) throw new ZipError(`${entry.name} is cut off`);
  if (entry.crc !== null && crc !== entry.crc) throw new ZipError(`${entry.name} fails its checksum`);
}

function unpack(entry: ZipEntry, deliver: (chunk: Uint8Array) => void): void {
  const { data, method, name } = entry;
  if (method !== STORED && method !== DEFLATED) throw new ZipError(`${name} uses compression method ${method}`);
  const whole = method === STORED ? data : inflateAtOnce(entry);
  if (whole !== null) {
    for (let at = 0; at < whole.length; at += PIECE) deliver(whole.subarray(at, at + PIECE));
    return;
  }
  const inflate = newInflate(deliver);
  for (let at = 0; at < data.length; at += STEP) pushOrThrow(inflate, data.subarray(at, at + STEP), name);
}

/** Null where the file is large, its size unknown or its data damaged: then it goes step by step, as far as it goes. */
function inflateAtOnce({ data, size }: ZipEntry): Uint8Array | null {
  if (size === null || size === 0 || size > AT_ONCE) return null;
  try {
    return inflateRawSync(data, { maxOutputLength: size });
  } catch {
    return null;
  }
}

/** Hardly any file needs it, and it takes long to load. */
function newInflate(deliver: (chunk: Uint8Array) => void): Inflate {
  const fflate = createRequire(import.meta.url)('fflate') as typeof import('fflate');
  return new fflate.Inflate(deliver);
}

/** fflate's own errors become ours; what the sink throws (malformed XML, a limit) passes through. */
function pushOrThrow(inflate: Inflate, piece: Uint8Array, name: string): void {
  try {
    inflate.push(piece, false);
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'number') {
      throw new ZipError(`${name} cannot be inflated (${error.message})`);
    }
    throw error;
  }
}
