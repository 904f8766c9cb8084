import type { Look } from '../../model/document.js';
import { rounded } from './measures.js';
import type { Span } from './paragraph-draft.js';
import type { Align, Indents } from './properties.js';

/** How a paragraph looks to a reader; undefined where it has no visible text. */
export function lookOf(
  spans: readonly Span[],
  align: Align | undefined,
  indents: Indents,
  typeface: (font: string) => string,
): Look | undefined {
  const weighed = weigh(spans);
  if (weighed === undefined) return undefined;
  const { size, bold } = weighed;
  const look: { -readonly [K in keyof Look]: Look[K] } = { size, bold: rounded(bold), boldLead: boldLead(spans) };
  const font = typeface(weighed.font);
  const indent = firstLineStart(indents, size);
  if (font !== '') look.font = font;
  if (align !== undefined) look.align = align;
  if (indent !== 0) look.indent = indent;
  return look;
}

/** Size and font of most of the visible characters, and the share of bold ones. */
function weigh(spans: readonly Span[]): { size: number; font: string; bold: number } | undefined {
  const sizes = new Tally(0);
  const fonts = new Tally('');
  let bold = 0;
  let all = 0;
  for (const { text, look } of spans) {
    const length = visibleLength(text);
    if (length === 0) continue;
    sizes.add(look.size, length);
    fonts.add((isEastAsian(text) ? look.eastAsia : look.ascii) ?? '', length);
    if (look.bold) bold += length;
    all += length;
  }
  return all === 0 ? undefined : { size: sizes.most, font: fonts.most, bold: bold / all };
}

/** What most characters have; of equals the first. Nearly all paragraphs are of one size and font: no map for those. */
class Tally<K> {
  #only: K;
  #count = 0;
  #counts: Map<K, number> | null = null;

  constructor(none: K) {
    this.#only = none;
  }

  add(key: K, count: number): void {
    if (this.#counts === null && (this.#count === 0 || key === this.#only)) {
      this.#only = key;
      this.#count += count;
      return;
    }
    this.#counts ??= new Map([[this.#only, this.#count]]);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
  }

  get most(): K {
    if (this.#counts === null) return this.#only;
    let most = this.#only;
    let highest = 0;
    for (const [key, count] of this.#counts) if (count > highest) [most, highest] = [key, count];
    return most;
  }
}

function visibleLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 32 && code !== 0xa0 && code !== 0x3000) length++;
  }
  return length;
}

const isVisible = (text: string): boolean => /[^\0-\x20\xa0\u3000]/.test(text);

function isEastAsian(text: string): boolean {
  return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(text);
}

/** Characters up to the first visible one that is not bold; white space goes with either. */
function boldLead(spans: readonly Span[]): number {
  let lead = 0;
  let at = 0;
  for (const { text, look } of spans) {
    if (isVisible(text)) {
      if (!look.bold) break;
      lead = at + text.trimEnd().length;
    }
    at += text.length;
  }
  return lead;
}

/** Measures in characters beat those in lengths, as in Word; a character is as wide as it is high. */
function firstLineStart(indents: Indents, size: number): number {
  const measure = (chars: number | undefined, points: number | undefined) =>
    chars !== undefined && chars !== 0 ? chars * size : (points ?? 0);
  return rounded(measure(indents.leftChars, indents.left) + measure(indents.firstLineChars, indents.firstLine));
}
