import type { Document } from '@xmldom/xmldom';
import { allNamed, childrenNamed, rootOf, sibling } from './dom.js';
import { relsOf, type TemplatePackage, targetOf } from './template-package.js';

const CONTENT_TYPES = '[Content_Types].xml';

/** What a sheet of its own cannot share with another: notes are left behind, drawings are copied. */
const NOTES = new Set(['comments', 'vmlDrawing', 'threadedComment']);

/** Puts a copy of a sheet beside it, with what it refers to; gives the new part's name. */
export function copySheet(parts: TemplatePackage, part: string, tree: Document): string {
  const name = parts.freeName(part);
  const copy = tree.cloneNode(true) as Document;
  for (const element of allNamed(rootOf(copy), 'legacyDrawing')) element.parentNode?.removeChild(element);
  parts.put(name, copy);
  registerLike(parts, part, name);
  if (parts.has(relsOf(part))) copyRelations(parts, part, name);
  return name;
}

function copyRelations(parts: TemplatePackage, from: string, to: string): void {
  const rels = parts.tree(relsOf(from));
  for (const relation of childrenNamed(rootOf(rels), 'Relationship')) {
    const kind = (relation.getAttribute('Type') ?? '').split('/').at(-1) ?? '';
    const target = relation.getAttribute('Target') ?? '';
    if (NOTES.has(kind)) relation.parentNode?.removeChild(relation);
    else if (kind === 'drawing') relation.setAttribute('Target', `/${copyPart(parts, targetOf(from, target))}`);
  }
  parts.put(relsOf(to), rels);
}

/** A part of its own for the copy; pictures it shows are shared. */
function copyPart(parts: TemplatePackage, part: string): string {
  const name = parts.freeName(part);
  parts.put(name, parts.bytes(part));
  registerLike(parts, part, name);
  if (parts.has(relsOf(part))) parts.put(relsOf(name), parts.bytes(relsOf(part)));
  return name;
}

/** Says of a new part that it is of the same kind as another. */
function registerLike(parts: TemplatePackage, like: string, name: string): void {
  const types = parts.tree(CONTENT_TYPES);
  const known = childrenNamed(rootOf(types), 'Override').find((each) => each.getAttribute('PartName') === `/${like}`);
  if (known === undefined) return;
  const added = sibling(known, 'Override');
  added.setAttribute('PartName', `/${name}`);
  added.setAttribute('ContentType', known.getAttribute('ContentType') ?? '');
  known.parentNode?.appendChild(added);
  parts.put(CONTENT_TYPES, types);
}

/** Takes a part out of the package's list of kinds, and away. */
export function removePart(parts: TemplatePackage, name: string): void {
  const types = parts.tree(CONTENT_TYPES);
  for (const entry of childrenNamed(rootOf(types), 'Override'))
    if (entry.getAttribute('PartName') === `/${name}`) entry.parentNode?.removeChild(entry);
  parts.put(CONTENT_TYPES, types);
  parts.remove(name);
  parts.remove(relsOf(name));
}
