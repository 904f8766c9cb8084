import type { ByteView } from '../byte-view.js';
import { TWIP } from '../docx/measures.js';
import type { Align, Indents, ParagraphProperties } from '../docx/properties.js';
import { PARAGRAPH } from './operations.js';
import { type RowDefinition, readRowProperty } from './row-definition.js';
import { readSprms } from './sprms.js';

/** What a list of paragraph properties says. */
export interface WrittenParagraph {
  readonly properties: ParagraphProperties;
  /** Tables around the paragraph. */
  depth: number;
  inTable: boolean;
  /** The mark ends a row, of the outermost table or of an inner one. */
  endsRow: boolean;
  /** The mark ends a cell of an inner table. */
  endsInnerCell: boolean;
  row: RowDefinition | null;
}

const ALIGN: readonly Align[] = ['left', 'centre', 'right', 'both', 'both'];
const LAST_LIST = 0x7fe;
/** Properties too long for their place lie in the stream Data; they don't lead on from there. */
const MOST_HOPS = 1;

export const newParagraph = (): WrittenParagraph => ({
  properties: {},
  depth: 0,
  inTable: false,
  endsRow: false,
  endsInnerCell: false,
  row: null,
});

/** Reads a list of paragraph and table properties on top of `written`. `data` is the stream Data. */
export function readParagraph(list: ByteView, data: ByteView, written = newParagraph(), hops = 0): WrittenParagraph {
  readSprms(list, (code, operands, at, size) => {
    if ((code === PARAGRAPH.more || code === PARAGRAPH.moreOfTable) && hops < MOST_HOPS) {
      const start = operands.u32(at);
      readParagraph(data.part(start + 2, data.u16(start)), data, written, hops + 1);
    } else if (!readLayout(written, code, operands, at) && !readStructure(written, code, operands, at)) {
      written.row = readRowProperty(written.row, code, operands.part(at, size));
    }
  });
  return written;
}

/** List, level, alignment, indents. Tells whether the property is one of these. */
function readLayout({ properties }: WrittenParagraph, code: number, operands: ByteView, at: number): boolean {
  switch (code) {
    case PARAGRAPH.style:
      properties.style = String(operands.u16(at));
      return true;
    case PARAGRAPH.alignOnPage:
    case PARAGRAPH.align:
      properties.align = ALIGN[operands.u8(at)] ?? 'left';
      return true;
    case PARAGRAPH.pageBreakBefore:
      properties.pageBreakBefore = operands.u8(at) !== 0;
      return true;
    case PARAGRAPH.listLevel:
      properties.listLevel = operands.u8(at);
      return true;
    case PARAGRAPH.list:
      properties.list = listOf(operands.i16(at));
      return true;
    case PARAGRAPH.outlineLevel:
      properties.outlineLevel = Math.min(operands.u8(at), 9);
      return true;
    default:
      return readIndent(properties, code, operands.i16(at));
  }
}

/** Beyond the lists of the file are marks: no list any more, a list of an older kind. */
function listOf(list: number): string | null {
  return list >= 1 && list <= LAST_LIST ? String(list) : null;
}

function readIndent(properties: ParagraphProperties, code: number, operand: number): boolean {
  const indents: Indents = {};
  if (PARAGRAPH.left.includes(code as never)) indents.left = operand * TWIP;
  else if (PARAGRAPH.firstLine.includes(code as never)) indents.firstLine = operand * TWIP;
  else if (code === PARAGRAPH.leftCharacters) indents.leftChars = operand / 100;
  else if (code === PARAGRAPH.firstLineCharacters) indents.firstLineChars = operand / 100;
  else return false;
  properties.indents = { ...properties.indents, ...indents };
  return true;
}

/** Where in which table the paragraph stands. */
function readStructure(written: WrittenParagraph, code: number, operands: ByteView, at: number): boolean {
  switch (code) {
    case PARAGRAPH.inTable:
      written.inTable = operands.u8(at) !== 0;
      return true;
    case PARAGRAPH.depth:
      written.depth = Math.max(0, operands.i32(at));
      return true;
    case PARAGRAPH.depthChange:
      written.depth = Math.max(0, written.depth + operands.i32(at));
      return true;
    case PARAGRAPH.endsRow:
    case PARAGRAPH.endsInnerRow:
      written.endsRow = operands.u8(at) !== 0;
      return true;
    case PARAGRAPH.endsInnerCell:
      written.endsInnerCell = operands.u8(at) !== 0;
      return true;
    default:
      return false;
  }
}
