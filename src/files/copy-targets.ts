import { isAbsolute, join, relative } from 'node:path';
import { UsageError } from '../model/usage-error.js';
import { kindOfPath } from './folder-kind.js';
import { realTarget } from './write-whole.js';

/** Whether a path leads into a folder; both real. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !isAbsolute(way) && way.split(/[\\/]/u)[0] !== '..';
}

/**
 * Where the copies of files of `folder` go: none into the folder itself, by a link neither, and none over a file that is
 * there. `output` and `name` are as typed. Throws UsageError.
 */
export async function demandCopyTargets(
  files: readonly string[],
  folder: { readonly at: string; readonly name: string },
  output: { readonly at: string; readonly name: string },
): Promise<void> {
  const input = await realTarget(folder.at);
  const isBarred = async (path: string): Promise<boolean> => {
    const target = await realTarget(path);
    return target === input || isInside(target, input);
  };
  const refused = new UsageError({ code: 'output-in-dossier', args: { output: output.name, folder: folder.name } });
  if (await isBarred(output.at)) throw refused;
  for (const file of files) {
    for (const path of pathsTo(file)) if (await isBarred(join(output.at, path))) throw refused;
    if (kindOfPath(join(output.at, file)) !== 'missing')
      throw new UsageError({ code: 'output-exists', args: { output: join(output.name, file) } });
  }
}

/** a, a/b and a/b/c of a/b/c: a link may stand anywhere. */
function pathsTo(file: string): readonly string[] {
  const steps = file.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
