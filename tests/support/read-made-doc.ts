import { expect } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { readDoc } from '../../src/read/doc/read-doc.js';
import { type DocOptions, type DocParagraph, line, makeDoc } from './make-doc.js';

/** Makes a DOC and reads it; nothing may be found wrong with it. */
export function readMadeDoc(paragraphs: readonly (string | DocParagraph)[], options: DocOptions = {}): Document {
  const written = paragraphs.map((paragraph) => (typeof paragraph === 'string' ? line(paragraph) : paragraph));
  const { status, document, findings } = readDoc(makeDoc(written, options), 'made.doc');
  expect({ status, findings }).toEqual({ status: 'read', findings: [] });
  if (document === null) throw new Error('no document');
  return document;
}
