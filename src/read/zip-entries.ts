import { demandWithin } from './limits.js';

/** The archive, or one file of it, cannot be read; the message says what is wrong with it. */
export class ZipError extends Error {
  constructor(
    message: string,
    readonly encrypted = false,
  ) {
    super(message);
    this.name = 'ZipError';
  }
}

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** Null where only the local header is left and it doesn't say. */
  readonly crc: number | null;
  readonly size: number | null;
  /** The compressed bytes. */
  readonly data: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const UNKNOWN_32 = 0xffffffff;

export function looksLikeZip(view: DataView): boolean {
  return view.byteLength >= 4 && view.getUint32(0, true) === LOCAL;
}

interface Directory {
  readonly start: number;
  readonly count: number;
  /** Bytes before the archive proper (a self-extractor's stub): every offset is short by them. */
  readonly shift: number;
}

/** By the directory at the end of the archive; null where it is missing or broken. */
export function listByDirectory(bytes: Uint8Array, view: DataView): Map<string, ZipEntry> | null {
  const directory = findDirectory(view);
  if (directory === null) return null;
  demandWithin('zipEntries', directory.count);
  const entries = new Map<string, ZipEntry>();
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    if (at + CENTRAL_SIZE > view.byteLength || view.getUint32(at, true) !== CENTRAL) return null;
    const entry = readCentralEntry(bytes, view, at, directory.shift);
    if (entry === null) return null;
    add(entries, entry);
    at += CENTRAL_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findDirectory(view: DataView): Directory | null {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    return (
      findDirectory64(view, at) ??
      directoryAt(at, view.getUint16(at + 10, true), view.getUint32(at + 12, true), view.getUint32(at + 16, true))
    );
  }
  return null;
}

function directoryAt(end: number, count: number, size: number, offset: number): Directory | null {
  const start = end - size;
  return start < 0 || start < offset ? null : { start, count, shift: start - offset };
}

function findDirectory64(view: DataView, end: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return null;
  const number = (offset: number) => Number(view.getBigUint64(at + offset, true));
  return directoryAt(at, number(32), number(40), number(48));
}

function readCentralEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry | null {
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > view.byteLength) return null;
  const wide = readWideSizes(view, nameEnd, extraEnd, at);
  const local = wide.offset + shift;
  if (local + LOCAL_SIZE > view.byteLength || view.getUint32(local, true) !== LOCAL) return null;
  const start = local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return {
    name: decodeName(bytes.subarray(at + CENTRAL_SIZE, nameEnd)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    size: wide.size,
    data: bytes.subarray(start, start + wide.compressed),
  };
}

/** Sizes and offset of a central entry; those that don't fit 32 bits stand in the zip64 extra field, in this order. */
function readWideSizes(view: DataView, from: number, to: number, at: number) {
  const sizes = {
    size: view.getUint32(at + 24, true),
    compressed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let field = from; field + 4 <= to; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    for (const key of ['size', 'compressed', 'offset'] as const) {
      if (sizes[key] !== UNKNOWN_32 || next + 8 > to) continue;
      sizes[key] = Number(view.getBigUint64(next, true));
      next += 8;
    }
  }
  return sizes;
}

/** By the header in front of each file: for archives whose end is lost. */
export function listByLocalHeaders(bytes: Uint8Array, view: DataView): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  let at = nextSignature(bytes, view, 0);
  while (at + LOCAL_SIZE <= view.byteLength && view.getUint32(at, true) === LOCAL) {
    const nameStart = at + LOCAL_SIZE;
    const start = nameStart + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start > view.byteLength) break;
    const flags = view.getUint16(at + 6, true);
    const later = (flags & 8) !== 0;
    const compressed = later ? 0 : view.getUint32(at + 18, true);
    const end = nextSignature(bytes, view, start + compressed);
    demandWithin('zipEntries', entries.size + 1);
    add(entries, {
      name: decodeName(bytes.subarray(nameStart, nameStart + view.getUint16(at + 26, true))),
      method: view.getUint16(at + 8, true),
      encrypted: (flags & 1) === 1,
      crc: later ? null : view.getUint32(at + 14, true),
      size: later ? null : view.getUint32(at + 22, true),
      data: bytes.subarray(start, later ? end : start + compressed),
    });
    at = end;
  }
  return entries;
}

/** The next local or central header at or after `from`; the end of the bytes where there is none. */
function nextSignature(bytes: Uint8Array, view: DataView, from: number): number {
  let at = bytes.indexOf(0x50, from);
  while (at !== -1 && at + 4 <= bytes.length) {
    const signature = view.getUint32(at, true);
    if (signature === LOCAL || signature === CENTRAL) return at;
    at = bytes.indexOf(0x50, at + 1);
  }
  return bytes.length;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const gb18030 = new TextDecoder('gb18030');

/** Archives packed under a Chinese Windows carry names in GB 18030 and don't say so. */
function decodeName(bytes: Uint8Array): string {
  return decoded(bytes).replaceAll('\\', '/').replace(/^\/+/, '');
}

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return gb18030.decode(bytes);
  }
}

function add(entries: Map<string, ZipEntry>, entry: ZipEntry): void {
  const key = entry.name.toLowerCase();
  if (!entries.has(key)) entries.set(key, entry);
}
