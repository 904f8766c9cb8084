import { CanonicalNames } from './xml-names.js';
import { XmlScanner } from './xml-scanner.js';
import type { XmlEvents } from './xml-tag.js';

/** Hands over the bytes of one part, piece by piece. */
export type Source = (sink: (chunk: Uint8Array) => void) => void;

/**
 * Walks the elements of one part without building a tree. Names come with the usual prefix of their namespace, whatever
 * prefix the file uses; entities other than XML's own are an error and never expanded. Throws XmlError, and
 * what source and visitor throw; what was read until then has been visited.
 */
export function readXml(source: Source, visitor: XmlEvents): void {
  const scanner = new XmlScanner(visitor, new CanonicalNames());
  decode(source, (text) => scanner.write(text));
  scanner.end();
}

function decode(source: Source, sink: (text: string) => void): void {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  source((chunk) => {
    decoder ??= new TextDecoder(encodingOf(chunk));
    sink(decoder.decode(chunk, { stream: true }));
  });
}

function encodingOf(chunk: Uint8Array): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
  const declared = /encoding=["']([\w.-]+)["']/.exec(String.fromCharCode(...chunk.subarray(0, 200)))?.[1];
  return declared !== undefined && isKnownEncoding(declared) && !/^utf-?16/i.test(declared) ? declared : 'utf-8';
}

function isKnownEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
