import type { Note, Signature } from '../../model/annotation.js';
import { type Changes, updateOf } from './update.js';
import { type Mark, annotationOf, appearanceOf } from './marks.js';
import { PdfObjects } from './objects.js';
import { dictAt, PdfError, slice } from './syntax.js';

/** Where a note goes: a page from 1, and the words it is about or a corner. */
export interface PlacedNote {
  readonly note: Note;
  readonly page: number;
  readonly mark: Mark;
}

/**
 * The bytes that, put behind a PDF, add an annotation for each note; of the file itself nothing changes. `encrypted` and
 * `damaged`: it cannot be added to.
 */
export function annotatePdf(
  bytes: Uint8Array,
  notes: readonly PlacedNote[],
  signature: Signature,
): Uint8Array | 'encrypted' | 'damaged' {
  try {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const objects = new PdfObjects(text);
    if (objects.isEncrypted) return 'encrypted';
    return updateOf(bytes.length, objects, changesFor(objects, notes, signature), /[\r\n]$/u.test(text));
  } catch (error) {
    if (error instanceof PdfError) return 'damaged';
    throw error;
  }
}

function changesFor(objects: PdfObjects, notes: readonly PlacedNote[], signature: Signature): Changes {
  const pages = objects.pages();
  const changes = new Map<number, string>();
  const added = new Map<number, number[]>();
  let next = Number(objects.references.trailer.get('Size'));
  if (!Number.isInteger(next)) throw new PdfError('no size');
  for (const { note, page, mark } of notes) {
    const object = pages[page - 1];
    if (object === undefined) throw new PdfError('no such page');
    const appearance = appearanceOf(mark);
    const look = appearance === null ? null : next++;
    if (look !== null && appearance !== null) changes.set(look, appearance);
    changes.set(
      next,
      annotationOf(note, mark, { page: `${object} ${objects.generationOf(object)} R`, look, signature }),
    );
    added.set(object, [...(added.get(object) ?? []), next++]);
  }
  for (const [object, annotations] of added) changes.set(object, withAnnotations(objects, object, annotations));
  return changes;
}

/** The page as it is written, with more annotations. */
function withAnnotations(objects: PdfObjects, page: number, annotations: readonly number[]): string {
  const text = objects.valueOf(page);
  const { entries, end } = dictAt(text, 0);
  const added = annotations.map((object) => `${object} 0 R`).join(' ');
  const there = entries.get('Annots');
  if (there === undefined) return `${text.slice(0, end - 2)}/Annots[${added}]${text.slice(end - 2)}`;
  const array = objects.resolved(slice(text, there)).trim();
  if (array !== 'null' && !array.startsWith('[')) throw new PdfError('annotations that are no list');
  const inside = array === 'null' ? '' : array.slice(1, -1);
  return `${text.slice(0, there.start)}[${inside} ${added}]${text.slice(there.end)}`;
}
