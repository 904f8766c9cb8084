import { endsSentence, isClosing } from './characters.js';
import type { Line } from './lines.js';
import { startsChapter, startsNumbered } from './numbering.js';
import type { Margins } from './page.js';

/** A line with what surrounds it. */
export interface Placed {
  readonly line: Line;
  readonly page: number;
  readonly margins: Margins;
  /** Ends where its neighbours end. */
  readonly full?: boolean;
}

export type Align = 'left' | 'centre' | 'right';

/** Whether `next` goes on with the paragraph whose lines are `lines` so far. `bodySize` in points. */
export function continuesParagraph(lines: readonly Placed[], next: Placed, bodySize: number): boolean {
  const last = lines.at(-1)!;
  if (!sameFace(last.line, next.line)) return false;
  if (last.page === next.page && gapBetween(last, next) > allowedGap(lines)) return false;
  const first = lines[0]!;
  if (alignOf(first) === 'centre' && alignOf(next) === 'centre') return continuesCentred(first, next, bodySize);
  if (alignOf(next) === 'right') return false;
  if (startsChapter(next.line.text)) return false;
  if (!fills(lines, next)) return false;
  if (!atMargin(lines, next)) return false;
  const opens = startsNumbered(next.line.text) || SHORT_LABEL.test(next.line.text);
  return !opens || !endsSentence(last.line.text);
}

/** Whether lines of one element of the structure tree are of one paragraph: not so where a line was ended by hand. */
export function continuesElement(lines: readonly Placed[], next: Placed): boolean {
  const last = lines.at(-1)!;
  if (!sameFace(last.line, next.line)) return false;
  if (alignOf(last) === 'centre') return true;
  const { left, right } = last.margins;
  return right - last.line.right < 0.3 * (right - left) || fills(lines, next);
}

/** Same size, and not bold against plain. A bold label at the start of a plain paragraph is no difference. */
export function sameFace(a: Line, b: Line): boolean {
  if (Math.abs(a.size - b.size) > 0.06 * Math.max(a.size, b.size)) return false;
  const [boldA, boldB] = [a.bold / a.count, b.bold / b.count];
  return !((boldA > 0.9 && boldB < 0.1) || (boldA < 0.1 && boldB > 0.9));
}

const heightOf = (line: Line): number => line.bottom - line.top;
const gapBetween = (a: Placed, b: Placed): number => (b.line.top + b.line.bottom - a.line.top - a.line.bottom) / 2;

/** Distance between middles of lines: as before in this paragraph, or as paragraphs on this page have it. */
function allowedGap(lines: readonly Placed[]): number {
  const [before, last] = [lines.at(-2), lines.at(-1)!];
  const gap = before && before.page === last.page ? gapBetween(before, last) : 0;
  if (gap > 0) return 1.25 * gap;
  const { pitch } = last.margins;
  return (pitch === undefined ? 2.3 : 1.3 * pitch) * heightOf(last.line);
}

/** 编制单位：…, 2026 年 3 月: what stands below the title on a cover. */
const COVER_FIELD = /[:：]|^[\d〇○零一二三四五六七八九十年月日.\-/\s]+$/;

/** Titles of several centred lines; centred lines of body size (a cover's fields) stay apart. */
function continuesCentred(first: Placed, next: Placed, bodySize: number): boolean {
  if (next.line.size <= 1.15 * bodySize || first.page !== next.page || startsNumbered(next.line.text)) return false;
  return !COVER_FIELD.test(first.line.text) && !COVER_FIELD.test(next.line.text);
}

/**
 * The line would have had no room for what the next one begins with, so it was not ended on purpose. Where the
 * paragraph has run over before, it did so at its own right edge, which may lie inside the column's.
 */
function fills(lines: readonly Placed[], next: Placed): boolean {
  const last = lines.at(-1)!;
  if (last.full) return true;
  const before = lines.slice(-9, -1).filter((placed) => placed.margins === last.margins);
  const edge = Math.max(...before.map((placed) => placed.line.right));
  const right = edge > 0 ? Math.min(edge, last.margins.right) : last.margins.right;
  return right - last.line.right < firstUnit(next.line) + 0.5 * last.line.size;
}

/** A character, and so many signs behind it that may not begin a line. */
const MOST_UNITS = 4;

/** Width of the first unbreakable unit: a Chinese character with the signs that may not begin a line, or a Latin word. */
export function firstUnit(line: Line): number {
  const word = /^[\w.@:/\\-]+/.exec(line.text)?.[0];
  if (word) return Math.min(word.length, 30) * 0.55 * line.size;
  let units = 0;
  for (const character of line.text) {
    if (units === MOST_UNITS || (units > 0 && !isClosing(character))) break;
    units++;
  }
  return Math.max(units, 1) * line.size;
}

/** At the left margin, or hanging under the text of a numbered first line. */
function atMargin(lines: readonly Placed[], next: Placed): boolean {
  const em = next.line.size;
  const indent = next.line.left - next.margins.left;
  if (indent < 0.8 * em) return true;
  const last = lines.at(-1)!;
  const before = last.line.left - last.margins.left;
  if (lines.length > 1) return Math.abs(indent - before) < 0.8 * em;
  const under = last.line.left + labelWidth(last.line);
  if (Math.abs(under - next.line.left) < 0.7 * em) return !LABEL.test(next.line.text);
  const hanging = startsNumbered(last.line.text) && indent > before - 0.5 * em && indent - before < 5 * em;
  return (
    hanging ||
    (indent < before - 0.8 * em && indent < 8 * em) ||
    (Math.abs(indent - before) < 0.4 * em && indent > 3 * em)
  );
}

const LABEL = /^[^:：]{2,12}[:：]/;
const SHORT_LABEL = /^\p{Script=Han}{2,8}[:：]/u;

/** Width of a label before its colon: values that run over hang under their beginning. Infinite without a label. */
function labelWidth({ text, size }: Line): number {
  const label = LABEL.exec(text)?.[0];
  if (!label) return Number.POSITIVE_INFINITY;
  return [...label].reduce((sum, sign) => sum + (sign.codePointAt(0)! < 0x80 ? 0.5 : 1) * size, 0);
}

/** Where a line stands in its column. */
export function alignOf({ line, margins }: Placed): Align {
  const [left, right] = [line.left - margins.left, margins.right - line.right];
  if (left < 2.2 * line.size) return 'left';
  if (Math.abs(left - right) < Math.max(line.size, 0.06 * (margins.right - margins.left))) return 'centre';
  return right < 1.5 * line.size && left > 0.35 * (margins.right - margins.left) ? 'right' : 'left';
}
