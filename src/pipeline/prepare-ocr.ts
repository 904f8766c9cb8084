import { UsageError } from '../model/usage-error.js';
import type { ReadOptions } from '../read/index.js';

/** What a program that recognises text is found with, where a person asked for it. */
export type OcrAsked = Readonly<Record<string, string | undefined>> | undefined;

/** Finds what recognises text on this machine. Throws UsageError where it was asked for and there is nothing. */
export async function prepareOcr(env: OcrAsked): Promise<ReadOptions> {
  if (env === undefined) return {};
  const { findEngine } = await import('../read/ocr/engines.js');
  const ocr = await findEngine(env);
  if (ocr === null) throw new UsageError({ code: 'ocr-engine-missing', args: {} });
  return { ocr };
}
