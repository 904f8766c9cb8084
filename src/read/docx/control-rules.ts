import { type Rule, type Rules, rulesOf } from '../xml-rules.js';
import { checkMark } from './controls.js';
import { isOn } from './measures.js';
import type { Story } from './story.js';

const CONTROL_PROPERTIES: Rules<Story> = rulesOf<Story>({
  'w14:checkbox': {
    open({ controls }) {
      if (controls.current !== undefined) controls.current.checked = false;
    },
  },
  'w14:checked': {
    open({ controls }, attributes) {
      if (controls.current !== undefined) controls.current.checked = isOn(attributes['w14:val'] ?? attributes['w:val']);
    },
  },
  'w:showingPlcHdr': {
    open({ controls }, attributes) {
      if (controls.current !== undefined) controls.current.isPrompt = isOn(attributes['w:val']);
    },
  },
  'w:docPartGallery': {
    open({ controls }, attributes) {
      if (controls.current !== undefined) controls.current.isContents = attributes['w:val'] === 'Table of Contents';
    },
  },
});

/** Content controls around paragraphs, runs, rows and cells. */
export const CONTROL_RULES: Readonly<Record<string, Rule<Story>>> = {
  'w:sdt': {
    open({ controls }) {
      controls.open();
    },
    close(story) {
      const control = story.controls.close();
      if (control === undefined || control.checked === null || control.written) return;
      story.appendText(checkMark(control.checked));
    },
  },
  'w:sdtPr': { rules: CONTROL_PROPERTIES },
};
