import { symbolText } from '../docx/symbols.js';
import type { Engine } from './engine.js';
import type { Font } from './fonts.js';
import { type Frame, frameOf } from './frame.js';
import type { Reader } from './reader.js';
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

/** Text render modes that draw an outline over the filled glyph: bold made by the word processor. */
const FILL_AND_STROKE = new Set([2, 6]);

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
  const styles = readStyles(reader, text, count, objects).map((setting) => toStyle(setting, fonts));
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

/** Finds the setting of each glyph, asking only where it may have changed; the answer indexes the settings returned. */
function readStyles(reader: Reader, text: number, count: number, objects: Set<number> | undefined): Setting[] {
  const { engine, space, tagged, thorough } = reader;
  const { raw } = engine;
  const { style, bases, marks } = space;
  const known: Setting[] = [];
  let [object, current, base, mark] = [-1, 0, 0, -1];
  for (let i = 0; i < count; i++) {
    const next = thorough || mayChange(space, i) ? raw.FPDFText_GetTextObject(text, i) : object;
    if (next !== 0 && next !== object) {
      object = next;
      objects?.add(object);
      if (tagged) mark = raw.FPDFPageObj_GetMarkedContentID(object);
      const font = raw.FPDFTextObj_GetFont(object);
      const stroked = FILL_AND_STROKE.has(raw.FPDFTextObj_GetTextRenderMode(object));
      const before = known[current];
      // The same font at the same height has the same size and base line.
      if (before?.turn !== 0 || before.font !== font || before.stroked !== stroked || !sameHeight(space.boxes, i)) {
        const setting = readSetting(engine, text, i, { font, stroked });
        base = setting.base;
        current = indexOf(known, setting);
      }
    }
    style[i] = current;
    bases[i] = base;
    marks[i] = mark;
  }
  return known;
}

/** Another height, after a sign or a blank, and every eighth glyph: bold begins and ends there. */
function mayChange({ codes, boxes }: Workspace, i: number): boolean {
  if ((i & 7) === 0 || !sameHeight(boxes, i)) return true;
  const before = codes[i - 1]!;
  return (
    before < 0x30 || (before >= 0x2000 && before < 0x3100) || before >= 0xff00 || boxes[4 * i]! < boxes[4 * i - 4]!
  );
}

/** As the glyph before, as its font has it. */
function sameHeight(boxes: Float32Array, i: number): boolean {
  return i > 0 && boxes[4 * i + 1] === boxes[4 * i - 3] && boxes[4 * i + 3] === boxes[4 * i - 1];
}

const PLAIN: GlyphStyle = { font: '', size: 10, turn: 0, bold: false };

function toStyle({ font, size, turn, stroked }: Setting, fonts: (address: number) => Font): GlyphStyle {
  if (font === 0) return PLAIN;
  const { name, bold, symbols } = fonts(font);
  return { font: name, size, turn, bold: bold || stroked, ...(symbols && { symbols }) };
}

/** Index among the settings known so far, to which it is added. */
function indexOf(known: Setting[], setting: Setting): number {
  const at = known.findIndex((other) => sameSetting(other, setting));
  if (at >= 0) return at;
  return known.length < 0xffff ? known.push(setting) - 1 : 0;
}

function sameSetting(a: Setting, b: Setting): boolean {
  return a.font === b.font && a.size === b.size && a.turn === b.turn && a.stroked === b.stroked;
}

interface Setting {
  readonly font: number;
  readonly size: number;
  readonly turn: number;
  readonly stroked: boolean;
  /** y of the base line in page space, or x where the text runs up or down. */
  readonly base: number;
}

function readSetting(
  { raw, scratch, heap }: Engine,
  text: number,
  index: number,
  how: Pick<Setting, 'font' | 'stroked'>,
): Setting {
  const fontSize = raw.FPDFText_GetFontSize(text, index);
  raw.FPDFText_GetMatrix(text, index, scratch);
  const at = scratch >> 2;
  const { HEAPF32: m } = heap();
  const [a, b, c, d] = [m[at]!, m[at + 1]!, m[at + 2]!, m[at + 3]!];
  // Height across the base line: slanting glyphs for italics makes them no larger.
  const scale = Math.abs(a * d - b * c) / Math.max(Math.hypot(a, b), 1e-6);
  const size = Math.round(Math.abs(fontSize) * scale * 20) / 20;
  const turn = quarter(a, b);
  return { ...how, size, turn, base: m[at + (turn % 2 === 0 ? 5 : 4)]! };
}

/** Quarter turns of a direction, or -1 where it is more than about six degrees off. */
function quarter(a: number, b: number): number {
  const steps = Math.atan2(b, a) / (Math.PI / 2);
  const nearest = Math.round(steps);
  return Math.abs(steps - nearest) > 0.07 ? -1 : (nearest + 4) % 4;
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
