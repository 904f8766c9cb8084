import { type FoundFile, findFiles } from '../files/find-files.js';
import { readBytes } from '../files/read-bytes.js';
import { formatByName, sniffFormat } from '../files/sniff-format.js';
import type { Format } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { Reading } from '../model/noted.js';
import { type ReadOptions, readDocument } from '../read/index.js';

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

/** It may be a document all the same where only the way to it is barred: what it holds is unread, not missing. */
const BARRED: ReadonlySet<FoundFile['why']> = new Set(['link-outside', 'permission', 'folder-permission'] as const);

const leftAside = ({ path, bytes, why }: FoundFile & { why: NonNullable<FoundFile['why']> }): ReadFile => ({
  path,
  bytes,
  sha256: '',
  format: null,
  ignored: !BARRED.has(why),
  reading: {
    status: 'unreadable',
    document: null,
    findings: [{ code: 'path-ignored', args: { why }, location: { file: path } }],
  },
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

/** Formats that are no document of a dossier: named and left aside. */
async function readOne(found: FoundFile, options: ReadOptions): Promise<ReadFile> {
  if (found.why !== null) return leftAside({ ...found, why: found.why });
  const { bytes, sha256 } = await readBytes(found.absolute);
  const format = sniffFormat(bytes, found.path);
  const entry = { path: found.path, bytes: found.bytes, sha256, format, ignored: false };
  if (bytes.length === 0)
    return {
      ...entry,
      reading: {
        status: 'unreadable',
        document: null,
        findings: [{ code: 'file-empty', args: {}, location: { file: found.path } }],
      },
    };
  if (format === 'unknown' && formatByName(found.path) === 'unknown')
    return {
      ...entry,
      reading: {
        status: 'unreadable',
        document: null,
        findings: [{ code: 'file-type-unknown', args: {}, location: { file: found.path } }],
      },
    };
  const taken = format === 'unknown' ? formatByName(found.path) : format;
  const reading = await readDocument(bytes, found.path, taken, options);
  return { ...entry, reading: { ...reading, findings: [...differs(found.path, format), ...reading.findings] } };
}

async function readSafely(found: FoundFile, options: ReadOptions): Promise<ReadFile> {
  try {
    return await readOne(found, options);
  } catch (error) {
    // A reader that throws is our bug, a file system that refuses is not; either way the other files go on.
    const isSystem = error instanceof Error && 'syscall' in error;
    const detail = error instanceof Error ? error.message : String(error);
    const finding: Finding = isSystem
      ? { code: 'path-ignored', args: { why: 'permission' }, location: { file: found.path } }
      : { code: 'file-corrupt', args: { format: formatByName(found.path), detail }, location: { file: found.path } };
    return {
      path: found.path,
      bytes: found.bytes,
      sha256: '',
      format: null,
      ignored: false,
      reading: { status: 'unreadable', document: null, findings: [finding] },
    };
  }
}

/** Reads every file below a folder, in the order of their paths; one bad file never harms another. */
export async function readDossier(folder: string, options: ReadOptions = {}): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = [];
  for (const found of await findFiles(folder)) files.push(await readSafely(found, options));
  return files;
}
