import { symbolText } from '../docx/symbols.js';
import type { Engine } from './engine.js';
import type { Font } from './fonts.js';
import { type Frame, frameOf } from './frame.js';
import type { Reader } from './reader.js';
import { readSettings, type Setting } from './settings.js';
import type { Workspace } from './workspace.js';

/** How a glyph is set. `turn` is the quarter turns of its base line against the page's x axis, -1 for any other angle. */
export interface GlyphStyle {
  readonly font: string;
  /** Points, as displayed. */
  readonly size: number;
  readonly bold: boolean;
  readonly turn: number;
  /** The symbol font whose codes are signs, not letters. */
  readonly symbols?: string;
}

/** The characters of one page in the order they are drawn; boxes in points from the top left corner, upright. */
export interface Glyphs {
  readonly count: number;
  /** There were more. */
  readonly cut: boolean;
  readonly codes: Uint32Array;
  /** left, top, right, bottom of each glyph. */
  readonly boxes: Float32Array;
  /** Index into `styles`. */
  readonly style: Uint16Array;
  readonly styles: readonly GlyphStyle[];
  readonly frame: Frame;
  readonly space: Workspace;
  /** Text objects that the glyphs come from; undefined where they were only sampled. */
  readonly objects?: ReadonlySet<number>;
}

/** More characters than this on one page are not a document. */
export const MAX_GLYPHS = 100_000;

/** Share of the size that an upright glyph's box is given above and below its base line, whatever its font says. */
const ASCENT = 0.86;
const DESCENT = 0.14;

/** Reads every character of a page with its box and style into the reader's workspace: good until the next page. */
export function readGlyphs(reader: Reader, page: number, text: number): Glyphs {
  const { engine, fonts, space } = reader;
  const all = engine.api.FPDFText_CountChars(text);
  const count = Math.max(0, Math.min(all, MAX_GLYPHS));
  space.reserve(count);
  const { codes, boxes, style } = space;
  readCodes(engine, text, count, codes);
  readBoxes(engine, text, count, boxes);
  const objects = reader.thorough ? new Set<number>() : undefined;
  const styles = readSettings(reader, text, count, objects).map((setting) => toStyle(setting, fonts));
  const frame = frameOf(engine, page, commonTurn(style, styles, count));
  for (let i = 0; i < count; i++) {
    const set = styles[style[i]!] ?? PLAIN;
    if (set.symbols) codes[i] = symbolText(set.symbols, codes[i]!).codePointAt(0)!;
    standOnBase(boxes, 4 * i, set, space.bases[i]!);
    frame.place(boxes, 4 * i);
  }
  return { count, cut: all > count, codes, boxes, style, styles, frame, space, ...(objects && { objects }) };
}

/** Fonts lie about their height, so boxes are measured from the base line: y of it, or x where the text runs up or down. */
function standOnBase(boxes: Float32Array, at: number, { size, turn }: GlyphStyle, base: number): void {
  if (turn === 0 || turn === 2) {
    const up = turn === 0 ? size : -size;
    boxes[at + 1] = base + ASCENT * up;
    boxes[at + 3] = base - DESCENT * up;
  } else if (turn > 0) {
    const up = turn === 3 ? size : -size;
    boxes[at] = base - DESCENT * up;
    boxes[at + 2] = base + ASCENT * up;
  }
}

function readCodes({ api, raw, allocate, free, heap }: Engine, text: number, count: number, codes: Uint32Array): void {
  const buffer = allocate(2 * count + 2);
  const units = api.FPDFText_GetText(text, 0, count, buffer) - 1;
  if (units === count) codes.set(new Uint16Array(heap().HEAPU8.buffer, buffer, count));
  // Characters without Unicode are left out of the bulk text, so its indices do not fit.
  else for (let i = 0; i < count; i++) codes[i] = raw.FPDFText_GetUnicode(text, i);
  free(buffer);
}

function readBoxes({ raw, scratch, heap }: Engine, text: number, count: number, boxes: Float32Array): void {
  const at = scratch >> 2;
  let { HEAPF32: floats } = heap();
  for (let i = 0; i < count; i++) {
    raw.FPDFText_GetLooseCharBox(text, i, scratch);
    // A view goes blind when the memory grows.
    if (floats.length === 0) floats = heap().HEAPF32;
    boxes[4 * i] = floats[at]!;
    boxes[4 * i + 1] = floats[at + 1]!;
    boxes[4 * i + 2] = floats[at + 2]!;
    boxes[4 * i + 3] = floats[at + 3]!;
  }
}

const PLAIN: GlyphStyle = { font: '', size: 10, turn: 0, bold: false };

function toStyle({ font, size, turn, stroked }: Setting, fonts: (address: number) => Font): GlyphStyle {
  if (font === 0) return PLAIN;
  const { name, bold, symbols } = fonts(font);
  return { font: name, size, turn, bold: bold || stroked, ...(symbols && { symbols }) };
}

/** The turn of most glyphs, or undefined on a page without text. */
function commonTurn(style: Uint16Array, styles: readonly GlyphStyle[], count: number): number | undefined {
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const turn = styles[style[i]!]?.turn ?? -1;
    if (turn >= 0) counts[turn] = counts[turn]! + 1;
  }
  const most = Math.max(...counts);
  return most > 0 ? counts.indexOf(most) : undefined;
}
