import { describeFinding } from '../messages/index.js';
import { DEFAULT_LIMITS } from '../model/limits.js';
import { UsageError } from '../model/usage-error.js';
import type { PrintOptions } from './extract-asked.js';
import type { ExtractOptions } from './extract-options.js';
import { namedFile } from './named-file.js';
import { readHow } from './open-reader.js';
import type { PrintAsked, Printed } from './print-here.js';
import { findingOf } from './reader.js';
import { runApart, settleWorkers } from './workers.js';

/**
 * What the tool sees in one file, printed. All of it is done where the file is read: the print is far smaller than the
 * document, which would have to go through a channel. Throws UsageError.
 */
export async function printExtract(options: ExtractOptions, print: PrintOptions): Promise<string> {
  const { workers, limits = DEFAULT_LIMITS, ocr: _, cache: __, jobs: ___, ...asked } = options;
  const found = namedFile(options.file, options.cwd);
  const reading = await readHow(options);
  const printed = await printedOf({ found, reading, asked, print }, { ...options, limits });
  if ('text' in printed) return printed.text;
  if ('usage' in printed) throw new UsageError(printed.usage);
  throw new Error(printed.bug);
}

async function printedOf(
  asked: PrintAsked,
  { workers, limits = DEFAULT_LIMITS, file, lang }: ExtractOptions,
): Promise<Printed> {
  if (workers === undefined) return (await import('./print-here.js')).printHere(asked, limits);
  settleWorkers(workers, limits, 1, asked.reading.ocr !== undefined);
  const outcome = await runApart(workers, 'print', asked, limits);
  if (outcome.kind === 'answer') return outcome.answer;
  const finding = findingOf(file, outcome, limits);
  const why = describeFinding(finding, lang).message;
  return { usage: { code: 'file-unreadable', args: { file, code: finding.code, why } } };
}
