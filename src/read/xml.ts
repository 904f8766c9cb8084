import { type SaxesAttributePlain, SaxesParser, type SaxesTagPlain } from 'saxes';
import { demandWithin } from './limits.js';

/** Attributes by their canonical name (`w:val`). */
export type Attributes = Readonly<Record<string, string>>;

export interface XmlVisitor {
  open(name: string, attributes: Attributes): void;
  close(): void;
  text(text: string): void;
}

/** The part is not well-formed; the message says where. */
export class XmlError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'XmlError';
  }
}

/** Hands over the bytes of one part, piece by piece. */
export type Source = (sink: (chunk: Uint8Array) => void) => void;

/**
 * Walks the elements of one part without building a tree. Names come with the usual prefix of their namespace, whatever
 * prefix the file uses; entities other than XML's own are an error and never expanded. Throws XmlError, LimitExceeded
 * and what the source throws; what was read until then has been visited.
 */
export function readXml(source: Source, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const names = new CanonicalNames();
  let depth = 0;
  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  parser.on('attribute', (attribute) => names.declare(attribute));
  parser.on('opentag', (tag) => {
    demandWithin('xmlDepth', ++depth);
    visitor.open(names.of(tag.name), names.ofAttributes(tag));
  });
  parser.on('closetag', () => {
    depth--;
    visitor.close();
  });
  parser.on('text', (text) => visitor.text(text));
  parser.on('cdata', (text) => visitor.text(text));
  decode(source, (text) => parser.write(text));
  parser.close();
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

/** Prefixes our rules use, by namespace: transitional, then strict. Spreadsheet and package parts go without a prefix. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a:',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp:',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp:',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic:',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic:',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c:',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c:',
  'http://schemas.microsoft.com/office/drawing/2014/chartex': 'cx:',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm:',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14:',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps:',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg:',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc:',
  'urn:schemas-microsoft-com:vml': 'v:',
  'urn:schemas-microsoft-com:office:office': 'o:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
};

const TAKEN = new Set(Object.values(PREFIXES));

/** Prefixes are taken as declared last, wherever in the part: real files never bind one prefix to two namespaces. */
class CanonicalNames {
  readonly #prefixes = new Map<string, string>();
  readonly #names = new Map<string, string>();
  /** Attribute prefixes differ from ours: only then are attributes copied. */
  #renamed = false;

  declare({ name, value }: SaxesAttributePlain): void {
    if (!name.startsWith('xmlns')) return;
    const prefix = name === 'xmlns' ? '' : `${name.slice(6)}:`;
    const canonical = PREFIXES[value] ?? (TAKEN.has(prefix) ? `?${prefix}` : prefix);
    if ((this.#prefixes.get(prefix) ?? prefix) === canonical) return;
    this.#prefixes.set(prefix, canonical);
    this.#names.clear();
    if (prefix !== '') this.#renamed = true;
  }

  of(name: string): string {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':') + 1;
    const prefix = name.slice(0, colon);
    const canonical = (this.#prefixes.get(prefix) ?? prefix) + name.slice(colon);
    this.#names.set(name, canonical);
    return canonical;
  }

  ofAttributes(tag: SaxesTagPlain): Attributes {
    if (!this.#renamed) return tag.attributes;
    const renamed: Record<string, string> = {};
    for (const [name, value] of Object.entries(tag.attributes)) {
      renamed[name.includes(':') ? this.of(name) : name] = value;
    }
    return renamed;
  }
}
