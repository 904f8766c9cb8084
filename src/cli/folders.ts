import { dossiersIn } from '../files/dossiers-in.js';
import { matchFolders } from '../files/match-folders.js';
import { linesIn, readLines } from '../files/read-text.js';
import { UsageError } from '../model/usage-error.js';
import type { Io } from './io.js';

interface Named {
  readonly each: readonly string[];
  readonly fromFile: string | undefined;
}

/** The dossiers a call names: folders and patterns, what lies in a folder of dossiers, a list. Each once. Throws UsageError. */
export async function dossiersOf(
  named: readonly string[],
  { each, fromFile }: Named,
  { cwd, stdin }: Pick<Io, 'cwd' | 'stdin'>,
): Promise<readonly string[]> {
  const within = await Promise.all(each.map((folder) => dossiersIn(folder, cwd)));
  const listed = fromFile === undefined ? [] : await linesOf(fromFile, cwd, stdin);
  const all = [...(await matchFolders(named, cwd)), ...within.flat(), ...listed];
  if (all.length > 0) return [...new Set(all)];
  const source = each[0] ?? fromFile;
  if (source === undefined)
    throw new UsageError({ code: 'argument-missing', args: { argument: 'folder', command: 'dossier check' } });
  throw new UsageError({ code: 'batch-empty', args: { source } });
}

/** One folder a line; `-` is stdin. */
async function linesOf(file: string, cwd: string, stdin: NodeJS.ReadableStream): Promise<readonly string[]> {
  if (file !== '-') return readLines(file, cwd);
  const parts: Buffer[] = [];
  for await (const part of stdin) parts.push(Buffer.from(part));
  return linesIn(Buffer.concat(parts).toString('utf8'));
}
