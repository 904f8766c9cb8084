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

  constructor(public page: PageMark) {}

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
}
