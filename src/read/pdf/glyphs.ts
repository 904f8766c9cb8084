import type { Engine } from './engine.js';
import type { Font } from './fonts.js';
import { type Frame, frameOf } from './frame.js';

/** How a glyph is set. `turn` is the quarter turns of its base line against the page's x axis, -1 for any other angle. */
export interface GlyphStyle {
  readonly font: string;
  /** Points, as displayed. */
  readonly size: number;
  readonly bold: boolean;
  readonly turn: number;
}

/** The characters of one page in the order they are drawn; boxes in points from the top left corner, upright. */
export interface Glyphs {
  readonly count: number;
  readonly codes: Uint32Array;
  /** left, top, right, bottom of each glyph. */
  readonly boxes: Float32Array;
  /** Index into `styles`. */
  readonly style: Uint16Array;
  readonly styles: readonly GlyphStyle[];
  readonly frame: Frame;
}

/** Text render modes that draw an outline over the filled glyph: bold made by the word processor. */
const FILL_AND_STROKE = new Set([2, 6]);

/** More characters than this on one page are not a document. */
const MAX_GLYPHS = 400_000;

/** Share of the size that an upright glyph's box is given above and below its base line, whatever its font says. */
const ASCENT = 0.86;
const DESCENT = 0.14;

/** Reads every character of a page with its box and style. `fonts` is the document's font table. */
export function readGlyphs(engine: Engine, page: number, text: number, fonts: (address: number) => Font): Glyphs {
  const count = Math.max(0, Math.min(engine.api.FPDFText_CountChars(text), MAX_GLYPHS));
  const codes = readCodes(engine, text, count);
  const boxes = readBoxes(engine, text, count);
  const { style, styles, bases } = readStyles(engine, text, count, fonts);
  const frame = frameOf(engine, page, commonTurn(style, styles));
  for (let i = 0; i < count; i++) {
    standOnBase(boxes, 4 * i, styles[style[i]!]!, bases[i]!);
    frame.place(boxes, 4 * i);
  }
  return { count, codes, boxes, style, styles, frame };
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

function readCodes({ api, raw, allocate, free, heap }: Engine, text: number, count: number): Uint32Array {
  const codes = new Uint32Array(count);
  const buffer = allocate(2 * count + 2);
  const units = api.FPDFText_GetText(text, 0, count, buffer) - 1;
  const { HEAPU8 } = heap();
  if (units === count) {
    const bytes = new DataView(HEAPU8.buffer, buffer, 2 * count);
    for (let i = 0; i < count; i++) codes[i] = bytes.getUint16(2 * i, true);
  } else {
    // Characters without Unicode are left out of the bulk text, so its indices do not fit.
    for (let i = 0; i < count; i++) codes[i] = raw.FPDFText_GetUnicode(text, i);
  }
  free(buffer);
  return codes;
}

function readBoxes({ raw, scratch, heap }: Engine, text: number, count: number): Float32Array {
  const boxes = new Float32Array(4 * count);
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
  return boxes;
}

function readStyles(engine: Engine, text: number, count: number, fonts: (address: number) => Font) {
  const style = new Uint16Array(count);
  const bases = new Float32Array(count);
  const styles: GlyphStyle[] = [];
  const byKey = new Map<string, number>();
  let object = -1;
  let current = 0;
  let base = 0;
  for (let i = 0; i < count; i++) {
    const next = engine.raw.FPDFText_GetTextObject(text, i);
    if (next !== 0 && next !== object) {
      object = next;
      const setting = readSetting(engine, text, i, object);
      base = setting.base;
      const key = `${setting.font} ${setting.size} ${setting.turn} ${setting.stroked}`;
      current = byKey.get(key) ?? addStyle(styles, setting, fonts);
      byKey.set(key, current);
    }
    style[i] = current;
    bases[i] = base;
  }
  if (styles.length === 0) styles.push({ font: '', size: 10, bold: false, turn: 0 });
  return { style, styles, bases };
}

function addStyle(
  styles: GlyphStyle[],
  { font, size, turn, stroked }: Setting,
  fonts: (address: number) => Font,
): number {
  const { name, bold } = fonts(font);
  if (styles.length < 0xffff) styles.push({ font: name, size, bold: bold || stroked, turn });
  return styles.length - 1;
}

interface Setting {
  readonly font: number;
  readonly size: number;
  readonly turn: number;
  readonly stroked: boolean;
  /** y of the base line in page space, or x where the text runs up or down. */
  readonly base: number;
}

function readSetting({ raw, scratch, heap }: Engine, text: number, index: number, object: number): Setting {
  const stroked = FILL_AND_STROKE.has(raw.FPDFTextObj_GetTextRenderMode(object));
  const fontSize = raw.FPDFText_GetFontSize(text, index);
  raw.FPDFText_GetMatrix(text, index, scratch);
  const at = scratch >> 2;
  const { HEAPF32: m } = heap();
  const size = Math.round(Math.abs(fontSize) * Math.hypot(m[at + 2]!, m[at + 3]!) * 20) / 20;
  const turn = quarter(m[at]!, m[at + 1]!);
  return { font: raw.FPDFTextObj_GetFont(object), stroked, size, turn, base: m[at + (turn % 2 === 0 ? 5 : 4)]! };
}

/** Quarter turns of a direction, or -1 where it is more than about six degrees off. */
function quarter(a: number, b: number): number {
  const steps = Math.atan2(b, a) / (Math.PI / 2);
  const nearest = Math.round(steps);
  return Math.abs(steps - nearest) > 0.07 ? -1 : (nearest + 4) % 4;
}

/** The turn of most glyphs, or undefined on a page without text. */
function commonTurn(style: Uint16Array, styles: readonly GlyphStyle[]): number | undefined {
  const counts = [0, 0, 0, 0];
  for (const index of style) {
    const turn = styles[index]?.turn ?? 0;
    if (turn >= 0) counts[turn] = counts[turn]! + 1;
  }
  const most = Math.max(...counts);
  return most > 0 ? counts.indexOf(most) : undefined;
}
