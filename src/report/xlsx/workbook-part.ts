import type { Element } from '@xmldom/xmldom';
import { childNamed, childrenNamed, rootOf, sibling, textOf } from './dom.js';
import { moveRanges, type RowMove } from './references.js';
import { removePart } from './copy-sheet.js';
import { type TemplatePackage, relsOf, targetOf } from './template-package.js';

const WORKBOOK = 'xl/workbook.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet of the template, in its order. */
export interface TemplateSheet {
  readonly name: string;
  readonly part: string;
}

/** A sheet as it stands in the end; `move`: null where nothing in it moved. */
export interface FilledSheet extends TemplateSheet {
  readonly from: TemplateSheet;
  readonly move: RowMove | null;
}

export function listSheets(parts: TemplatePackage): readonly TemplateSheet[] {
  const targets = new Map(
    childrenNamed(rootOf(parts.tree(relsOf(WORKBOOK))), 'Relationship').map((each) => [
      each.getAttribute('Id') ?? '',
      targetOf(WORKBOOK, each.getAttribute('Target') ?? ''),
    ]),
  );
  const list = childNamed(rootOf(parts.tree(WORKBOOK)), 'sheets');
  const sheets = (list === undefined ? [] : childrenNamed(list, 'sheet')).flatMap((sheet) => {
    const part = targets.get(relationId(sheet));
    return part === undefined || !part.includes('worksheets/')
      ? []
      : [{ name: sheet.getAttribute('name') ?? '', part }];
  });
  if (sheets.length === 0) throw parts.unreadable();
  return sheets;
}

/** Transitional and strict files name the relationship in different namespaces. */
const relationId = (sheet: Element): string =>
  Array.from(sheet.attributes).find(({ localName, prefix }) => localName === 'id' && prefix !== null)?.value ?? '';

/** Writes the list of sheets anew, with the names that belong to them; what was computed before is computed again. */
export function writeSheetList(
  parts: TemplatePackage,
  before: readonly TemplateSheet[],
  after: readonly FilledSheet[],
): void {
  const workbook = parts.tree(WORKBOOK);
  const root = rootOf(workbook);
  const ids = writeRelations(parts, before, after);
  const list = childNamed(root, 'sheets');
  const model = list === undefined ? undefined : childrenNamed(list, 'sheet')[0];
  if (list === undefined || model === undefined) throw parts.unreadable();
  while (list.firstChild !== null) list.removeChild(list.firstChild);
  after.forEach(({ name, part }, index) => {
    const sheet = sibling(model, 'sheet');
    sheet.setAttribute('name', name);
    sheet.setAttribute('sheetId', String(index + 1));
    sheet.setAttributeNS(OFFICE, 'r:id', ids.get(part) ?? '');
    list.appendChild(sheet);
  });
  writeNames(root, before, after);
  for (const view of childrenNamed(childNamed(root, 'bookViews') ?? list, 'workbookView')) {
    view.removeAttribute('activeTab');
    view.removeAttribute('firstSheet');
  }
  const calculation = childNamed(root, 'calcPr');
  if (calculation !== undefined) calculation.setAttribute('fullCalcOnLoad', '1');
  parts.put(WORKBOOK, workbook);
}

/** Gives the relationship each sheet goes by. */
function writeRelations(
  parts: TemplatePackage,
  before: readonly TemplateSheet[],
  after: readonly FilledSheet[],
): ReadonlyMap<string, string> {
  const rels = parts.tree(relsOf(WORKBOOK));
  const root = rootOf(rels);
  const [model] = childrenNamed(root, 'Relationship');
  if (model === undefined) throw parts.unreadable();
  const own = new Set(before.map(({ part }) => part));
  for (const each of childrenNamed(root, 'Relationship')) {
    const target = targetOf(WORKBOOK, each.getAttribute('Target') ?? '');
    const isChain = (each.getAttribute('Type') ?? '').endsWith('/calcChain');
    if (isChain) removePart(parts, target);
    if (isChain || own.has(target)) root.removeChild(each);
  }
  return new Map(
    after.map(({ part }, index) => {
      const id = `rIdSheet${index + 1}`;
      const relation = sibling(model, 'Relationship');
      relation.setAttribute('Id', id);
      relation.setAttribute('Type', `${OFFICE}/worksheet`);
      relation.setAttribute('Target', `/${part}`);
      root.appendChild(relation);
      parts.put(relsOf(WORKBOOK), rels);
      return [part, id];
    }),
  );
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Names of ranges go with their sheets: those of one sheet are repeated for its copies, the others follow the first copy. */
function writeNames(root: Element, before: readonly TemplateSheet[], after: readonly FilledSheet[]): void {
  const list = childNamed(root, 'definedNames');
  if (list === undefined) return;
  for (const name of childrenNamed(list, 'definedName')) {
    const local = name.getAttribute('localSheetId');
    const sheet = local === null ? undefined : before[Number(local)];
    list.removeChild(name);
    const places = after
      .map((filled, index) => ({ filled, index }))
      .filter(({ filled }) =>
        sheet === undefined ? textOf(name).includes(filled.from.name) : filled.from.part === sheet.part,
      );
    const chosen = sheet === undefined ? places.slice(0, 1) : places;
    if (sheet === undefined && places.length === 0) list.appendChild(name);
    for (const { filled, index } of chosen) {
      const own = name.cloneNode(true) as Element;
      if (sheet !== undefined) own.setAttribute('localSheetId', String(index));
      own.textContent = retarget(textOf(name), filled);
      list.appendChild(own);
    }
  }
  if (childrenNamed(list, 'definedName').length === 0) list.parentNode?.removeChild(list);
}

/** `'Old name'!$A$1:$B$2` as it stands in the copy. */
function retarget(formula: string, { from, name, move }: FilledSheet): string {
  const heads = [`${quoted(from.name)}!`, `${from.name}!`];
  return formula
    .split(/(?<=^|[^,]),/u)
    .map((piece) => {
      const head = heads.find((each) => piece.startsWith(each));
      if (head === undefined) return piece;
      const range = piece.slice(head.length);
      const moved = move === null ? range : /[A-Z]/u.test(range) ? moveRanges(range, move) : moveRowRange(range, move);
      return `${quoted(name)}!${moved}`;
    })
    .join(',');
}

/** `$4:$4`, rows printed on every page. */
const moveRowRange = (range: string, move: RowMove): string =>
  range.replace(
    /^\$?(\d+):\$?(\d+)$/u,
    (_, from: string, to: string) => `$${move.first(Number(from))}:$${move.first(Number(to))}`,
  );
