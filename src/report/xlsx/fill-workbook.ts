import type { Document } from '@xmldom/xmldom';
import { UsageError } from '../../model/usage-error.js';
import { type Fields, fieldTable, type RunFields } from '../fields/field-table.js';
import { packageBytes } from '../ooxml/package.js';
import type { Template } from '../template.js';
import { copySheet, removePart } from './copy-sheet.js';
import { allNamed, childNamed, childrenNamed, rootOf } from './dom.js';
import { fillText, type Scopes, type Tag, tagsIn } from './fields-in-text.js';
import { cellText, fillSheet, type Shared } from './fill-sheet.js';
import { wrappingStyles } from './sheet-fit.js';
import { sheetNames } from './sheet-names.js';
import { TemplatePackage } from './template-package.js';
import { type FilledSheet, listSheets, type TemplateSheet, writeSheetList } from './workbook-part.js';

/**
 * Fills a workbook: fields and lists of rows. A sheet with fields of a dossier is written once for each; one that lists the
 * dossiers stands once, and is left out where there is but one. Throws UsageError naming file and field.
 */
export function fillWorkbook(template: Template, fields: RunFields | Fields): Uint8Array {
  const parts = new TemplatePackage(template);
  const strings = parts.sharedStrings();
  const run = fields as Fields;
  const dossiers = (run.各份材料 ?? []) as readonly Fields[];
  const sheets = listSheets(parts).map((sheet) => {
    const tree = parts.tree(sheet.part);
    return { ...sheet, tree, kind: kindOf(tree, sheet, strings, parts.file) };
  });
  const hasOwn = sheets.some(({ kind }) => kind === 'dossier');
  const planned = sheets.flatMap((sheet): readonly Planned[] => {
    if (sheet.kind === 'dossier') return dossiers.map((dossier) => ({ sheet, scopes: [dossier, run] }));
    return sheet.kind === 'list' && hasOwn && dossiers.length === 1 ? [] : [{ sheet, scopes: [run] }];
  });
  const names = sheetNames(
    planned.map(({ sheet, scopes }) => fillText(sheet.name, scopes, parts.file)),
    'Sheet',
  );
  const styles = parts.has('xl/styles.xml') ? parts.tree('xl/styles.xml') : null;
  const filled = fillAll(parts, planned, names, { file: parts.file, strings, wraps: wrappingStyles(styles) });
  for (const { part } of sheets) if (!filled.some((each) => each.part === part)) removePart(parts, part);
  writeSheetList(parts, sheets, filled);
  return packageBytes(parts.all());
}

interface ReadSheet extends TemplateSheet {
  readonly tree: Document;
  readonly kind: 'dossier' | 'list' | 'run' | 'plain';
}

interface Planned {
  readonly sheet: ReadSheet;
  readonly scopes: Scopes;
}

/** Copies are made before anything is filled: each begins as the template stands. */
function fillAll(
  parts: TemplatePackage,
  planned: readonly Planned[],
  names: readonly string[],
  shared: Shared,
): readonly FilledSheet[] {
  const taken = new Set<string>();
  const placed = planned.map(({ sheet, scopes }, index) => {
    const part = taken.has(sheet.part) ? copySheet(parts, sheet.part, sheet.tree) : sheet.part;
    taken.add(part);
    return { sheet, scopes, part, name: names[index] ?? sheet.name };
  });
  return placed.map(({ sheet, scopes, part, name }, index) => {
    const tree = part === sheet.part ? (sheet.tree.cloneNode(true) as Document) : parts.tree(part);
    const move = sheet.kind === 'plain' ? null : fillSheet(tree, scopes, shared);
    select(tree, index === 0);
    parts.put(part, tree);
    return { from: sheet, part, name, move };
  });
}

/** Several selected sheets would be edited as one. */
function select(sheet: Document, isFirst: boolean): void {
  const views = childNamed(rootOf(sheet), 'sheetViews');
  for (const view of views === undefined ? [] : childrenNamed(views, 'sheetView'))
    if (isFirst) view.setAttribute('tabSelected', '1');
    else view.removeAttribute('tabSelected');
}

/** What a sheet is filled with, told by the fields it holds. */
function kindOf(tree: Document, sheet: TemplateSheet, strings: readonly string[], file: string): ReadSheet['kind'] {
  const texts = allNamed(rootOf(tree), 'c').map((cell) => cellText(cell, strings));
  const tags = [sheet.name, ...texts].filter((text) => text.includes('{{')).flatMap((text) => tagsIn(text, file));
  if (tags.length === 0) return 'plain';
  if (allNamed(rootOf(tree), 'tablePart').length > 0)
    throw new UsageError({ code: 'template-table', args: { file, sheet: sheet.name } });
  if (tags.some(isDossierList)) return 'list';
  return tags.some(({ name }) => levelOf(name) !== 'run') ? 'dossier' : 'run';
}

const isDossierList = ({ sign, name }: Tag): boolean => sign === '#' && name === '各份材料';
const levelOf = (name: string): string => (fieldTable as Readonly<Record<string, { at: string }>>)[name]?.at ?? 'run';
