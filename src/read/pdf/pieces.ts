import type { Box } from './box.js';
import { isCjk } from './characters.js';
import type { Glyphs } from './glyphs.js';

/** A stretch of glyphs on one base line without a wide gap. */
export interface Piece extends Box {
  readonly text: string;
  /** Left edge of each UTF-16 unit of `text`, blanks too. */
  readonly starts: readonly number[];
  /** Points, of most glyphs. */
  readonly size: number;
  readonly font: string;
  /** Glyphs that are not blanks, and how many of them are bold; `lead` counts the bold ones at the start. */
  readonly count: number;
  readonly bold: number;
  readonly lead: number;
  /** Text that stands upright on the page; the rest are stamps and watermarks. */
  readonly upright: boolean;
}

/** A gap wider than this many ems parts two pieces. */
const PIECE_GAP = 0.95;
const BLANK_GAP = 0.23;
const BLANKS = new Set([0x20, 0xa0, 0x3000, 0x09, 0x2002, 0x2003, 0x2009]);

/** Gathers a page's glyphs into pieces, in the order drawn; glyphs printed over each other count once, as bold. */
export function gatherPieces(glyphs: Glyphs): Piece[] {
  const pieces: Piece[] = [];
  const seen = new Map<string, Piece[]>();
  let open: PieceBuilder | undefined;
  const close = () => {
    if (open && open.count > 0) addPiece(pieces, seen, open.finish(glyphs));
    open = undefined;
  };
  let blank = 0;
  for (let at = 0; at < glyphs.count; at++) {
    const code = glyphs.codes[at]!;
    if (BLANKS.has(code)) blank = code;
    else if (isPrinted(code)) {
      if (open && !open.continues(glyphs, at)) close();
      open ??= new PieceBuilder(glyphs, at);
      open.add(glyphs, at, blank > 0);
      blank = 0;
    }
  }
  close();
  return pieces;
}

/** Line ends and other marks PDFium puts in; a code without a glyph. */
function isPrinted(code: number): boolean {
  return code > 0x20 && code !== 0xfeff && code !== 0x200b && !(code >= 0x7f && code < 0xa0);
}

function addPiece(pieces: Piece[], seen: Map<string, Piece[]>, piece: Piece): void {
  const twins = seen.get(piece.text) ?? [];
  const twin = twins.find((other) => overprinted(other, piece));
  if (twin) {
    Object.assign(twin, { bold: twin.count, lead: twin.count });
    return;
  }
  pieces.push(piece);
  seen.set(piece.text, [...twins, piece]);
}

function overprinted(a: Piece, b: Piece): boolean {
  const near = 0.3 * a.size;
  return Math.abs(a.left - b.left) < near && Math.abs(a.top - b.top) < near && Math.abs(a.right - b.right) < near;
}

class PieceBuilder {
  text = '';
  starts: number[] = [];
  count = 0;
  private readonly indices: number[] = [];
  private right: number;
  private last = 0;
  private overprints = new Set<number>();

  constructor(glyphs: Glyphs, at: number) {
    this.right = glyphs.boxes[4 * at]!;
  }

  continues(glyphs: Glyphs, at: number): boolean {
    const { boxes, style, styles } = glyphs;
    const previous = this.indices.at(-1)!;
    const [here, before] = [styles[style[at]!]!, styles[style[previous]!]!];
    if (here.turn !== before.turn) return false;
    const em = Math.max(here.size, before.size, 1);
    const shift = Math.abs(middle(boxes, at) - middle(boxes, previous));
    if (shift > 0.45 * em) return false;
    const gap = boxes[4 * at]! - this.right;
    return gap < PIECE_GAP * em && gap > -1.2 * em;
  }

  add(glyphs: Glyphs, at: number, blank: boolean): void {
    if (this.isOverprint(glyphs, at)) return;
    const { boxes, style, styles } = glyphs;
    const code = glyphs.codes[at]!;
    const character = String.fromCodePoint(code);
    const left = boxes[4 * at]!;
    const em = Math.max(styles[style[at]!]!.size, 1);
    if (this.text !== '' && needsBlank(this.last, code, (left - this.right) / em, blank)) {
      this.text += ' ';
      this.starts.push(this.right);
    }
    this.text += character;
    for (let unit = 0; unit < character.length; unit++) this.starts.push(left);
    this.indices.push(at);
    this.count++;
    this.right = boxes[4 * at + 2]!;
    this.last = code;
  }

  /** The same character again at nearly the same place: bold made by printing twice. */
  private isOverprint({ boxes, codes }: Glyphs, at: number): boolean {
    const left = boxes[4 * at]!;
    for (let back = this.indices.length - 1; back >= Math.max(0, this.indices.length - 3); back--) {
      const other = this.indices[back]!;
      const width = boxes[4 * other + 2]! - boxes[4 * other]!;
      if (codes[other] === codes[at] && Math.abs(boxes[4 * other]! - left) < 0.4 * width) {
        this.overprints.add(other);
        return true;
      }
    }
    return false;
  }

  finish({ boxes, style, styles, frame }: Glyphs): Piece {
    let [top, bottom, left, right] = [Infinity, -Infinity, Infinity, -Infinity];
    let [bold, lead] = [0, 0];
    const tally = new Map<number, number>();
    for (const [nth, at] of this.indices.entries()) {
      left = Math.min(left, boxes[4 * at]!);
      top = Math.min(top, boxes[4 * at + 1]!);
      right = Math.max(right, boxes[4 * at + 2]!);
      bottom = Math.max(bottom, boxes[4 * at + 3]!);
      tally.set(style[at]!, (tally.get(style[at]!) ?? 0) + 1);
      if (styles[style[at]!]!.bold || this.overprints.has(at)) {
        if (lead === nth) lead++;
        bold++;
      }
    }
    const most = [...tally].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
    const { size, font, turn } = styles[most]!;
    return {
      text: this.text,
      starts: this.starts,
      left,
      top,
      right,
      bottom,
      size,
      font,
      count: this.count,
      bold,
      lead,
      upright: turn === frame.turn,
    };
  }
}

function middle(boxes: Float32Array, at: number): number {
  return (boxes[4 * at + 1]! + boxes[4 * at + 3]!) / 2;
}

/** Justified lines stretch the gaps between Chinese characters, so those need more of a gap to be a blank. */
function needsBlank(before: number, after: number, gap: number, blank: boolean): boolean {
  if (isCjk(before) || isCjk(after)) return blank ? gap > 0.3 : gap > 0.8;
  return blank ? gap > 0.08 : gap > BLANK_GAP;
}
