import { type Rule, type Rules, rulesOf } from '../xml-rules.js';
import { implicitResult } from './fields.js';
import { isOn, toInteger } from './measures.js';
import type { Story } from './story.js';

/** Fields of old forms: a check box or a list, whose state stands beside the field. */
const FORM_RULES: Rules<Story> = rulesOf<Story>({
  'w:checkBox': {
    open({ fields }) {
      if (fields.current !== undefined) fields.current.checked = false;
    },
  },
  'w:default': { open: setState },
  'w:checked': { open: setState },
  'w:result': { open: setState },
  'w:listEntry': {
    open({ fields }, attributes) {
      fields.current?.entries.push(attributes['w:val'] ?? '');
    },
  },
});

/** The default comes first in the file, the present state after it. */
function setState({ fields }: Story, attributes: Readonly<Record<string, string>>): void {
  const field = fields.current;
  if (field === undefined) return;
  if (field.checked !== null) field.checked = isOn(attributes['w:val']);
  else field.chosen = toInteger(attributes['w:val']) ?? 0;
}

/** Complex fields: begin, instruction, separate, result, end. A simple field's content is its result. */
export const FIELD_RULES: Readonly<Record<string, Rule<Story>>> = {
  'w:fldChar': {
    open(story, attributes) {
      const type = attributes['w:fldCharType'];
      if (type === 'begin') story.fields.begin();
      if (type === 'separate') story.fields.separate();
      if (type === 'end') endField(story);
      return FORM_RULES;
    },
  },
  'w:instrText': {
    text({ fields }, instruction) {
      fields.instruct(instruction);
    },
  },
  'w:fldSimple': {
    open({ fields }, attributes) {
      fields.begin();
      fields.instruct(attributes['w:instr'] ?? '');
      fields.separate();
    },
    close: endField,
  },
};

function endField(story: Story): void {
  const field = story.fields.end();
  if (field !== undefined) story.appendText(implicitResult(field));
}
