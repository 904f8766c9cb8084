import type { Block } from '../../model/document.js';
import { partBytes } from '../ooxml-bytes.js';
import { finishDocx, openDocx } from './read-docx.js';
import { Sources } from './sources.js';

/** What it takes to write into a DOCX: its blocks, where each comes from, and its files as they are packed. */
export interface DocxSource {
  readonly blocks: readonly Block[];
  readonly sources: Sources;
  readonly entries: readonly PackedFile[];
  /** Names of the part with the body, and of the comments as the body's relationships name them. */
  readonly main: string;
  readonly comments: string | null;
  /** The bytes of a part; null where it is missing or damaged. Throws LimitExceeded. */
  inflate(part: string): Uint8Array | null;
}

interface PackedFile {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

/** Reads a DOCX with its sources; null where it can't be read, or its archive is damaged. Throws LimitExceeded. */
export function readDocxSource(bytes: Uint8Array, file: string): DocxSource | null {
  const sources = new Sources();
  const opened = openDocx(bytes, file, sources);
  if ('status' in opened) return null;
  const { pack, main, related, story } = opened;
  if (pack.archive.damage !== null) return null;
  finishDocx(opened);
  const entries = [...pack.archive.entries.values()].flatMap(({ name, method, crc, size, data }) =>
    crc === null || size === null ? [] : [{ name, method, crc, size, data }],
  );
  const comments = related.find(({ kind, target }) => kind === 'comments' && target !== null)?.target ?? null;
  return { blocks: story.blocks, sources, entries, main, comments, inflate: (part) => partBytes(pack, part) };
}
