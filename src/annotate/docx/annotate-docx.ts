import type { Note, Signature } from '../../model/annotation.js';
import type { Block } from '../../model/document.js';
import { addComments, newComments } from './comments-part.js';
import { type BlockSources, locate } from './locate.js';
import { markParagraphs } from './mark-paragraphs.js';
import { packageBytes, packed, type PackedEntry } from './package-bytes.js';
import { relateComments, typeComments } from './relate-part.js';
import { scanParagraphs } from './scan-paragraphs.js';
import { xmlText } from './xml-text.js';

/** A DOCX that was read, with what its body is made of. */
export interface DocxSource {
  readonly blocks: readonly Block[];
  readonly sources: BlockSources;
  readonly entries: readonly PackedEntry[];
  /** The part with the body. */
  readonly main: string;
  /** The part with the comments that are there, as the body's relationships name it; it may be missing. */
  readonly comments: string | null;
  /** The bytes of a part; null where there is none. Throws what a damaged one throws. */
  inflate(part: string): Uint8Array | null;
}

/**
 * The document with a comment for each note, at its paragraph, cell or row. Everything but the body, the comments and what
 * names them stays as it was packed. Null where the package is too damaged for that.
 */
export function annotateDocx(source: DocxSource, notes: readonly Note[], signature: Signature): Uint8Array | null {
  const { main, inflate } = source;
  const body = inflate(main);
  if (body === null) return null;
  const { text, encode } = xmlText(body);
  const paragraphs = scanParagraphs(text);
  const [first] = paragraphs ?? [];
  if (paragraphs === null || first === undefined) return null;
  const changed = commentParts(source, notes, signature, first.namespace);
  if (changed === null) return null;
  const anchors = notes.map((note, index) => ({
    id: changed.firstId + index,
    ...(locate(note, source) ?? { from: first.first, to: first.first }),
  }));
  changed.parts.set(main, encode(markParagraphs(text, paragraphs, anchors)));
  return packageBytes(replaced(source.entries, changed.parts));
}

interface Changed {
  readonly parts: Map<string, Uint8Array>;
  readonly firstId: number;
}

function commentParts(
  { entries, main, comments, inflate }: DocxSource,
  notes: readonly Note[],
  signature: Signature,
  namespace: string,
): Changed | null {
  const there = comments === null ? null : inflate(comments);
  if (comments !== null && there !== null) {
    const added = addComments(there, notes, signature, namespace);
    return added === null ? null : { parts: new Map([[comments, added.bytes]]), firstId: added.firstId };
  }
  const slash = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, slash);
  const part = comments ?? freeName(entries, folder);
  const made = newComments(notes, signature, namespace);
  const parts = new Map([[part, made.bytes]]);
  const types = inflate('[Content_Types].xml');
  const typed = types === null ? null : typeComments(types, `/${part}`);
  if (typed === null) return null;
  parts.set('[Content_Types].xml', typed);
  if (comments === null) {
    const relationships = `${folder}_rels/${main.slice(slash)}.rels`;
    const isStrict = namespace.startsWith('http://purl.oclc.org/');
    const related = relateComments(inflate(relationships), part.slice(slash), isStrict);
    if (related === null) return null;
    parts.set(relationships, related);
  }
  return { parts, firstId: made.firstId };
}

/** A part that nobody names may lie there all the same. */
function freeName(entries: readonly PackedEntry[], folder: string): string {
  const taken = new Set(entries.map(({ name }) => name.toLowerCase()));
  let name = `${folder}comments.xml`;
  for (let number = 1; taken.has(name.toLowerCase()); number++) name = `${folder}dossierComments${number}.xml`;
  return name;
}

/** Names of parts don't differ by case. */
function replaced(entries: readonly PackedEntry[], parts: ReadonlyMap<string, Uint8Array>): readonly PackedEntry[] {
  const fresh = new Map([...parts].map(([name, bytes]) => [name.toLowerCase(), packed(name, bytes)]));
  const kept = entries.map((entry) => {
    const other = fresh.get(entry.name.toLowerCase());
    fresh.delete(entry.name.toLowerCase());
    return other === undefined ? entry : { ...other, name: entry.name };
  });
  return [...kept, ...fresh.values()];
}
