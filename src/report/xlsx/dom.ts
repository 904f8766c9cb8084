import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';

// The little of the DOM that workbooks need; prefixes of namespaces are the writing program's affair.

/** Throws where the text is no XML. */
export function parseXml(text: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(text.replace(/^\ufeff/u, ''), 'text/xml');
}

export const toXml = (document: Document): string => new XMLSerializer().serializeToString(document);

export function childrenOf(element: Element): readonly Element[] {
  const children: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === 1) children.push(node as Element);
  return children;
}

export const childrenNamed = (element: Element, name: string): readonly Element[] =>
  childrenOf(element).filter(({ localName }) => localName === name);

export const childNamed = (element: Element, name: string): Element | undefined => childrenNamed(element, name)[0];

/** All below, in reading order. */
export function allNamed(element: Element, name: string, into: Element[] = []): readonly Element[] {
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === 1) {
      if ((node as Element).localName === name) into.push(node as Element);
      allNamed(node as Element, name, into);
    }
  return into;
}

export const rootOf = (document: Document): Element => {
  const root = document.documentElement;
  if (root === null) throw new Error('no root element');
  return root;
};

/** An element beside an existing one, in its namespace and with its prefix. */
export function sibling(of: Element, name: string): Element {
  const { ownerDocument, namespaceURI, prefix } = of;
  if (ownerDocument === null) throw new Error('no document');
  return ownerDocument.createElementNS(namespaceURI, prefix ? `${prefix}:${name}` : name);
}

export const textOf = (element: Element): string => element.textContent ?? '';
