import type { Engine } from './engine.js';
import type { Reader } from './reader.js';
import type { Workspace } from './workspace.js';

/** How the engine has glyphs set; the base line is each glyph's own. */
export interface Setting {
  /** Address of the font. */
  readonly font: number;
  /** Points, as displayed. */
  readonly size: number;
  /** Quarter turns of the base line against the page's x axis, -1 for any other angle. */
  readonly turn: number;
  readonly stroked: boolean;
}

/** A setting where it was met first: its index, and where its glyphs stood. */
interface Seen {
  readonly index: number;
  /** y of the base line in page space, or x where the text runs up or down. */
  readonly base: number;
  readonly upright: boolean;
  readonly top: number;
  readonly bottom: number;
}

/** Text render modes that draw an outline over the filled glyph: bold made by the word processor. */
const FILL_AND_STROKE = new Set([2, 6]);

/**
 * Finds the setting of each glyph, asking only where it may have changed; the answer indexes the settings returned.
 * Base lines and marks are written into the workspace as well.
 */
export function readSettings(
  { engine, space, tagged, thorough }: Reader,
  text: number,
  count: number,
  objects: Set<number> | undefined,
): Setting[] {
  const { raw } = engine;
  const { style, bases, marks } = space;
  const known: Setting[] = [];
  const seen = new Map<number, Seen>();
  let [object, current, base, mark] = [-1, 0, 0, -1];
  for (let i = 0; i < count; i++) {
    const next = thorough || mayChange(space, i) ? raw.FPDFText_GetTextObject(text, i) : object;
    if (next !== 0 && next !== object) {
      object = next;
      objects?.add(object);
      if (tagged) mark = raw.FPDFPageObj_GetMarkedContentID(object);
      const font = raw.FPDFTextObj_GetFont(object);
      const stroked = FILL_AND_STROKE.has(raw.FPDFTextObj_GetTextRenderMode(object));
      const key = stroked ? -font : font;
      let met = seen.get(key);
      if (met === undefined || !standsAs(met, space.boxes, i)) {
        met = readSetting(engine, text, i, { font, stroked }, space.boxes, known);
        seen.set(key, met);
      }
      ({ index: current, base } = met);
    }
    style[i] = current;
    bases[i] = base;
    marks[i] = mark;
  }
  return known;
}

/** The same font at the same height has the same size and base line: one line may change its font from sign to sign. */
function standsAs({ upright, top, bottom }: Seen, boxes: Float32Array, i: number): boolean {
  return upright && boxes[4 * i + 1] === top && boxes[4 * i + 3] === bottom;
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

/** Asks for the setting of one glyph and adds it to those known, unless it is among them. */
function readSetting(
  { raw, scratch, heap }: Engine,
  text: number,
  i: number,
  { font, stroked }: Pick<Setting, 'font' | 'stroked'>,
  boxes: Float32Array,
  known: Setting[],
): Seen {
  const fontSize = raw.FPDFText_GetFontSize(text, i);
  raw.FPDFText_GetMatrix(text, i, scratch);
  const at = scratch >> 2;
  const { HEAPF32: m } = heap();
  const [a, b, c, d] = [m[at]!, m[at + 1]!, m[at + 2]!, m[at + 3]!];
  // Height across the base line: slanting glyphs for italics makes them no larger.
  const scale = Math.abs(a * d - b * c) / Math.max(Math.hypot(a, b), 1e-6);
  const size = Math.round(Math.abs(fontSize) * scale * 20) / 20;
  const turn = quarter(a, b);
  return {
    index: indexOf(known, { font, stroked, size, turn }),
    base: m[at + (turn % 2 === 0 ? 5 : 4)]!,
    upright: turn === 0,
    top: boxes[4 * i + 1]!,
    bottom: boxes[4 * i + 3]!,
  };
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

/** Quarter turns of a direction, or -1 where it is more than about six degrees off. */
function quarter(a: number, b: number): number {
  const steps = Math.atan2(b, a) / (Math.PI / 2);
  const nearest = Math.round(steps);
  return Math.abs(steps - nearest) > 0.07 ? -1 : (nearest + 4) % 4;
}
