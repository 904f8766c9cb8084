import type { Figure, Paragraph } from '../../model/document.js';
import { lookOfSpans, type MarkedSpan, textOfSpans } from '../marked-text.js';
import type { Inherited } from './inherited.js';

/** What the element that opened a paragraph makes of it. */
export interface ParagraphKind {
  /** 1 to 6 inside of a heading. */
  readonly heading?: number;
  readonly role?: NonNullable<Paragraph['role']>;
}

/** The number or bullet of a list item, which its first paragraph shows. */
export interface ListMark {
  readonly number?: string;
  readonly listLevel?: number;
}

const EAST_ASIAN = '\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef';
const WRAP = new RegExp(`(?<=[${EAST_ASIAN}])[ \\t]*[\\r\\n]+[ \\t]*(?=[${EAST_ASIAN}])`, 'g');
const BLANKS = /[ \t\r\n\f]+/g;

/** A paragraph under way. */
export class ParagraphDraft {
  readonly #spans: MarkedSpan[] = [];
  readonly figures: Figure[] = [];
  #align: Inherited['align'];
  #endsInBlank = true;

  constructor(readonly kind: ParagraphKind & ListMark) {}

  get endsInLineBreak(): boolean {
    return this.#spans.at(-1)?.text.endsWith('\n') ?? false;
  }

  /** White space is one blank, none at the start of a line, and none where a line of Chinese was wrapped. */
  append(text: string, { bold, size, align, isPreformatted }: Inherited): void {
    const single = isPreformatted ? text : text.replace(WRAP, '').replace(BLANKS, ' ');
    const shown = this.#endsInBlank && !isPreformatted ? single.replace(/^ /, '') : single;
    if (shown === '') return;
    this.#spans.push({ text: shown, bold, size });
    this.#endsInBlank = /[ \n]$/.test(shown);
    this.#align ??= align;
  }

  /** Null where nothing is shown. Its place is given later. */
  finish(): Paragraph | null {
    const text = textOfSpans(this.#spans).replace(/ (?=\n)/g, '');
    const look = lookOfSpans(this.#spans, this.#align);
    if (text.trim() === '' && this.figures.length === 0) return null;
    const { heading, ...kind } = this.kind;
    return {
      type: 'paragraph',
      text: text.trimEnd(),
      place: { block: 0 },
      ...kind,
      ...(heading === undefined
        ? {}
        : { style: { name: `heading ${heading}`, headingLevel: heading, kind: 'heading' as const } }),
      ...(look === undefined ? {} : { look }),
      ...(this.figures.length === 0 ? {} : { figures: this.figures }),
    };
  }
}
