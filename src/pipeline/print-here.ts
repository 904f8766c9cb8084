import type { FoundFile } from '../files/find-files.js';
import { wordsOf } from '../messages/index.js';
import type { Limits } from '../model/limits.js';
import { type Usage, UsageError } from '../model/usage-error.js';
import { useLimits } from '../read/limits.js';
import { extractRenders } from '../report/index.js';
import { extractFile } from './extract-file.js';
import type { ExtractAsked, PrintOptions } from './extract-asked.js';
import { type Opened, type ReadHow, readFound } from './read-found.js';

/** Plain data: it goes through a channel. */
export interface PrintAsked {
  readonly found: FoundFile;
  readonly reading: ReadHow;
  readonly asked: ExtractAsked;
  readonly print: PrintOptions;
}

/** What the tool sees in a file, as text; or what is wrong with the call or the file; or with us. */
export type Printed = { readonly text: string } | { readonly usage: Usage } | { readonly bug: string };

/** Reads, extracts and prints one file in this process; never throws. */
export async function printHere(
  { found, reading, asked, print }: PrintAsked,
  limits: Limits,
  onOpened?: (opened: Opened) => void,
): Promise<Printed> {
  try {
    useLimits(limits);
    const { reading: read } = await readFound(found, reading, onOpened);
    const { format, ...look } = print;
    const render = await extractRenders[format]();
    const isPage = format === 'html' && read.document?.format === 'docx';
    const preview = isPage ? await previewOf(found) : {};
    return { text: render(await extractFile(read, asked), { ...look, ...preview, words: wordsOf(asked.lang) }) };
  } catch (error) {
    if (error instanceof UsageError) return { usage: error.usage };
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** What the tool sees is shown even where the preview cannot be made. */
async function previewOf({ absolute }: FoundFile): Promise<{ preview?: string }> {
  const { previewBody } = await import('./preview-body.js');
  return previewBody(absolute).then(
    (preview) => ({ preview }),
    () => ({}),
  );
}
