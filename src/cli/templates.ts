import { resolve } from 'node:path';
import { kindOfPath } from '../files/folder-kind.js';
import { readBytes } from '../files/read-bytes.js';
import { UsageError } from '../model/usage-error.js';
import { type RenderName, renders } from '../report/index.js';
import type { Template } from '../report/template.js';
import { reportFrom } from './settle-options.js';

/** The templates of a call by the format they are for, each tried before anything is judged. Throws UsageError. */
export async function readTemplates(given: readonly string[], cwd: string): Promise<ReadonlyMap<RenderName, Template>> {
  const templates = new Map<RenderName, Template>();
  for (const { format, file } of given.map(reportFrom)) {
    const path = resolve(cwd, file);
    if (kindOfPath(path) !== 'file') throw new UsageError({ code: 'file-not-found', args: { file } });
    const template = { file, bytes: (await readBytes(path)).bytes };
    const entry = renders[format];
    if (entry.gives === 'bytes' && entry.prove !== undefined) (await entry.prove())(template);
    templates.set(format, template);
  }
  return templates;
}
