import type { Block, Figure } from '../../model/document.js';
import type { AutomaticNumber } from './list-counter.js';
import type { PageMark } from './page-count.js';
import type { ParagraphProperties } from './properties.js';
import type { RunLook } from './run-look.js';

export interface Span {
  readonly text: string;
  readonly look: RunLook;
}

/** A paragraph under way. */
export class ParagraphDraft {
  properties: ParagraphProperties = {};
  spans: Span[] = [];
  figures: Figure[] = [];
  /** Ids of notes that hang on it, by kind. */
  notes: string[] = [];
  /** Characters that stand in a table of contents. */
  inContents = 0;
  /** Text boxes that hang on it. */
  after: Block[] = [];
  /** Undefined until it is counted. */
  number: AutomaticNumber | null | undefined;

  /** A page or column break came after the last text. */
  isBroken = false;

  /** Where it begins: in an earlier element where that one's paragraph mark was deleted. */
  firstElement: number;

  constructor(
    public page: PageMark,
    readonly element = 0,
  ) {
    this.firstElement = element;
  }

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
    this.spans = append(earlier.spans, this.spans);
    this.figures = append(earlier.figures, this.figures);
    this.notes = append(earlier.notes, this.notes);
    this.after = append(earlier.after, this.after);
    this.inContents += earlier.inContents;
    this.firstElement = earlier.firstElement;
    if (earlier.spans.length > 0) this.page = earlier.page;
  }
}

/** Onto the longer, earlier list: a thousand joined paragraphs are copied once. */
function append<T>(earlier: T[], later: readonly T[]): T[] {
  for (const item of later) earlier.push(item);
  return earlier;
}
