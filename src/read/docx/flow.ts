import type { Block } from '../../model/document.js';
import { Fields } from './fields.js';
import type { ParagraphDraft } from './paragraph-draft.js';
import type { RunProperties } from './properties.js';
import type { RunLook } from './run-look.js';

/** One run under way; its look is worked out when it has text. */
export interface Run {
  /** Null until something is said of it. */
  properties: RunProperties | null;
  look: RunLook | null;
}

/** One flow of paragraphs: the body, a cell, a text box. */
export interface Flow {
  readonly blocks: Block[];
  paragraph: ParagraphDraft | null;
  /** A paragraph whose mark was deleted: the next one goes on in it. */
  unfinished: ParagraphDraft | null;
  readonly isTextBox: boolean;
  /** Runs inside one another (phonetic guides); the first stands for text outside of any. */
  runs: [Run, ...Run[]];
  readonly fields: Fields;
}

export function newRun(): Run {
  return { properties: null, look: null };
}

/** Fields go on from cell to cell, but never into a text box or out of it. */
export function newFlow(blocks: Block[], isTextBox: boolean, fields = new Fields()): Flow {
  return { blocks, paragraph: null, unfinished: null, isTextBox, runs: [newRun()], fields };
}
