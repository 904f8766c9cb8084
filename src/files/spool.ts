import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

type Kept = { readonly at: number; readonly length: number } | string;

/**
 * Texts by number, kept in a file as they come: memory holds where each stands. One line each, written at once, so that a
 * process that is killed leaves whole lines and at most one torn one. Where a file cannot be had they are kept in memory.
 */
export class Spool {
  /** Null where there is none. */
  readonly path: string | null;
  readonly #kept = new Map<number, Kept>();
  #file: number | null;
  #end = 0;

  constructor(path: string | null) {
    this.#file = path === null ? null : openNew(path);
    this.path = this.#file === null ? null : path;
  }

  get numbers(): ReadonlySet<number> {
    return new Set(this.#kept.keys());
  }

  /** A line that is no numbered text. Nothing where there is no file. */
  note(line: string): void {
    this.#write(`${line}\n`);
  }

  /** Keeps a text without line ends. `mark` goes before it in its line. */
  put(number: number, mark: string, text: string): void {
    const head = `${number}\t${mark}\t`;
    const at = this.#end + Buffer.byteLength(head);
    const isWritten = this.#write(`${head}${text}\n`);
    this.#kept.set(number, isWritten ? { at, length: Buffer.byteLength(text) } : text);
  }

  get(number: number): string | null {
    const kept = this.#kept.get(number);
    if (kept === undefined) return null;
    if (typeof kept === 'string') return kept;
    const bytes = Buffer.alloc(kept.length);
    readSync(this.#file as number, bytes, 0, kept.length, kept.at);
    return bytes.toString('utf8');
  }

  /** Ends the use of the file; it is left where it is unless told otherwise. */
  close(fate: 'keep' | 'remove'): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
    if (this.path !== null && fate === 'remove') rmSync(this.path, { force: true });
  }

  #write(line: string): boolean {
    if (this.#file === null) return false;
    const bytes = Buffer.from(line);
    try {
      for (let done = 0; done < bytes.length; )
        done += writeSync(this.#file, bytes, done, bytes.length - done, this.#end + done);
      this.#end += bytes.length;
      return true;
    } catch {
      // The disk is full, or a limit on files is reached: the torn line is written over, or read as torn.
      return false;
    }
  }
}

function openNew(file: string): number | null {
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const opened = openSync(file, 'wx+', 0o600);
    return fstatSync(opened).isFile() ? opened : null;
  } catch {
    return null;
  }
}

/** One whole line of a spool that another process left. */
export interface SpooledLine {
  readonly number: number;
  readonly mark: string;
  readonly text: string;
}

/** What another process left in a spool: its first note, and every whole line. Null where there is none. */
export function readSpool(file: string): { readonly note: string; readonly lines: Iterable<SpooledLine> } | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return null;
  }
  const first = bytes.indexOf(10);
  if (first === -1) return null;
  return { note: bytes.toString('utf8', 0, first), lines: linesOf(bytes, first + 1) };
}

function* linesOf(bytes: Buffer, from: number): Iterable<SpooledLine> {
  for (let at = from, end = bytes.indexOf(10, at); end !== -1; at = end + 1, end = bytes.indexOf(10, at)) {
    const [, number = '', mark = '', text = ''] =
      /^(\d+)\t([^\t]*)\t(.*)$/su.exec(bytes.toString('utf8', at, end)) ?? [];
    if (number !== '') yield { number: Number(number), mark, text };
  }
}
