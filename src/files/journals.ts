import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'journals';

/** Journals of one call: each run of it writes its own, so that two at once never share one. */
export class Journals {
  readonly #folder: string;

  constructor(
    cache: string,
    readonly call: string,
  ) {
    this.#folder = path.join(cache, FOLDER);
  }

  /** Path of a journal that is not there yet. */
  fresh(): string {
    return path.join(this.#folder, `${this.call}-${randomUUID()}.journal`);
  }

  /** Those that earlier runs left, the newest first. */
  left(): readonly string[] {
    try {
      return readdirSync(this.#folder)
        .filter((name) => name.startsWith(`${this.call}-`))
        .map((name) => path.join(this.#folder, name))
        .map((file) => ({ file, changed: statSync(file).mtimeMs }))
        .sort((a, b) => b.changed - a.changed)
        .map(({ file }) => file);
    } catch {
      return [];
    }
  }

  remove(files: readonly string[]): void {
    for (const file of files) rmSync(file, { force: true });
  }
}
