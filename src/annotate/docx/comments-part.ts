import type { Note, Signature } from '../../model/annotation.js';
import { attribute, declarations, localName, prefixOf, scanXml, type Tag } from './scan-xml.js';
import { xmlText } from './xml-text.js';

export interface CommentsPart {
  readonly bytes: Uint8Array;
  /** Of the first of the notes; the others follow. */
  readonly firstId: number;
}

/** A part with one comment for each note. */
export function newComments(notes: readonly Note[], signature: Signature, namespace: string): CommentsPart {
  const { write } = xmlText(new Uint8Array());
  const comments = notes.map((note, id) => comment(note, id, signature, { w: 'w', declared: '' }, write)).join('');
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}">${comments}</w:comments>`;
  return { bytes: Buffer.from(text, 'latin1'), firstId: 0 };
}

/** The comments that are there, with those of the notes behind them; null where the part is damaged. */
export function addComments(
  part: Uint8Array,
  notes: readonly Note[],
  signature: Signature,
  namespace: string,
): CommentsPart | null {
  const { text, write, encode } = xmlText(part);
  const found = scanComments(text, namespace);
  if (found === null) return null;
  const { root, end, prefix, firstId } = found;
  const names = prefix === null ? { w: 'wn', declared: ` xmlns:wn="${namespace}"` } : { w: prefix, declared: '' };
  const comments = notes.map((note, index) => comment(note, firstId + index, signature, names, write)).join('');
  const whole =
    root.kind === 'empty'
      ? `${text.slice(0, root.end - 2)}>${comments}</${root.name}>${text.slice(root.end)}`
      : text.slice(0, end) + comments + text.slice(end);
  return { bytes: encode(whole), firstId };
}

interface FoundComments {
  readonly root: Tag;
  /** Where the root closes. */
  readonly end: number;
  /** Null where the namespace goes without one. */
  readonly prefix: string | null;
  /** Above every id in use. */
  readonly firstId: number;
}

function scanComments(text: string, namespace: string): FoundComments | null {
  let root: Tag | undefined;
  let end = 0;
  let prefix: string | null = null;
  let highest = -1;
  const isWhole = scanXml(text, (tag) => {
    if (root === undefined) {
      root = tag;
      prefix = declarations(tag).find(([name, uri]) => uri === namespace && name !== '')?.[0] ?? null;
    }
    if (tag.kind === 'close') end = tag.start;
    else if (localName(tag.name) === 'comment') {
      const of = prefixOf(tag.name);
      const id = Number(attribute(tag, of === '' ? '(?:[\\w.-]+:)?id' : `${of}:id`));
      if (Number.isInteger(id) && id > highest) highest = id;
    }
  });
  if (!isWhole || root === undefined || localName(root.name) !== 'comments') return null;
  return { root, end, prefix, firstId: highest + 1 };
}

function comment(
  { lines }: Note,
  id: number,
  { author, initials, date }: Signature,
  { w, declared }: { readonly w: string; readonly declared: string },
  write: (text: string) => string,
): string {
  const paragraphs = lines.map((line, index) => {
    const mark = index === 0 ? `<${w}:r><${w}:annotationRef/></${w}:r>` : '';
    return `<${w}:p>${mark}<${w}:r><${w}:t xml:space="preserve">${write(line)}</${w}:t></${w}:r></${w}:p>`;
  });
  return (
    `<${w}:comment${declared} ${w}:id="${id}" ${w}:author="${write(author)}" ${w}:date="${date}T00:00:00Z" ` +
    `${w}:initials="${write(initials)}">${paragraphs.join('')}</${w}:comment>`
  );
}
