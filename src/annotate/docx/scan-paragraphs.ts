import { declarations, localName, prefixOf, scanXml } from './scan-xml.js';

const WORDPROCESSING = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** One paragraph of a part that stands in no other, text boxes within it included. Offsets are in the part's text. */
export interface SourceParagraph {
  /** Numbers of the paragraph's own element and of the last within it, in the order of their opening tags, from 1. */
  readonly first: number;
  last: number;
  /** As written, `w:p`. */
  readonly name: string;
  readonly namespace: string;
  /** Where what it holds begins, its properties left out, and where it ends. */
  begin: number;
  end: number;
  /** Written `<w:p/>`: both stand at its slash. */
  readonly isEmpty: boolean;
  /** A content control holds it, with nothing between. */
  readonly isControlled: boolean;
}

/** The paragraphs of a part with a body; null where the part is damaged. */
export function scanParagraphs(text: string): readonly SourceParagraph[] | null {
  const paragraphs: SourceParagraph[] = [];
  const namespaces = new Map<string, string>();
  let elements = 0;
  /** Local names of the open elements. */
  const open: string[] = [];
  let current: (SourceParagraph & { depth: number }) | null = null;
  const isWhole = scanXml(text, (tag) => {
    const { kind, name, start, end } = tag;
    if (kind === 'close') {
      open.pop();
      if (current === null) return;
      if (open.length === current.depth) {
        current.end = start;
        current.last = elements;
        current = null;
      } else if (open.length === current.depth + 1 && isProperties(current, name)) current.begin = end;
      return;
    }
    elements++;
    for (const [prefix, namespace] of declarations(tag)) namespaces.set(prefix, namespace);
    const namespace = namespaces.get(prefixOf(name)) ?? '';
    if (current === null && localName(name) === 'p' && WORDPROCESSING.has(namespace)) {
      const isEmpty = kind === 'empty';
      const at = isEmpty ? end - 2 : end;
      const isControlled = open.at(-1) === 'sdtContent';
      const place = { first: elements, last: elements, begin: at, end: at, depth: open.length };
      const paragraph = { ...place, name, namespace, isEmpty, isControlled };
      paragraphs.push(paragraph);
      if (!isEmpty) current = paragraph;
    } else if (
      kind === 'empty' &&
      current !== null &&
      open.length === current.depth + 1 &&
      isProperties(current, name)
    ) {
      current.begin = end;
    }
    if (kind === 'open') open.push(localName(name));
  });
  return isWhole ? paragraphs : null;
}

const isProperties = ({ name }: SourceParagraph, inside: string): boolean => inside === `${name}Pr`;

/** The paragraph that an element stands in, or is; of one around paragraphs (a cell) the first of them. */
export function paragraphAt(paragraphs: readonly SourceParagraph[], element: number): SourceParagraph | undefined {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.last ?? 0) < element) low = middle + 1;
    else high = middle;
  }
  return paragraphs[low];
}
