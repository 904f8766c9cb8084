import type { Block, Figure, Paragraph } from '../../model/document.js';
import { demandWithin } from '../limits.js';
import { buildParagraph, type Context, type OpenParagraph } from './build-paragraph.js';
import { Controls, checkMark } from './controls.js';
import type { Fields } from './fields.js';
import type { FigureDraft } from './figures.js';
import { type Flow, newFlow, newRun, type Run } from './flow.js';
import { ListCounter } from './list-counter.js';
import { PageCount } from './page-count.js';
import { ParagraphDraft } from './paragraph-draft.js';
import type { ParagraphProperties, PropertyHolder, RunProperties } from './properties.js';
import { type RunLook, resolveRun } from './run-look.js';
import type { Sources } from './sources.js';
import type { ResolvedStyle } from './styles.js';
import { symbolsText } from './symbols.js';
import { type CellDraft, finishTable, newRow, newTable, type RowDraft, type TableDraft } from './table-draft.js';

/** Reads one story (body, header, note) into blocks: the state that the element rules write into. */
export class Story implements PropertyHolder {
  readonly blocks: Block[] = [];
  readonly controls = new Controls();
  readonly figures: FigureDraft[] = [];
  readonly tables: TableDraft[] = [];
  readonly pages = new PageCount();
  /** Kinds of content that the text only refers to: other formats, sub-documents. */
  readonly unread = new Set<string>();
  /** Paragraph that a note or comment hangs on, by `kind:id`. */
  readonly noted = new Map<string, Paragraph>();
  /** Relationships to the parts that hold the pictures. */
  readonly pictures = new Map<Figure, string>();
  /** Elements under way whose content was deleted as a tracked change. */
  deletions = 0;
  /** Whether white space at the ends of the present text counts. */
  keepsSpace = false;
  /** Grows with everything that is shown: tells whether a stretch gave anything. */
  yielded = 0;
  readonly #counter: ListCounter;
  readonly #flows: Flow[] = [];
  #flow: Flow;
  #opened = 0;
  readonly #plainLooks = new Map<ResolvedStyle, RunLook>();
  #contentsByField: OpenParagraph[] = [];

  constructor(
    readonly context: Context,
    readonly sources?: Sources,
  ) {
    this.#counter = new ListCounter(context.numbering);
    this.#flow = newFlow(this.blocks, false);
  }

  get paragraphProperties(): ParagraphProperties {
    return this.#flow.paragraph?.properties ?? {};
  }

  get runProperties(): RunProperties {
    const run = this.#run;
    run.properties ??= {};
    return run.properties;
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
    demandWithin('blocks', ++this.#opened);
    this.#flow.paragraph = new ParagraphDraft(this.pages.mark, this.sources?.elements);
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
    if (paragraph.properties.section !== undefined) this.pages.endSection(paragraph.properties.section);
  }

  openRun(): void {
    this.#flow.runs.push(newRun());
  }

  closeRun(): void {
    if (this.#flow.runs.length > 1) this.#flow.runs.pop();
  }

  openTable(): void {
    this.#finishUnfinished();
    this.tables.push(newTable(this.pages.mark));
  }

  openRow(): void {
    demandWithin('blocks', ++this.#opened);
    this.table?.rows.push(newRow());
  }

  closeTable(): void {
    const draft = this.tables.pop();
    if (draft !== undefined && draft.rows.length > 0) this.#flow.blocks.push(finishTable(draft, this.sources));
  }

  /** Opens the flow of a cell or of a text box; `leave` goes back. */
  enter(blocks: Block[], isTextBox: boolean): void {
    this.#flows.push(this.#flow);
    const { isTextBox: inside, fields } = this.#flow;
    this.#flow = newFlow(blocks, isTextBox || inside, isTextBox ? undefined : fields);
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
      this.#append(paragraph, look.signs === null ? text : symbolsText(look.signs, text), look);
    }
  }

  #append(paragraph: ParagraphDraft, text: string, look: RunLook): void {
    if (paragraph.spans.length === 0) paragraph.page = this.pages.mark;
    paragraph.append(text, look);
    this.yielded++;
    this.pages.endBreak();
    if (this.fields.current !== undefined) this.fields.current.hasResult = true;
    if (this.fields.isInContents || this.controls.isContents) paragraph.inContents += text.length;
  }

  /** A page or column break parts lines only where text stands on both sides. */
  breakText(): void {
    if (this.#flow.paragraph !== null && this.isShown) this.#flow.paragraph.isBroken = true;
  }

  addFigure(figure: Figure, picture?: string): void {
    const paragraph = this.#flow.paragraph;
    if (paragraph === null || !this.isShown || this.#look(paragraph).hidden) return;
    paragraph.figures.push(figure);
    if (picture !== undefined) this.pictures.set(figure, picture);
    this.yielded++;
  }

  addNote(kind: string, id: string | undefined): void {
    if (id !== undefined && this.isShown) this.#flow.paragraph?.notes.push(`${kind}:${id}`);
  }

  /** Ends what is still open where the part ends. */
  finish(): void {
    this.#finishUnfinished();
    // A table of contents that never ends would swallow the document.
    if (this.fields.isInContents) for (const paragraph of this.#contentsByField) delete paragraph.role;
  }

  get #run(): Run {
    return this.#flow.runs.at(-1) ?? this.#flow.runs[0];
  }

  #look(paragraph: ParagraphDraft): RunLook {
    const run = this.#run;
    const { styles } = this.context;
    const style = styles.paragraph(paragraph.properties.style);
    run.look ??= run.properties === null ? this.#plainLook(style) : resolveRun(run.properties, style, styles);
    return run.look;
  }

  /** Most runs look as the style of their paragraph says. */
  #plainLook(style: ResolvedStyle): RunLook {
    const known = this.#plainLooks.get(style);
    if (known !== undefined) return known;
    const look = resolveRun({}, style, this.context.styles);
    this.#plainLooks.set(style, look);
    return look;
  }

  #count(draft: ParagraphDraft): void {
    const { properties } = draft;
    if (draft.number !== undefined) return;
    draft.number = this.#counter.numberOf(properties, this.context.styles.paragraph(properties.style));
  }

  #finishUnfinished(): void {
    const { unfinished } = this.#flow;
    this.#flow.unfinished = null;
    if (unfinished !== null) this.#finish(unfinished);
  }

  #finish(draft: ParagraphDraft): void {
    const text = draft.text;
    // A hidden paragraph counts in its list all the same: Word's own way of skipping numbers.
    this.#count(draft);
    const blank = text.trim() === '';
    const numbered = draft.number?.text != null && draft.properties.markHidden !== true;
    if (!blank || numbered || draft.figures.length > 0) this.#flow.blocks.push(this.#build(draft, text));
    for (const block of draft.after) this.#flow.blocks.push(block);
  }

  #build(draft: ParagraphDraft, text: string): Paragraph {
    const paragraph = buildParagraph(draft, text, this.#flow.isTextBox, this.context);
    for (const note of draft.notes) this.noted.set(note, paragraph);
    this.sources?.paragraphs.set(paragraph, { from: draft.firstElement, to: draft.element });
    if (paragraph.role === 'toc' && paragraph.style?.kind !== 'toc') this.#contentsByField.push(paragraph);
    return paragraph;
  }
}
