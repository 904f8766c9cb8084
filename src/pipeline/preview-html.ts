import { describeFinding } from '../messages/index.js';
import { DEFAULT_LIMITS } from '../model/limits.js';
import { UsageError } from '../model/usage-error.js';
import type { ExtractOptions } from './extract-options.js';
import { namedFile } from './named-file.js';
import type { Preview, PreviewAsked } from './preview-here.js';
import { findingOf } from './reader.js';
import { settleWorkers } from './workers.js';

async function previewOf(asked: PreviewAsked, options: ExtractOptions): Promise<Preview> {
  const { workers, limits = DEFAULT_LIMITS, lang } = options;
  if (workers === undefined) return (await import('./preview-here.js')).previewHere(asked);
  settleWorkers(workers, limits, 1, false);
  const outcome = await workers.run({ kind: 'preview', asked, limits });
  if (outcome.kind === 'answer') return outcome.answer as Preview;
  return { why: describeFinding(findingOf(asked.file, outcome, limits), lang).message };
}

/** A DOCX as one self-contained page, for a look. Throws UsageError. */
export async function previewHtml(options: ExtractOptions): Promise<string> {
  const { file, lang } = options;
  const { absolute } = namedFile(file, options.cwd);
  const preview = await previewOf({ file, absolute, lang }, options);
  if ('html' in preview) return preview.html;
  if ('other' in preview) throw new UsageError({ code: 'preview-needs-docx', args: { file, format: preview.other } });
  throw new UsageError({ code: 'file-unreadable', args: { file, code: 'file-corrupt', why: preview.why } });
}
