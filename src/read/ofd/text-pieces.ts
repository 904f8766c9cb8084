import { isCjk } from '../pdf/characters.js';
import { apply, type Matrix } from '../pdf/matrix.js';
import type { Piece } from '../pdf/piece.js';
import { placeObject, toDistances } from './measures.js';
import type { TextCode, TextObject } from './objects.js';
import type { Font } from './resources.js';

/** Share of the size that a character reaches above and below its base line. */
const ASCENT = 0.86;
const DESCENT = 0.14;
/** A wider gap, in sizes, parts two pieces. */
const PIECE_GAP = 0.95;
/** A base line may rise or fall by this many sizes within a piece. */
const SHIFT = 0.45;
const BOLD_WEIGHT = 600;
/** A line is upright when it is off by no more, in radians. */
const OFF = 0.12;
const BLANK = /^[\s\u00a0\u3000\u200b]$/u;

/** One character on the page; points. */
interface Glyph {
  readonly character: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
}

/** How the characters of an object are set on the page. */
interface Setting {
  readonly size: number;
  readonly font: string;
  readonly isBold: boolean;
  readonly lie: Piece['lie'];
}

/** The pieces of one text object; `outer` leads from where it stands to the page in points. */
export function piecesOf(object: TextObject, font: Font | undefined, outer: Matrix): readonly Piece[] {
  const matrix = placeObject(object.matrix, object.boundary, outer);
  const size = object.size * Math.hypot(matrix[2], matrix[3]);
  if (!(size > 0 && Number.isFinite(size))) return [];
  const setting = {
    size,
    font: font?.name ?? '',
    isBold: (font?.isBold ?? false) || object.weight >= BOLD_WEIGHT,
    lie: lieOf(matrix, object.direction),
  };
  let start = { x: 0, y: 0 };
  return object.codes.flatMap((code) => {
    start = { x: code.x ?? start.x, y: code.y ?? start.y };
    return gather(glyphsOf(code, start, object, matrix, size), setting);
  });
}

function lieOf([a, b]: Matrix, direction: number): Piece['lie'] {
  const turn = (Math.atan2(b, a) + (direction * Math.PI) / 180) / (Math.PI / 2);
  const nearest = Math.round(turn);
  if (Math.abs(turn - nearest) * (Math.PI / 2) > OFF) return 'slanted';
  return nearest % 4 === 0 ? 'upright' : 'turned';
}

function glyphsOf(
  code: TextCode,
  start: { readonly x: number; readonly y: number },
  object: TextObject,
  matrix: Matrix,
  size: number,
): readonly Glyph[] {
  const characters = [...code.text.replace(/[\r\n]+/g, '')];
  const across = toDistances(code.deltaX, characters.length);
  const down = toDistances(code.deltaY, characters.length);
  const scale = Math.hypot(matrix[0], matrix[1]) * object.stretch;
  let { x, y } = start;
  return characters.map((character, index) => {
    const width = widthOf(character) * object.size * object.stretch;
    const advance = across[index] ?? (down.length > 0 || across.length > 0 ? 0 : width);
    const [left, base] = apply(matrix, x, y);
    const own = widthOf(character) * object.size * scale;
    const next = advance * Math.hypot(matrix[0], matrix[1]);
    // Letters are as wide as the file moves on, unless it leaves a gap.
    const isLast = index === characters.length - 1;
    const right = left + (isLast || next > widest(character) * size ? own : Math.max(next, 0.1 * size));
    x += advance;
    y += down[index] ?? 0;
    return { character, x: left, y: base, right };
  });
}

/** In sizes, where no font is asked. */
function widthOf(character: string): number {
  if (isCjk(character.codePointAt(0) ?? 0)) return 1;
  if (/[iljtfI.,;:'|!()[\]]/.test(character)) return 0.3;
  return /[A-Zmw@%&]/.test(character) ? 0.7 : 0.5;
}

const widest = (character: string): number => (isCjk(character.codePointAt(0) ?? 0) ? 1.6 : 1.15);

/** Characters on one base line without a wide gap are one piece. */
function gather(glyphs: readonly Glyph[], setting: Setting): readonly Piece[] {
  const pieces: Piece[] = [];
  let open: Glyph[] = [];
  const finish = () => {
    if (open.some(({ character }) => !BLANK.test(character))) pieces.push(toPiece(open, setting));
    open = [];
  };
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (!BLANK.test(glyph.character)) {
      if (last !== undefined && setting.lie === 'upright' && isApart(last, glyph, setting.size)) finish();
      last = glyph;
    }
    open.push(glyph);
  }
  finish();
  return pieces;
}

function isApart(last: Glyph, next: Glyph, size: number): boolean {
  const gap = next.x - last.right;
  return Math.abs(next.y - last.y) > SHIFT * size || gap >= PIECE_GAP * size || gap < -1.2 * size;
}

/** Blanks at the ends are no part of a piece, and several are one. */
function toPiece(glyphs: readonly Glyph[], { size, font, isBold, lie }: Setting): Piece {
  let text = '';
  const starts: number[] = [];
  let count = 0;
  for (const { character, x } of glyphs) {
    const isBlank = BLANK.test(character);
    if (isBlank && (text === '' || text.endsWith(' '))) continue;
    const written = isBlank ? ' ' : character;
    text += written;
    for (let unit = 0; unit < written.length; unit++) starts.push(x);
    if (!isBlank) count++;
  }
  text = text.trimEnd();
  const printed = glyphs.filter(({ character }) => !BLANK.test(character));
  const bold = isBold ? count : 0;
  return {
    ...boxOf(printed, size),
    text,
    starts: Float32Array.from(starts),
    from: 0,
    to: text.length,
    size: Math.round(size * 20) / 20,
    font,
    count,
    bold,
    lead: bold,
    lie,
    mark: -1,
  };
}

function boxOf(glyphs: readonly Glyph[], size: number): Pick<Piece, 'left' | 'top' | 'right' | 'bottom'> {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, right: end } of glyphs) {
    left = Math.min(left, x);
    right = Math.max(right, end);
    top = Math.min(top, y - ASCENT * size);
    bottom = Math.max(bottom, y + DESCENT * size);
  }
  return { left, top, right, bottom };
}
