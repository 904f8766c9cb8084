import type { Block, Figure } from '../../model/document.js';
import { demandWithin } from '../limits.js';
import type { Inherited } from './inherited.js';
import { type ListMark, ParagraphDraft, type ParagraphKind } from './paragraph-draft.js';
import { TableDraft } from './table-draft.js';

/** One flow of blocks: the body, a cell, what stands beside the text. */
interface Flow {
  readonly blocks: Block[];
  paragraph: ParagraphDraft | null;
  kind: ParagraphKind;
  /** Of the list item under way, until its first paragraph takes it. */
  mark: ListMark;
}

/** A wide blank at the start of a line: so begins a paragraph in Chinese. */
const INDENT = /^[ \t\r\n]*[\u3000\u00a0]/;

/** A page under way: the state that the elements write into. */
export class HtmlStory {
  readonly blocks: Block[] = [];
  /** Navigation and footers. */
  readonly furniture: Block[] = [];
  readonly #tables: TableDraft[] = [];
  readonly #flows: Flow[] = [];
  #flow: Flow = { blocks: this.blocks, paragraph: null, kind: {}, mark: {} };
  #opened = 0;
  title = '';

  get table(): TableDraft | undefined {
    return this.#tables.at(-1);
  }

  /** Ends the paragraph under way; what comes next is of the given kind. */
  breakParagraph(kind: ParagraphKind): void {
    const paragraph = this.#flow.paragraph?.finish() ?? null;
    this.#flow.paragraph = null;
    this.#flow.kind = kind;
    if (paragraph !== null) this.#flow.blocks.push(paragraph);
  }

  append(text: string, inherited: Inherited): void {
    const { paragraph, kind } = this.#flow;
    if (paragraph === null && text.trim() === '') return;
    if (paragraph?.endsInLineBreak === true && INDENT.test(text)) this.breakParagraph(kind);
    this.#paragraph().append(text, inherited);
  }

  /** A second break in a row ends the paragraph. */
  breakLine(inherited: Inherited): void {
    const { paragraph, kind } = this.#flow;
    if (paragraph?.endsInLineBreak === true) this.breakParagraph(kind);
    else paragraph?.append('\n', { ...inherited, isPreformatted: true });
  }

  /** Begins a list item, or ends one where there is no mark. */
  markItem(mark: ListMark): void {
    this.breakParagraph({});
    this.#flow.mark = mark;
  }

  addFigure(figure: Figure): void {
    this.#paragraph().figures.push(figure);
  }

  enter(blocks: Block[]): void {
    this.#flows.push(this.#flow);
    this.#flow = { blocks, paragraph: null, kind: {}, mark: {} };
  }

  leave(): void {
    this.breakParagraph({});
    this.#flow = this.#flows.pop() ?? this.#flow;
  }

  openTable(): void {
    this.breakParagraph({});
    demandWithin('xmlDepth', this.#tables.length);
    this.#tables.push(new TableDraft());
  }

  closeTable(): void {
    this.#flow.blocks.push(...(this.#tables.pop()?.finish() ?? []));
  }

  /** Ends what is still open where the page breaks off. */
  finish(): void {
    while (this.#tables.length > 0) {
      this.leave();
      this.closeTable();
    }
    while (this.#flows.length > 0) this.leave();
    this.breakParagraph({});
  }

  #paragraph(): ParagraphDraft {
    if (this.#flow.paragraph === null) {
      demandWithin('blocks', ++this.#opened);
      this.#flow.paragraph = new ParagraphDraft({ ...this.#flow.kind, ...this.#flow.mark });
      this.#flow.mark = {};
    }
    return this.#flow.paragraph;
  }
}
