import type { Block, Figure, Paragraph } from '../../model/document.js';
import { demandWithin } from '../limits.js';
import { Controls, checkMark } from './controls.js';
import { Fields } from './fields.js';
import type { FigureDraft } from './figures.js';
import { ListCounter } from './list-counter.js';
import type { Numbering } from './numbering.js';
import { ParagraphDraft } from './paragraph-draft.js';
import type { ParagraphProperties, PropertyHolder, RunProperties } from './properties.js';
import { type RunLook, resolveRun } from './run-look.js';
import type { Styles } from './styles.js';
import { isSymbolFont, symbolsText } from './symbols.js';
import { type CellDraft, finishTable, newTable, type RowDraft, type TableDraft } from './table-draft.js';

/** What paragraphs are resolved against. */
export interface Context {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** The typeface behind a theme font name; other names are themselves. */
  readonly font: (name: string) => string;
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** One run under way; its look is worked out when it has text. */
interface Run {
  readonly properties: RunProperties;
  look: RunLook | null;
}

/** One flow of paragraphs: the body, a cell, a text box. */
interface Flow {
  readonly blocks: Block[];
  paragraph: ParagraphDraft | null;
  /** A paragraph whose mark was deleted: the next one goes on in it. */
  unfinished: ParagraphDraft | null;
  readonly isTextBox: boolean;
  /** Runs inside one another (phonetic guides); the first stands for text outside of any. */
  runs: [Run, ...Run[]];
  readonly fields: Fields;
}

/** Reads one story (body, header, note) into blocks: the state that the element rules write into. */
export class Story implements PropertyHolder {
  readonly blocks: Block[] = [];
  readonly controls = new Controls();
  readonly figures: FigureDraft[] = [];
  readonly tables: TableDraft[] = [];
  /** Rendered or explicit page breaks passed, and whether the file holds rendered ones at all. */
  page = 1;
  hasRenderedBreaks = false;
  /** Ids of alternative formats and sub-documents that are only referred to. */
  readonly unread: string[] = [];
  /** Paragraph that a note or comment hangs on, by `kind:id`. */
  readonly noted = new Map<string, Paragraph>();
  /** Elements under way whose content was deleted as a tracked change. */
  deletions = 0;
  /** Whether white space at the ends of the present text counts. */
  keepsSpace = false;
  /** Grows with everything that is read: tells whether a stretch gave anything. */
  yielded = 0;
  readonly #counter: ListCounter;
  readonly #flows: Flow[] = [];
  #flow: Flow;
  #freshPage = false;
  #contentsByField: Open<Paragraph>[] = [];

  constructor(readonly context: Context) {
    this.#counter = new ListCounter(context.numbering);
    this.#flow = newFlow(this.blocks, false);
  }

  get paragraphProperties(): ParagraphProperties {
    return this.#flow.paragraph?.properties ?? {};
  }

  get runProperties(): RunProperties {
    return this.#run.properties;
  }

  get fields(): Fields {
    return this.#flow.fields;
  }

  get table(): TableDraft | undefined {
    return this.tables.at(-1);
  }

  get row(): RowDraft | undefined {
    return this.table?.rows.at(-1);
  }

  get cell(): CellDraft | undefined {
    return this.row?.cells.at(-1);
  }

  openParagraph(): void {
    this.#flow.paragraph = new ParagraphDraft(this.page);
    this.#flow.runs = [newRun()];
  }

