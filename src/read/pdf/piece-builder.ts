import { isLigature, middle, named, nearby, needsBlank } from './glyph-gaps.js';
import type { Glyphs } from './glyphs.js';
import type { Piece } from './piece.js';
import { boldness, boxOf, commonStyle } from './piece-measures.js';

/** A gap wider than this many ems parts two pieces. */
const PIECE_GAP = 0.95;
/** A base line may rise or fall by this many ems within a piece: super- and subscripts. */
const SHIFT = 0.45;
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
    const { size, font, turn } = commonStyle(this.glyphs, this.members, this.count);
    const { left, top, right, bottom } = boxOf(this.glyphs, this.members, this.count);
    const [bold, lead] = boldness(this.boldMembers, this.count);
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
}
