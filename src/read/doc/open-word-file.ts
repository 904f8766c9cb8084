import type { Note } from '../../model/document.js';
import type { ByteView } from '../byte-view.js';
import { TWIP } from '../docx/measures.js';
import { type DrawnShape, readDrawnShapes } from './drawn-shapes.js';
import type { Fib, Range, Structure } from './fib.js';
import { readFonts } from './fonts.js';
import { readCharacterPages, readParagraphPages } from './formatted-pages.js';
import { readLists } from './lists.js';
import { readText } from './pieces.js';
import { readPlc } from './plc.js';
import { readStyleSheet } from './style-sheet.js';
import type { NoteAnchor, ShapeAnchor, WordFile } from './word-file.js';

/** Bytes of one entry in the tables of notes, shapes, text boxes and sections. */
const NOTE_REFERENCE = 2;
const COMMENT_REFERENCE = 30;
const SHAPE_ANCHOR = 26;
const TEXT_BOX = 22;
const TEXT_BOX_SHAPE = 14;
const SECTION = 12;

/** Opens what the text is read with. `word` is the stream WordDocument, `table` the table stream, `data` the stream Data. */
export function openWordFile(fib: Fib, word: ByteView, table: ByteView, data: ByteView): WordFile {
  const part = (name: Structure) => {
    const { offset, size } = fib.structure(name);
    return table.part(offset, size);
  };
  const fonts = readFonts(part('fonts'));
  const styles = readStyleSheet(part('styles'), fonts);
  const numbering = readLists(table, fib.structure('lists'), fib.structure('listOverrides'));
  return {
    fib,
    text: readText(word, part('pieces')),
    data,
    fonts,
    context: { styles, numbering, typeface: (font) => font },
    charactersAt: readCharacterPages(word, part('characterPages')),
    paragraphAt: readParagraphPages(word, part('paragraphPages')),
    sectionEnds: new Set(readPlc(part('sections'), SECTION).positions.map((end) => end - 1)),
    headerEnds: readPlc(part('headers'), 0).positions,
    notes: readNoteAnchors(fib, part),
    shapes: readShapeAnchors(part),
    textBoxes: readTextBoxes(fib, part('textBoxTexts')),
  };
}

type Part = (name: Structure) => ByteView;

/** By position of their sign in the body. */
function readNoteAnchors(fib: Fib, part: Part): Map<number, NoteAnchor> {
  const anchors = new Map<number, NoteAnchor>();
  const add = (kind: Note['kind'], references: ByteView, size: number, texts: ByteView, all: Range) => {
    const plc = readPlc(references, size);
    const ends = readPlc(texts, 0).positions;
    for (let index = 0; index < plc.count; index++) {
      const range = within(all, ends[index] ?? 0, ends[index + 1] ?? 0);
      anchors.set(plc.positions[index] ?? 0, { kind, id: String(index), range });
    }
  };
  const { footnotes, endnotes, comments } = fib.texts;
  add('footnote', part('footnoteReferences'), NOTE_REFERENCE, part('footnoteTexts'), footnotes);
  add('endnote', part('endnoteReferences'), NOTE_REFERENCE, part('endnoteTexts'), endnotes);
  add('comment', part('commentReferences'), COMMENT_REFERENCE, part('commentTexts'), comments);
  return anchors;
}

/** Positions that count from the start of one of the texts, as positions of the whole. */
function within(all: Range, from: number, to: number): Range {
  return { from: Math.min(all.from + from, all.to), to: Math.min(all.from + to, all.to) };
}

/** By position of the sign in the body that stands for the shape. */
function readShapeAnchors(part: Part): Map<number, ShapeAnchor> {
  const drawings = part('drawings');
  const shapes = drawings.length === 0 ? new Map<number, DrawnShape>() : readDrawnShapes(drawings);
  const plc = readPlc(part('bodyShapes'), SHAPE_ANCHOR);
  const anchors = new Map<number, ShapeAnchor>();
  for (let index = 0; index < plc.count; index++) {
    const anchor = plc.data(index);
    const number = anchor.u32(0);
    const shape = shapes.get(number) ?? { numbers: [number], isFigure: false, alt: undefined };
    const width = Math.max(0, anchor.i32(12) - anchor.i32(4)) * TWIP;
    const height = Math.max(0, anchor.i32(16) - anchor.i32(8)) * TWIP;
    anchors.set(plc.positions[index] ?? 0, { ...shape, width, height });
  }
  return anchors;
}

function readTextBoxes(fib: Fib, texts: ByteView): Map<number, Range> {
  const plc = readPlc(texts, TEXT_BOX);
  const boxes = new Map<number, Range>();
  // The last one is a spare.
  for (let index = 0; index < plc.count - 1; index++) {
    const box = plc.data(index);
    const isSpare = (box.u16(8) & 1) === 1;
    const range = within(fib.texts.textBoxes, plc.positions[index] ?? 0, plc.positions[index + 1] ?? 0);
    if (!isSpare) boxes.set(box.u32(TEXT_BOX_SHAPE), range);
  }
  return boxes;
}
