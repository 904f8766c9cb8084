import { ByteView } from '../byte-view.js';
import { CHARACTER, PARAGRAPH } from './operations.js';

/** Operation codes of the properties that fit into a piece's modifier ([MS-DOC] 2.9.215), those that are read here. */
const OPERATIONS: Readonly<Record<number, number>> = {
  5: PARAGRAPH.align,
  9: PARAGRAPH.pageBreakBefore,
  12: PARAGRAPH.listLevel,
  24: PARAGRAPH.inTable,
  25: PARAGRAPH.endsRow,
  65: CHARACTER.deleted,
  71: CHARACTER.isData,
  75: CHARACTER.isOleObject,
  85: CHARACTER.bold,
  92: CHARACTER.hidden,
  117: CHARACTER.isSpecial,
  118: CHARACTER.isObject,
  120: PARAGRAPH.outlineLevel,
};

/** One property as a list of properties; null where it is none that is read. */
export function simpleProperty(index: number, operand: number): ByteView | null {
  const code = OPERATIONS[index];
  return code === undefined ? null : new ByteView(Uint8Array.of(code & 0xff, code >> 8, operand));
}
