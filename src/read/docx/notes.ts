import type { Note, Paragraph } from '../../model/document.js';
import { type Package, readPart } from '../ooxml.js';
import { type Rule, type Rules, SKIP } from '../xml-rules.js';
import type { Context } from './build-paragraph.js';
import { CONTENT_RULES } from './content-rules.js';
import { Story } from './story.js';
import { textOf } from './table-draft.js';

/** Lines between text and notes; they are notes only in the file. */
const SEPARATORS = new Set(['separator', 'continuationSeparator', 'continuationNotice']);

/** Footnotes, endnotes or comments of one part, with the place of the paragraph each hangs on. */
export function readNotes(
  pack: Package,
  part: string,
  kind: Note['kind'],
  context: Context,
  noted: ReadonlyMap<string, Paragraph>,
): readonly Note[] {
  const notes: Note[] = [];
  const story = new Story(context);
  let id = '';
  const note: Rule<Story> = {
    open(_, attributes) {
      if (SEPARATORS.has(attributes['w:type'] ?? '')) return SKIP;
      id = attributes['w:id'] ?? '';
      return undefined;
    },
    close({ blocks }) {
      const text = textOf(blocks.splice(0)).trim();
      const place = noted.get(`${kind}:${id}`)?.place;
      if (text !== '') notes.push({ kind, text, ...(place === undefined ? {} : { place }) });
    },
  };
  const rules: Rules<Story> = new Map([...CONTENT_RULES, [`w:${kind}`, note]]);
  readPart(pack, part, rules, story, ({ yielded }) => yielded);
  return notes;
}
