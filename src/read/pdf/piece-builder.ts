import type { Box } from './box.js';
import { isCjk } from './characters.js';
import type { GlyphStyle, Glyphs } from './glyphs.js';
import type { Piece } from './piece.js';

/** A gap wider than this many ems parts two pieces. */
const PIECE_GAP = 0.95;
/** A base line may rise or fall by this many ems within a piece: super- and subscripts. */
const SHIFT = 0.45;
const BLANK_GAP = 0.23;
const LONGEST = 4000;

/** Works on arrays shared by all pieces of the page: this runs for every glyph. */
export class PieceBuilder {
  private readonly units: Uint16Array;
  private readonly starts: Float32Array;
  private readonly members: Uint32Array;
  private readonly boldMembers: Uint8Array;
  private count = 0;
  private from = 0;
  private to = 0;
  private right = 0;
  private readonly drafts: (Piece & { text: string })[] = [];

  constructor(private readonly glyphs: Glyphs) {
    const { units, starts, members, boldMembers } = glyphs.space;
    this.units = units;
    this.starts = starts;
    this.members = members;
    this.boldMembers = boldMembers;
  }

  /** True as well where no piece is open. */
  continues(at: number): boolean {
    if (this.count === 0) return true;
    if (this.to - this.from > LONGEST) return false;
    const { boxes, style, styles, frame } = this.glyphs;
    const previous = this.members[this.count - 1]!;
    let em = Math.max(styles[style[at]!]!.size, 1);
    if (styles[style[at]!]!.turn !== frame.turn) return nearby(boxes, at, previous, 2.5 * em);
    if (style[at] !== style[previous]) {
      const before = styles[style[previous]!]!;
      if (styles[style[at]!]!.turn !== before.turn) return false;
      em = Math.max(em, before.size);
    }
    if (Math.abs(middle(boxes, at) - middle(boxes, previous)) > SHIFT * em) return false;
    const gap = boxes[4 * at]! - this.right;
    return gap < PIECE_GAP * em && gap > -1.2 * em;
  }

  add(at: number, blank: boolean): void {
    if (this.isOverprint(at)) return;
    const { codes, boxes, style, styles } = this.glyphs;
    const code = named(codes[at]!);
    const left = boxes[4 * at]!;
    const em = Math.max(styles[style[at]!]!.size, 1);
    if (this.count > 0) {
      const last = codes[this.members[this.count - 1]!]!;
      if (needsBlank(last, code, (left - this.right) / em, blank)) this.push(0x20, this.right);
    }
    if (code > 0xffff) this.push(0xd800 + ((code - 0x10000) >> 10), left);
    this.push(code > 0xffff ? 0xdc00 + (code & 0x3ff) : code, left);
    this.members[this.count] = at;
    this.boldMembers[this.count++] = styles[style[at]!]!.bold ? 1 : 0;
    this.right = boxes[4 * at + 2]!;
  }

  private push(unit: number, left: number): void {
    this.units[this.to] = unit;
    this.starts[this.to++] = left;
  }

  /** The same character again at nearly the same place: bold made by printing twice. */
  private isOverprint(at: number): boolean {
    const { boxes, codes } = this.glyphs;
    // Most glyphs begin where the one before ends.
    if (this.count === 0 || boxes[4 * at]! > this.right - 0.1 * (boxes[4 * at + 2]! - boxes[4 * at]!)) return false;
    const oldest = Math.max(0, this.count - 3);
    for (let back = this.count - 1; back >= oldest; back--) {
      const other = this.members[back]!;
      if (codes[other] !== codes[at] || isLigature(codes[at]!, boxes, other, at)) continue;
      const width = boxes[4 * other + 2]! - boxes[4 * other]!;
      if (Math.abs(boxes[4 * other]! - boxes[4 * at]!) < 0.4 * width) {
        this.boldMembers[back] = 1;
        return true;
      }
    }
    return false;
  }

  finish(): void {
    if (this.count === 0) return;
    const { frame } = this.glyphs;
    const { size, font, turn } = this.commonStyle();
    const { left, top, right, bottom } = this.box();
    const [bold, lead] = this.boldness();
    const { count, from, to } = this;
    const lie = turn === frame.turn ? 'upright' : turn < 0 ? 'slanted' : 'turned';
    const { starts } = this;
    const mark = this.glyphs.space.marks[this.members[0]!]!;
    this.drafts.push({
      left,
      top,
      right,
      bottom,
      text: '',
      starts,
      from,
      to,
      size,
      font,
      count,
      bold,
      lead,
      lie,
      mark,
    });
    this.from = this.to;
    this.count = 0;
  }

  /** The finished pieces; their text is cut from one string, which is far cheaper than making each. */
  pieces(): readonly Piece[] {
    const text = new TextDecoder('utf-16le').decode(this.units.subarray(0, this.to));
    for (const draft of this.drafts) draft.text = text.slice(draft.from, draft.to);
    return this.drafts;
  }

  private boldness(): [bold: number, lead: number] {
    let [bold, lead] = [0, 0];
    for (let nth = 0; nth < this.count; nth++) {
      if (this.boldMembers[nth] === 0) continue;
      if (lead === nth) lead++;
      bold++;
    }
    return [bold, lead];
  }

  private box(): Box {
    const { boxes } = this.glyphs;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let nth = 0; nth < this.count; nth++) {
      const at = 4 * this.members[nth]!;
      left = Math.min(left, boxes[at]!);
      top = Math.min(top, boxes[at + 1]!);
      right = Math.max(right, boxes[at + 2]!);
      bottom = Math.max(bottom, boxes[at + 3]!);
    }
    return { left, top, right, bottom };
  }

  /** A style of the size that most glyphs have: one line may mix subsets of a font. */
  private commonStyle(): GlyphStyle {
    const { style, styles } = this.glyphs;
    let [winner, votes] = [styles[style[this.members[0]!]!]!, 0];
    for (let nth = 0; nth < this.count; nth++) {
      const own = styles[style[this.members[nth]!]!]!;
      if (votes === 0) winner = own;
      votes += own.size === winner.size ? 1 : -1;
    }
    return winner;
  }
}

/** PDFium spells the ligature ﬀ as two letters in one box. */
function isLigature(code: number, boxes: Float32Array, a: number, b: number): boolean {
  return code === 0x66 && boxes[4 * a] === boxes[4 * b] && boxes[4 * a + 2] === boxes[4 * b + 2];
}

/** Text that does not run along the page: the next glyph may stand in any direction. */
function nearby(boxes: Float32Array, a: number, b: number, reach: number): boolean {
  return Math.abs(boxes[4 * a]! - boxes[4 * b]!) < reach && Math.abs(middle(boxes, a) - middle(boxes, b)) < reach;
}

function middle(boxes: Float32Array, at: number): number {
  return (boxes[4 * at + 1]! + boxes[4 * at + 3]!) / 2;
}

/** Justified lines stretch the gaps between Chinese characters, so those need more of a gap to be a blank. */
function needsBlank(before: number, after: number, gap: number, blank: boolean): boolean {
  if (!blank && gap <= BLANK_GAP) return false;
  if (isCjk(before) || isCjk(after)) return blank ? gap > 0.3 : gap > 0.8;
  return blank ? gap > -0.2 : true;
}

/** PDFium's sign for a hyphen at the end of a line; other controls are glyphs that lack a name. */
function named(code: number): number {
  if (code === 0x02 || code === 0xfffe) return 0x2d;
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || code > 0x10ffff ? 0xfffd : code;
}
