import type { FoundFile } from '../files/find-files.js';
import { digested, readBytes } from '../files/read-bytes.js';
import { formatByName, sniffFormat } from '../files/sniff-format.js';
import type { Format } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { Reading } from '../model/noted.js';
import { type ReadOptions, readDocument } from '../read/index.js';
import { explainError, unreadableFor } from '../read/findings.js';
import { demandWithin, limitsInUse } from '../read/limits.js';
import { ZipError } from '../read/zip-entries.js';
import { type CachePlace, readOnce } from './reading-cache.js';

/** One file of a dossier with what reading it gave. */
export interface ReadFile {
  readonly path: string;
  readonly bytes: number;
  /** Hex; empty where the bytes could not be had. */
  readonly sha256: string;
  readonly format: Format | null;
  readonly reading: Reading;
  /** Left aside for good: no document of a dossier. */
  readonly ignored: boolean;
}

/** With what a file is read, and where what was read is kept. Plain data. */
export interface ReadHow extends ReadOptions {
  readonly cache?: CachePlace;
}

/** What is known of a file before it is read. */
export type Opened = Pick<ReadFile, 'path' | 'bytes' | 'sha256' | 'format'>;

/** It may be a document all the same where only the way to it is barred: what it holds is unread, not missing. */
const BARRED: ReadonlySet<FoundFile['why']> = new Set(['link-outside', 'permission', 'folder-permission'] as const);

/** A path that is named and not opened. */
export const leftAside = ({ path, bytes, why }: FoundFile & { why: NonNullable<FoundFile['why']> }): ReadFile => ({
  path,
  bytes,
  sha256: '',
  format: null,
  ignored: !BARRED.has(why),
  reading: unreadableFor({ code: 'path-ignored', args: { why }, location: { file: path } }),
});

/** A name that claims another format than the content shows; the content decides. */
function differs(file: string, actual: Format): readonly Finding[] {
  const named = formatByName(file);
  const isFamily =
    named === 'unknown' ||
    named === actual ||
    actual === 'unknown' ||
    (named === 'text' && (actual === 'html' || actual === 'markdown'));
  return isFamily ? [] : [{ code: 'file-type-differs', args: { named, actual }, location: { file } }];
}

async function readOpened(
  bytes: Uint8Array,
  { path, format, sha256 }: Opened,
  { cache, ...options }: ReadHow,
): Promise<Reading> {
  const location = { file: path };
  const named = formatByName(path);
  if (bytes.length === 0) return unreadableFor({ code: 'file-empty', args: {}, location });
  if (format === null || (format === 'unknown' && named === 'unknown'))
    return unreadableFor({ code: 'file-type-unknown', args: {}, location });
  const taken = format === 'unknown' ? named : format;
  const from = { sha256, format: taken, limits: limitsInUse(), engine: options.ocr?.name ?? null };
  const reading = await readOnce(cache, from, path, () => readDocument(bytes, path, taken, options));
  return { ...reading, findings: [...differs(path, format), ...reading.findings] };
}

/** Reads one file in this process; never throws. `onOpened` hears of it before its content is looked at. */
export async function readFound(
  found: FoundFile,
  options: ReadHow,
  onOpened: (opened: Opened) => void = () => {},
): Promise<ReadFile> {
  const { path, why } = found;
  if (why !== null) return leftAside({ ...found, why });
  let opened: Opened = { path, bytes: found.bytes, sha256: '', format: null };
  try {
    demandWithin('bytes', found.bytes);
    const { bytes, sha256 } = found.load === undefined ? await readBytes(found.absolute) : digested(found.load());
    opened = { ...opened, sha256, format: sniffFormat(bytes, path) };
    onOpened(opened);
    return { ...opened, ignored: false, reading: await readOpened(bytes, opened, options) };
  } catch (error) {
    // A reader that throws is our bug, a file system that refuses is not; either way the other files go on.
    const isSystem = error instanceof Error && 'syscall' in error;
    const format = formatByName(path);
    const finding: Finding = isSystem
      ? { code: 'path-ignored', args: { why: 'permission' }, location: { file: path } }
      : error instanceof ZipError && error.encrypted
        ? { code: 'file-encrypted', args: { format }, location: { file: path } }
        : explainError(format, path, error);
    return { ...opened, format: null, sha256: '', ignored: false, reading: unreadableFor(finding) };
  }
}
