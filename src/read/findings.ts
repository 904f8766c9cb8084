import type { Document, Format } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { Reading } from '../model/noted.js';
import { LimitExceeded } from './limits.js';

export function unreadableFor(finding: Finding): Reading {
  return { status: 'unreadable', document: null, findings: [finding] };
}

export function corruptFile(format: Format, file: string, detail: string): Finding {
  return { code: 'file-corrupt', args: { format, detail }, location: { file } };
}

/** What stopped the reading of a file: a limit, or something wrong with it that nothing was ready for. */
export function explainError(format: Format, file: string, error: unknown): Finding {
  if (error instanceof LimitExceeded) {
    return { code: 'limit-exceeded', args: { limit: error.limit, value: error.value }, location: { file } };
  }
  return corruptFile(format, file, error instanceof Error ? error.message : String(error));
}

/** A reading that may have been stopped: what was read until then stands, unless it is nothing. */
export function readingOf(document: Document, findings: readonly Finding[]): Reading {
  if (findings.length === 0) return { status: 'read', document, findings };
  const isEmpty = document.blocks.length === 0 && document.notes.length === 0;
  return isEmpty ? { status: 'unreadable', document: null, findings } : { status: 'partly-read', document, findings };
}
