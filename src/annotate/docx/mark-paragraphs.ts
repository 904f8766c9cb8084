import { prefixOf } from './scan-xml.js';
import { paragraphAt, type SourceParagraph } from './scan-paragraphs.js';

/** One comment by its id, and the elements it spans. */
export interface Anchor {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/** What is put in at one offset: ends come before what begins there. */
interface Insertion {
  readonly at: number;
  readonly what: string;
}

/**
 * The text of a body with an anchor for each comment: it spans whole paragraphs, from what the first one holds to what
 * the last one holds, with its reference at the end; of a content control's paragraph no more than its beginning. Nothing
 * else changes, save that `<w:p/>` is written out.
 */
export function markParagraphs(
  text: string,
  paragraphs: readonly SourceParagraph[],
  anchors: readonly Anchor[],
): string {
  const starts = new Map<SourceParagraph, string>();
  const ends = new Map<SourceParagraph, string>();
  for (const { id, from, to } of anchors) {
    const first = paragraphAt(paragraphs, from) ?? paragraphs.at(-1);
    const last = paragraphAt(paragraphs, to) ?? paragraphs.at(-1);
    if (first === undefined || last === undefined) continue;
    append(starts, first, element(first, 'commentRangeStart', id));
    // LibreOffice loses the text of a content control that a comment ends behind.
    append(last.isControlled ? starts : ends, last, element(last, 'commentRangeEnd', id) + reference(last, id));
  }
  const insertions = paragraphs.flatMap((paragraph) => insertionsIn(paragraph, starts, ends));
  let at = 0;
  const pieces: string[] = [];
  for (const { at: offset, what } of insertions) {
    pieces.push(text.slice(at, offset), what);
    at = offset;
  }
  return pieces.join('') + text.slice(at);
}

function insertionsIn(
  paragraph: SourceParagraph,
  starts: ReadonlyMap<SourceParagraph, string>,
  ends: ReadonlyMap<SourceParagraph, string>,
): readonly Insertion[] {
  const start = starts.get(paragraph) ?? '';
  const end = ends.get(paragraph) ?? '';
  const { begin, end: close, isEmpty, name } = paragraph;
  if (start === '' && end === '') return [];
  // `<w:p/>`: the slash stays where it is and closes a last element of ours instead.
  if (isEmpty)
    return [
      { at: begin, what: `>${start}${end}<` },
      { at: begin + 1, what: name },
    ];
  return [
    { at: begin, what: start },
    { at: close, what: end },
  ];
}

function append(to: Map<SourceParagraph, string>, paragraph: SourceParagraph, what: string): void {
  to.set(paragraph, (to.get(paragraph) ?? '') + what);
}

/** Attributes need a prefix, which a part that makes the namespace its default has none of. */
function names({ name, namespace }: SourceParagraph): { readonly prefix: string; readonly declared: string } {
  const prefix = prefixOf(name);
  return prefix === '' ? { prefix: 'wn', declared: ` xmlns:wn="${namespace}"` } : { prefix, declared: '' };
}

function element(paragraph: SourceParagraph, local: string, id: number): string {
  const { prefix, declared } = names(paragraph);
  return `<${prefix}:${local}${declared} ${prefix}:id="${id}"/>`;
}

function reference(paragraph: SourceParagraph, id: number): string {
  const { prefix, declared } = names(paragraph);
  return `<${prefix}:r${declared}>${element(paragraph, 'commentReference', id)}</${prefix}:r>`;
}
