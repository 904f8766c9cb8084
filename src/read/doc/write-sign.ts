import { implicitResult } from '../docx/fields.js';
import { finishFigure } from '../docx/figures.js';
import type { Story } from '../docx/story.js';
import { isSymbolFont, symbolText } from '../docx/symbols.js';
import { readFormField } from './form-field.js';
import { readPicture } from './pictures.js';
import type { WrittenRun } from './run-properties.js';
import { SIGN, SIGN_TEXT } from './signs.js';
import type { ShapeAnchor, WordFile } from './word-file.js';

/** Objects that are no figures: formulas and controls of a form. */
const NO_FIGURE = /^\s*(?:EMBED\s+"?Equation|CONTROL\b)/i;
const FORM_FIELD = /^\s*FORM(?:CHECKBOX|DROPDOWN)\b/i;

/** Text of a field's instruction is none of the document. */
export function writeText(story: Story, text: string): void {
  const field = story.fields.current;
  if (field?.phase !== 'instruction') story.appendText(text);
  else if (story.deletions === 0) story.fields.instruct(text);
}

/** One character that stands for something else, at its position in the whole text. Drawings are not its business. */
export function writeSign(story: Story, file: WordFile, code: number, position: number, run: WrittenRun): void {
  const { fields } = story;
  switch (code) {
    case SIGN.fieldBegin:
      fields.begin();
      break;
    case SIGN.fieldSeparator:
      fields.separate();
      break;
    case SIGN.fieldEnd:
      endField(story);
      break;
    case SIGN.picture:
      writePicture(story, file, run);
      break;
    case SIGN.note:
    case SIGN.comment: {
      const note = file.notes.get(position);
      if (note !== undefined) story.addNote(note.kind, note.id);
      break;
    }
    case SIGN.pageBreak:
    case SIGN.columnBreak:
      story.breakText();
      break;
    default:
      writeText(story, SIGN_TEXT[code] ?? '');
  }
}

function endField(story: Story): void {
  const field = story.fields.end();
  if (field !== undefined) story.appendText(implicitResult(field));
}

function writePicture(story: Story, { data }: WordFile, run: WrittenRun): void {
  const field = story.fields.current;
  if (run.special !== true) return;
  if (run.data === true) {
    if (field !== undefined && run.picture !== undefined && FORM_FIELD.test(field.instruction)) {
      readFormField(data, run.picture, field);
    }
    return;
  }
  const figure = run.picture === undefined ? {} : readPicture(data, run.picture);
  if (figure !== null && !NO_FIGURE.test(field?.instruction ?? '')) story.addFigure(figure);
}

/** A drawing or a picture that text flows around. */
export function writeDrawing(story: Story, { isFigure, alt, width, height }: ShapeAnchor): void {
  if (!isFigure || NO_FIGURE.test(story.fields.current?.instruction ?? '')) return;
  story.addFigure(finishFigure({ alt, width, height, isFigure, isOther: false }));
}

/** A character of a symbol font, by its code. */
export function writeSymbol(story: Story, fonts: readonly string[], { font, code }: NonNullable<WrittenRun['symbol']>) {
  const name = fonts[font];
  writeText(story, isSymbolFont(name) ? symbolText(name, code) : String.fromCharCode(code));
}
