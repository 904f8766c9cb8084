import type { Attributes } from './xml-tag.js';

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
export class CanonicalNames {
  readonly #prefixes = new Map<string, string>();
  readonly #names = new Map<string, string>();
  /** Attribute prefixes differ from ours: only then are attributes copied. */
  #renamed = false;

  /** Takes an attribute that declares a namespace; whether the names of others change by it. */
  declare(name: string, value: string): boolean {
    if (!name.startsWith('xmlns')) return false;
    const prefix = name === 'xmlns' ? '' : `${name.slice(6)}:`;
    const canonical = PREFIXES[value] ?? (TAKEN.has(prefix) ? `?${prefix}` : prefix);
    if ((this.#prefixes.get(prefix) ?? prefix) === canonical) return false;
    this.#prefixes.set(prefix, canonical);
    this.#names.clear();
    if (prefix !== '') this.#renamed = true;
    return true;
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

  ofAttributes(attributes: Attributes): Attributes {
    if (!this.#renamed) return attributes;
    const renamed: Record<string, string> = {};
    for (const [name, value] of Object.entries(attributes)) {
      renamed[name.includes(':') ? this.of(name) : name] = value;
    }
    return renamed;
  }
}
