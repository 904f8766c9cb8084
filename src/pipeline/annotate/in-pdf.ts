import { annotatePdf, type PlacedNote } from '../../annotate/pdf/annotate-pdf.js';
import { wordsSought } from '../../annotate/pdf/seek.js';
import type { Note } from '../../model/annotation.js';
import { countAnnotations, type Found, findWords } from '../../read/pdf/find-words.js';
import type { AnnotateAnswer, AnnotateAsked } from './annotate-asked.js';

/** A PDF with its notes behind it: the words they are about are marked, a sign stands where there are none. */
export async function inPdf(
  bytes: Uint8Array,
  { notes, signature }: Pick<AnnotateAsked, 'notes' | 'signature'>,
): Promise<AnnotateAnswer> {
  const sought = notes.map((note) => {
    const { page } = note.location;
    return { ...(page === undefined ? {} : { page }), words: wordsSought(note) };
  });
  const found = await findWords(bytes, sought);
  const before = await countAnnotations(bytes);
  if (found === null || before === null)
    return { why: annotatePdf(bytes, [], signature) === 'encrypted' ? 'encrypted' : 'damaged' };
  const added = annotatePdf(bytes, placed(notes, found), signature);
  if (typeof added === 'string') return { why: added };
  const copy = Buffer.concat([bytes, added]);
  // Engines mend what is broken, each in its own way: what was made is looked at.
  const after = await countAnnotations(copy);
  const isWhole = after?.pages === before.pages && after.annotations === before.annotations + notes.length;
  return isWhole ? { bytes: copy, notes: notes.length } : { why: 'damaged' };
}

/** Points: signs stand below each other in the upper right corner. */
const SIZE = 20;
const MARGIN = 10;

function placed(notes: readonly Note[], found: readonly Found[]): readonly PlacedNote[] {
  const signs = new Map<number, number>();
  return found.flatMap(({ page, lines, extent }, index): readonly PlacedNote[] => {
    const note = notes[index];
    if (note === undefined) return [];
    if (lines.length > 0) return [{ note, page, mark: { kind: 'words', lines } }];
    const above = signs.get(page) ?? 0;
    signs.set(page, above + 1);
    const [right, top] = [extent.right - MARGIN, extent.top - MARGIN - above * (SIZE + MARGIN)];
    return [{ note, page, mark: { kind: 'sign', at: { left: right - SIZE, right, top, bottom: top - SIZE } } }];
  });
}
