import { resolve } from 'node:path';
import { isInside } from '../files/copy-targets.js';
import { demandWritable, realTarget, writeWhole } from '../files/write-whole.js';
import { talkOf } from '../messages/index.js';
import { UsageError, WriteError } from '../model/usage-error.js';
import { plainLines } from '../report/escape.js';
import type { Context } from './context.js';
import { write } from './io.js';

/** Puts the report where it was asked for: a file, written whole or not at all, or stdout. */
export async function deliver(
  content: string | Uint8Array | Iterable<string>,
  output: string | undefined,
  { io, lang }: Context,
): Promise<void> {
  if (output === undefined) {
    const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
    for (const piece of pieces)
      await write(io.stdout, piece).catch((error: unknown) => {
        throw new WriteError('stdout', error);
      });
    return;
  }
  await writeWhole(resolve(io.cwd, output), content);
  await write(io.stderr, `${plainLines(talkOf(lang).written(output))}\n`);
}

/**
 * What is wrong with the files of a call, found out before any work is done. The input is never written to, and a report
 * in a dossier would be taken for one of its documents. `written`: a file goes there, not a folder of files. Throws UsageError, or WriteError where a file cannot be written.
 */
export async function demandTargets(
  outputs: readonly string[],
  folders: readonly string[],
  { io: { cwd } }: Context,
  { written = true }: { readonly written?: boolean } = {},
): Promise<void> {
  const inputs = await Promise.all(
    folders.map(async (folder) => ({ folder, at: await realTarget(resolve(cwd, folder)) })),
  );
  const taken = new Set<string>();
  for (const output of outputs) {
    const target = await realTarget(resolve(cwd, output));
    const inside = inputs.find(({ at }) => isInside(target, at));
    if (inside !== undefined)
      throw new UsageError({ code: 'output-in-dossier', args: { output, folder: inside.folder } });
    if (taken.has(target)) throw new UsageError({ code: 'output-twice', args: { output } });
    taken.add(target);
  }
  if (written) for (const output of outputs) await demandWritable(resolve(cwd, output));
}
