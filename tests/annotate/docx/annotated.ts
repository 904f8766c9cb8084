import { strFromU8, unzipSync } from 'fflate';
import { annotateDocx } from '../../../src/annotate/docx/annotate-docx.js';
import type { Note } from '../../../src/model/annotation.js';
import { readDocxSource } from '../../../src/read/docx/docx-source.js';

export const signature = { author: 'dossier-check', initials: 'DC', date: '2026-03-01' };

/** A copy with these notes; throws where there is none. */
export function annotated(bytes: Uint8Array, notes: readonly Note[]): Uint8Array {
  const source = readDocxSource(bytes, 'made.docx');
  const copy = source === null ? null : annotateDocx(source, notes, signature);
  if (copy === null) throw new Error('not annotated');
  return copy;
}

export const noteAt = (block: number | undefined, quote?: string, more: Partial<Note['location']> = {}): Note => ({
  location: { file: 'made.docx', ...(block === undefined ? {} : { block }), ...more },
  ...(quote === undefined ? {} : { quote }),
  lines: [`批注：${quote ?? '无'}`],
});

/** Parts by name, as text. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

export const bodyOf = (bytes: Uint8Array): string => partsOf(bytes)['word/document.xml'] ?? '';

/** Anchors as they may be written, and nothing else. */
const ANCHORS =
  /<(\w+):commentRange(?:Start|End)( xmlns:wn="[^"]*")? \1:id="\d+"\/>|<(\w+):r( xmlns:wn="[^"]*")?><\3:commentReference( xmlns:wn="[^"]*")? \3:id="\d+"\/><\/\3:r>/gu;
export const withoutAnchors = (body: string): string => body.replace(ANCHORS, '');

/** The words that each comment spans, by its id, parted where paragraphs end. */
export function spannedBy(bytes: Uint8Array): Readonly<Record<string, string>> {
  const body = bodyOf(bytes);
  const starts = [...body.matchAll(/<\w+:commentRangeStart[^>]*:id="(\d+)"\/>/gu)];
  return Object.fromEntries(
    starts.map(({ 1: id = '', index }) => {
      const end = body.search(new RegExp(`<\\w+:commentRangeEnd[^>]*:id="${id}"/>`, 'u'));
      const spanned = body.slice(index, end).replace(/<\/(?:\w+:)?p>/gu, '<w:t>¶</w:t>');
      return [id, [...spanned.matchAll(/<(?:\w+:)?t(?: [^>]*)?>([^<]*)</gu)].map(([, text]) => text).join('')];
    }),
  );
}
