import { strToU8, type Zippable, zipSync } from 'fflate';
import { markupText as xml } from '../escape-xml.js';

/** A part of a package: its text, or its bytes. */
export type Part = string | Uint8Array;

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The earliest a ZIP can say, by the machine's own clock: the same bytes in every time zone. */
const MADE = new Date(1980, 0, 1);

/** The parts as one package; the same parts give the same bytes. Order counts: `[Content_Types].xml` comes first. */
export function packageBytes(parts: Readonly<Record<string, Part>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    entries[name] = [typeof part === 'string' ? strToU8(part) : part, { mtime: MADE, level: 6 }];
  return zipSync(entries);
}

/** An XML part written by us. */
export const xmlPart = (text: string): string => PROLOGUE + text;

/** What kinds of parts a package holds, by their names. */
export function contentTypes(types: Readonly<Record<string, string>>): string {
  const overrides = Object.entries(types).map(
    ([name, type]) => `<Override PartName="/${xml(name)}" ContentType="${xml(type)}"/>`,
  );
  return xmlPart(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  );
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relationships of a part: id, the last word of the kind, target. */
export function relations(of: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const entries = of.map(
    ([id, kind, target]) => `<Relationship Id="${xml(id)}" Type="${OFFICE}/${kind}" Target="${xml(target)}"/>`,
  );
  return xmlPart(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`,
  );
}
