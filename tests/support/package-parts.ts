import { type Zippable, zipSync } from 'fflate';
import { escapeXml } from './docx-content.js';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const OOXML = 'http://schemas.openxmlformats.org';

type Relationship = readonly [id: string, kind: string, target: string];

/** A relationships part; a kind is the last word of its type, or the whole type. */
export function relationshipsXml(entries: readonly Relationship[]): string {
  const written = entries.map(([id, kind, target]) => {
    const type = kind.includes('/') ? kind : `${OOXML}/officeDocument/2006/relationships/${kind}`;
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  });
  return `${HEAD}<Relationships xmlns="${OOXML}/package/2006/relationships">${written.join('')}</Relationships>`;
}

const CORE = 'docProps/core.xml';
const CORE_KIND = `${OOXML}/package/2006/relationships/metadata/core-properties`;

/** The properties of a package that has a title. */
export function coreParts(title: string | undefined): Record<string, string> {
  if (title === undefined) return {};
  const xml = `${HEAD}<cp:coreProperties xmlns:cp="${OOXML}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`;
  return { [CORE]: xml };
}

export function coreRelationship(title: string | undefined): readonly Relationship[] {
  return title === undefined ? [] : [['core', CORE_KIND, CORE]];
}

/** Zips text and bytes; entries that are null are left out. */
export function zipParts(files: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const [name, data] of Object.entries(files)) {
    if (data !== null) entries[name] = typeof data === 'string' ? encoder.encode(data) : data;
  }
  return zipSync(entries, { mtime: new Date(2026, 0, 1) });
}
