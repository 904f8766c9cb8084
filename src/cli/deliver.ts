import { isAbsolute, relative, resolve } from 'node:path';
import { writeWhole } from '../files/write-whole.js';
import { talkOf } from '../messages/index.js';
import { UsageError, WriteError } from '../model/usage-error.js';
import { plainLines } from '../report/escape.js';
import type { Context } from './context.js';
import { write } from './io.js';

/** Puts the report where it was asked for: a file, written whole or not at all, or stdout. */
export async function deliver(text: string, output: string | undefined, { io, lang }: Context): Promise<void> {
  if (output === undefined) {
    await write(io.stdout, text).catch((error: unknown) => {
      throw new WriteError('stdout', error);
    });
    return;
  }
  await writeWhole(resolve(io.cwd, output), text);
  await write(io.stderr, `${plainLines(talkOf(lang).written(output))}\n`);
}

/** The input is never written to, and a report in a dossier would be taken for one of its documents. */
export function demandOutside(output: string | undefined, folders: readonly string[], cwd: string): void {
  if (output === undefined) return;
  const inside = folders.find((folder) => isInside(resolve(cwd, output), resolve(cwd, folder)));
  if (inside !== undefined) throw new UsageError({ code: 'output-in-dossier', args: { output, folder: inside } });
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !isAbsolute(way) && way.split(/[\\/]/u)[0] !== '..';
}
