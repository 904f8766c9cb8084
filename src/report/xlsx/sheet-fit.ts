import type { Document, Element } from '@xmldom/xmldom';
import { childNamed, childrenNamed, rootOf } from './dom.js';
import { rowHeight } from './row-height.js';

/** Characters wide where a sheet does not say. */
const USUAL_WIDTH = 8.43;

/** Which of a workbook's cell styles break their text into lines. */
export function wrappingStyles(styles: Document | null): ReadonlySet<number> {
  const list = styles === null ? undefined : childNamed(rootOf(styles), 'cellXfs');
  const looks = list === undefined ? [] : childrenNamed(list, 'xf');
  const wraps = (look: Element): boolean =>
    ['1', 'true'].includes(childNamed(look, 'alignment')?.getAttribute('wrapText') ?? '');
  return new Set(looks.flatMap((look, index) => (wraps(look) ? [index] : [])));
}

/** A → 0, AA → 26 */
export const columnIndex = (ref: string): number =>
  [...(/^[A-Z]+/u.exec(ref)?.[0] ?? 'A')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** How wide each column is, in characters. */
export function columnWidths(root: Element): (column: number) => number {
  const list = childNamed(root, 'cols');
  const columns = (list === undefined ? [] : childrenNamed(list, 'col')).map((each) => ({
    min: Number(each.getAttribute('min')) - 1,
    max: Number(each.getAttribute('max')) - 1,
    width: Number(each.getAttribute('width') ?? USUAL_WIDTH),
  }));
  return (column) => columns.find(({ min, max }) => column >= min && column <= max)?.width ?? USUAL_WIDTH;
}

/** Makes a row as high as what stands in it, where its template left that open. */
export function fitRow(
  row: Element,
  text: (cell: Element) => string,
  wraps: ReadonlySet<number>,
  widthAt: (column: number) => number,
): void {
  const texts = childrenNamed(row, 'c')
    .filter((cell) => wraps.has(Number(cell.getAttribute('s') ?? 0)))
    .map((cell) => ({ text: text(cell), width: widthAt(columnIndex(cell.getAttribute('r') ?? 'A')) }));
  if (texts.length > 0) row.setAttribute('ht', String(rowHeight(texts)));
}