  closeParagraph(): void {
    const { paragraph, unfinished } = this.#flow;
    if (paragraph === null) return;
    if (unfinished !== null) paragraph.continueFrom(unfinished);
    this.#flow.paragraph = null;
    this.#flow.unfinished = paragraph.properties.markDeleted === true ? paragraph : null;
    if (this.#flow.unfinished === null) this.#finish(paragraph);
    this.fields.endParagraph();
  }

  openRun(): void {
    this.#flow.runs.push(newRun());
  }

  closeRun(): void {
    if (this.#flow.runs.length > 1) this.#flow.runs.pop();
  }

  openTable(): void {
    this.#finishUnfinished();
    this.tables.push(newTable(this.page));
  }

  closeTable(): void {
    const draft = this.tables.pop();
    if (draft !== undefined && draft.rows.length > 0) this.#emit(finishTable(draft));
  }

  /** Opens the flow of a cell or of a text box; `leave` goes back. */
  enter(blocks: Block[], isTextBox: boolean): void {
    this.#flows.push(this.#flow);
    this.#flow = newFlow(blocks, isTextBox || this.#flow.isTextBox);
  }

  enterTextBox(): void {
    const owner = this.#flow.paragraph;
    // The number of the paragraph comes before those inside its text boxes.
    if (owner !== null) this.#count(owner);
    this.enter(owner?.after ?? this.#flow.blocks, true);
  }

  leave(): void {
    if (this.#flow.paragraph !== null) this.closeParagraph();
    this.#finishUnfinished();
    this.#flow = this.#flows.pop() ?? this.#flow;
  }

  /** Whether text and figures at this point are part of the document as a reader sees it. */
  get isShown(): boolean {
    return this.deletions === 0 && this.fields.isShown && !this.controls.isPrompt;
  }

  appendText(text: string): void {
    const paragraph = this.#flow.paragraph;
    if (paragraph === null || text === '' || !this.isShown) return;
    const look = this.#look(paragraph);
    if (look.hidden) return;
    const control = this.controls.current;
    if (control?.checked != null) {
      if (control.written) return;
      control.written = true;
      this.#append(paragraph, checkMark(control.checked), look);
    } else {
      this.#append(paragraph, isSymbolFont(look.ascii) ? symbolsText(look.ascii, text) : text, look);
    }
  }

  #append(paragraph: ParagraphDraft, text: string, look: RunLook): void {
    if (paragraph.spans.length === 0) paragraph.page = this.page;
    paragraph.append(text, look);
    this.yielded++;
    this.#freshPage = false;
    if (this.fields.current !== undefined) this.fields.current.hasResult = true;
    if (this.fields.isInContents || this.controls.isContents) paragraph.inContents += text.length;
  }

  /** A page or column break parts lines only where text stands on both sides. */
  breakText(): void {
    if (this.#flow.paragraph !== null && this.isShown) this.#flow.paragraph.isBroken = true;
  }

  addFigure(figure: Figure): void {
    const paragraph = this.#flow.paragraph;
    if (paragraph === null || !this.isShown || this.#look(paragraph).hidden) return;
    paragraph.figures.push(figure);
    this.yielded++;
  }

  addNote(kind: string, id: string | undefined): void {
    if (id !== undefined && this.isShown) this.#flow.paragraph?.notes.push(`${kind}:${id}`);
  }

  /** Word notes a rendered break after an explicit one too: the two are one new page. */
  breakPage(rendered: boolean): void {
    if (rendered) this.hasRenderedBreaks = true;
    if (!(rendered && this.#freshPage)) this.page++;
    this.#freshPage = !rendered;
  }

  /** Ends everything that is still open, as after a part that breaks off. */
  finish(): void {
    while (this.tables.length > 0 || this.#flows.length > 0) {
      if (this.#flows.length > 0) this.leave();
      if (this.tables.length > 0) this.closeTable();
    }
    this.leave();
    // A table of contents that never ends would swallow the document.
    if (this.fields.isInContents) for (const paragraph of this.#contentsByField) delete paragraph.role;
  }

  get #run(): Run {
    return this.#flow.runs.at(-1) ?? this.#flow.runs[0];
  }

  #look(paragraph: ParagraphDraft): RunLook {
    const run = this.#run;
    const { styles } = this.context;
    run.look ??= resolveRun(run.properties, styles.paragraph(paragraph.properties.style), styles);
    return run.look;
  }

  #count(draft: ParagraphDraft): void {
    if (draft.number !== undefined) return;
    draft.number = null;
    const { properties } = draft;
    const style = this.context.styles.paragraph(properties.style);
    const list = properties.list === undefined ? style.paragraph.list : properties.list;
    if (list == null) return;
    const level =
      properties.listLevel ?? this.#counter.levelOfStyle(list, style.listStyles) ?? style.paragraph.listLevel;
    draft.number = this.#counter.next(list, level ?? 0);
  }

  #finishUnfinished(): void {
    const { unfinished } = this.#flow;
    this.#flow.unfinished = null;
    if (unfinished !== null) this.#finish(unfinished);
  }

  #finish(draft: ParagraphDraft): void {
    const text = draft.text;
    const blank = text.trim() === '';
    if (!(blank && draft.properties.markHidden === true)) this.#count(draft);
    const numbered = draft.number?.text != null;
    if (!blank || numbered || draft.figures.length > 0) this.#emit(this.#build(draft, text));
    for (const block of draft.after) this.#emit(block);
  }

  #build(draft: ParagraphDraft, text: string): Paragraph {
    const { properties, number } = draft;
    const resolved = this.context.styles.paragraph(properties.style);
    const outlineLevel = properties.outlineLevel ?? resolved.paragraph.outlineLevel ?? 9;
    const indents = { ...resolved.paragraph.indents, ...number?.level.paragraph.indents, ...properties.indents };
    const look = draft.look({ ...resolved.paragraph, ...properties }, indents, this.context.font);
    const role = this.#roleOf(draft, text, resolved.style?.kind);
    const level = properties.listLevel ?? resolved.paragraph.listLevel ?? 0;
    const paragraph: Open<Paragraph> = {
      type: 'paragraph',
      text,
      ...(number?.text == null ? {} : { number: number.text, listLevel: level + 1 }),
      place: { block: 0, page: draft.page },
      ...(resolved.style === undefined ? {} : { style: resolved.style }),
      ...(outlineLevel < 9 ? { outlineLevel: outlineLevel + 1 } : {}),
      ...(look === undefined ? {} : { look }),
      ...(role === undefined ? {} : { role }),
      ...(draft.figures.length > 0 ? { figures: draft.figures } : {}),
      ...(this.#flow.isTextBox ? { inTextBox: true } : {}),
    };
    for (const note of draft.notes) this.noted.set(note, paragraph);
    if (role === 'toc' && resolved.style?.kind !== 'toc') this.#contentsByField.push(paragraph);
    return paragraph;
  }

  #roleOf(draft: ParagraphDraft, text: string, kind: string | undefined): 'toc' | 'caption' | undefined {
    if (kind === 'toc' || (draft.inContents > 0 && draft.inContents * 2 >= text.length)) return 'toc';
    return kind === 'caption' ? 'caption' : undefined;
  }

  #emit(block: Block): void {
    demandWithin('blocks', ++this.yielded);
    this.#flow.blocks.push(block);
  }
}

function newRun(): Run {
  return { properties: {}, look: null };
}

function newFlow(blocks: Block[], isTextBox: boolean): Flow {
  return { blocks, paragraph: null, unfinished: null, isTextBox, runs: [newRun()], fields: new Fields() };
}
