import type { Note } from '../../model/document.js';
import type { Place } from '../../model/place.js';
import { type Package, readPart, readRelationships } from '../ooxml.js';
import { rulesOf, SKIP } from '../xml-rules.js';

interface CommentsState {
  readonly notes: Note[];
  readonly place: Place;
  cell: string;
  text: string;
}

const COMMENT_RULES = rulesOf<CommentsState>({
  comment: {
    open(state, { ref = '' }) {
      state.cell = ref;
      state.text = '';
    },
    close({ notes, place, cell, text }) {
      if (text.trim() !== '') notes.push({ kind: 'comment', text: text.trim(), place: { ...place, cell } });
    },
  },
  t: {
    text(state, text) {
      state.text += text;
    },
  },
  rPh: { rules: SKIP },
});

/** Comments on the cells of one sheet. */
export function readComments(pack: Package, sheet: string, place: Place): readonly Note[] {
  const state: CommentsState = { notes: [], place, cell: '', text: '' };
  for (const { kind, target } of readRelationships(pack, sheet)) {
    if (kind === 'comments' && target !== null) readPart(pack, target, COMMENT_RULES, state);
  }
  return state.notes;
}
