import { resolveRun } from '../docx/run-look.js';
import type { Story } from '../docx/story.js';
import type { Range } from './fib.js';
import { newParagraph, readParagraph, type WrittenParagraph } from './paragraph-properties.js';
import { paragraphsOf } from './paragraphs.js';
import { readRun, resolveToggles, type WrittenRun } from './run-properties.js';
import { isMark, SIGN } from './signs.js';
import { offsetOf, pieceAt, stretchesOf, type TextStretch } from './stretches.js';
import { TableNest } from './table-nest.js';
import type { WordFile } from './word-file.js';
import { writeDrawing, writeSign, writeSymbol, writeText } from './write-sign.js';

/** Plain text, or one sign. */
const PORTIONS = /[^\0-\x1f]+|[\0-\x1f]/g;

/** Writes ranges of a file's text into a story. */
export class StoryWriter {
  readonly #file: WordFile;
  readonly #story: Story;
  /** Numbers of the shapes whose text boxes were written. */
  readonly #written = new Set<number>();

  constructor(file: WordFile, story: Story) {
    this.#file = file;
    this.#story = story;
  }

  write(range: Range): void {
    const { text, sectionEnds } = this.#file;
    const tables = new TableNest(this.#story);
    for (const paragraph of paragraphsOf(text.characters, range, sectionEnds)) this.#writeParagraph(paragraph, tables);
    tables.goTo(0);
  }

  /** Text boxes that no sign in the text stands for: after the text, so that nothing is lost. */
  writeLooseTextBoxes(): void {
    for (const number of this.#file.textBoxes.keys()) this.#writeTextBox(number);
  }

  #writeParagraph({ from, to }: Range, tables: TableNest): void {
    const story = this.#story;
    const mark = this.#file.text.characters.charCodeAt(to - 1);
    const written = this.#paragraphAt(to - 1);
    tables.goTo(written.depth > 0 ? written.depth : written.inTable ? 1 : 0);
    if (written.endsRow) {
      tables.endRow(written.row);
      return;
    }
    tables.openCell();
    story.openParagraph();
    Object.assign(story.paragraphProperties, written.properties);
    for (const stretch of stretchesOf(this.#file.text, { from, to }, this.#file.charactersAt)) {
      this.#writeStretch(stretch, isMark(mark) ? to - 1 : to);
    }
    story.closeParagraph();
    if (mark === SIGN.cellMark || written.endsInnerCell) tables.endCell();
  }

  #paragraphAt(position: number): WrittenParagraph {
    const { text, paragraphAt, data } = this.#file;
    const piece = text.pieces[pieceAt(text.pieces, position)];
    const stretch = piece === undefined ? undefined : paragraphAt(offsetOf(piece, position));
    const written = newParagraph();
    written.properties.style = String(stretch?.style ?? 0);
    if (stretch !== undefined) readParagraph(stretch.properties, data, written);
    if (piece?.properties != null) readParagraph(piece.properties, data, written);
    return written;
  }

  /** `end` is where the text of the paragraph ends, and its mark stands. */
  #writeStretch({ from, to, properties, ofPiece }: TextStretch, end: number): void {
    const story = this.#story;
    const run: WrittenRun = properties === undefined ? {} : readRun(properties);
    if (ofPiece !== null) readRun(ofPiece, run);
    story.openRun();
    Object.assign(story.runProperties, resolveToggles(run, this.#file.fonts, this.#inherited(run)));
    if (run.deleted === true) story.deletions++;
    const text = this.#file.text.characters.slice(from, Math.min(to, end));
    for (const { 0: portion, index } of text.matchAll(PORTIONS)) this.#writePortion(portion, from + index, run);
    if (run.deleted === true) story.deletions--;
    if (to > end) this.#writeMark(run);
    story.closeRun();
  }

  /** What its styles make of a run. */
  #inherited(run: WrittenRun): { bold: boolean; hidden: boolean } {
    const { styles } = this.#file.context;
    const style = run.style === undefined ? {} : { style: String(run.style) };
    return resolveRun(style, styles.paragraph(this.#story.paragraphProperties.style), styles);
  }

  #writePortion(portion: string, position: number, run: WrittenRun): void {
    const code = portion.charCodeAt(0);
    if (run.symbol !== undefined && run.special === true) writeSymbol(this.#story, this.#file.fonts, run.symbol);
    else if (code === SIGN.drawing) this.#writeDrawing(position);
    else if (code < 0x20) writeSign(this.#story, this.#file, code, position, run);
    else writeText(this.#story, portion);
  }

  #writeMark(run: WrittenRun): void {
    const { paragraphProperties, runProperties } = this.#story;
    if (run.deleted === true) paragraphProperties.markDeleted = true;
    if (runProperties.hidden === true) paragraphProperties.markHidden = true;
  }

  #writeDrawing(position: number): void {
    const shape = this.#file.shapes.get(position);
    if (shape === undefined) return;
    writeDrawing(this.#story, shape);
    for (const number of shape.numbers) this.#writeTextBox(number);
  }

  #writeTextBox(number: number): void {
    const range = this.#file.textBoxes.get(number);
    if (range === undefined || this.#written.has(number)) return;
    this.#written.add(number);
    this.#story.enterTextBox();
    this.write(range);
    this.#story.leave();
  }
}
