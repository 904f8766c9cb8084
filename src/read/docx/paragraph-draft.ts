import type { Block, Figure, Look } from '../../model/document.js';
import type { AutomaticNumber } from './list-counter.js';
import { rounded } from './measures.js';
import type { Indents, ParagraphProperties } from './properties.js';
import type { RunLook } from './run-look.js';

interface Span {
  readonly text: string;
  readonly look: RunLook;
}

/** A paragraph under way. */
export class ParagraphDraft {
  properties: ParagraphProperties = {};
  readonly spans: Span[] = [];
  readonly figures: Figure[] = [];
  /** Ids of notes that hang on it, by kind. */
  readonly notes: string[] = [];
  /** Characters that stand in a table of contents. */
  inContents = 0;
  /** Text boxes that hang on it. */
  readonly after: Block[] = [];
  /** Undefined until it is counted. */
  number: AutomaticNumber | null | undefined;

  /** A page or column break came after the last text. */
  isBroken = false;

  constructor(public page: number) {}

  append(text: string, look: RunLook): void {
    const broken = this.isBroken && this.spans.length > 0;
    this.isBroken = false;
    this.spans.push({ text: broken ? `\n${text}` : text, look });
  }

  get text(): string {
    return this.spans.length === 1 ? (this.spans[0]?.text ?? '') : this.spans.map(({ text }) => text).join('');
  }

  /** Goes on where `earlier` ended, whose paragraph mark was deleted. */
  continueFrom(earlier: ParagraphDraft): void {
    this.spans.unshift(...earlier.spans);
    this.figures.unshift(...earlier.figures);
    this.notes.unshift(...earlier.notes);
    this.inContents += earlier.inContents;
    this.after.unshift(...earlier.after);
    if (earlier.spans.length > 0) this.page = earlier.page;
  }

  /** Undefined where the paragraph has no visible text. */
  look(
    properties: ParagraphProperties,
    indents: Indents,
    themeFont: (name: string) => string | undefined,
  ): Look | undefined {
    const weighed = weigh(this.spans);
    if (weighed === undefined) return undefined;
    const font = themeFont(weighed.font);
    const indent = firstLineStart(indents, weighed.size);
    return {
      size: weighed.size,
      bold: rounded(weighed.bold),
      boldLead: boldLead(this.spans),
      ...(font === undefined || font === '' ? {} : { font }),
      ...(properties.align === undefined ? {} : { align: properties.align }),
      ...(indent === 0 ? {} : { indent }),
    };
  }
}

/** Size and font of most of the visible characters, and the share of bold ones. */
function weigh(spans: readonly Span[]): { size: number; font: string; bold: number } | undefined {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  let bold = 0;
  let all = 0;
  for (const { text, look } of spans) {
    const length = visibleLength(text);
    if (length === 0) continue;
    const font = (isEastAsian(text) ? look.eastAsia : look.ascii) ?? '';
    sizes.set(look.size, (sizes.get(look.size) ?? 0) + length);
    fonts.set(font, (fonts.get(font) ?? 0) + length);
    if (look.bold) bold += length;
    all += length;
  }
  return all === 0 ? undefined : { size: mostOf(sizes, 0), font: mostOf(fonts, ''), bold: bold / all };
}

function mostOf<K>(counts: ReadonlyMap<K, number>, none: K): K {
  let most = none;
  let highest = 0;
  for (const [key, count] of counts) {
    if (count > highest) [most, highest] = [key, count];
  }
  return most;
}

function visibleLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 32 && code !== 0xa0 && code !== 0x3000) length++;
  }
  return length;
}

function isEastAsian(text: string): boolean {
  return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(text);
}

/** Characters up to the first visible one that is not bold; white space goes with either. */
function boldLead(spans: readonly Span[]): number {
  let lead = 0;
  let at = 0;
  for (const { text, look } of spans) {
    if (visibleLength(text) > 0) {
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
