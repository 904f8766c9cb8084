import { type Rule, type Rules, rulesOf, SKIP } from '../xml-rules.js';
import { CONTROL_RULES } from './control-rules.js';
import { FIELD_RULES } from './field-rules.js';
import { FIGURE_RULES } from './figure-rules.js';
import { PARAGRAPH_PROPERTY_RULES, RUN_PROPERTY_RULES } from './properties.js';
import type { Story } from './story.js';
import { isSymbolFont, symbolText } from './symbols.js';
import { TABLE_RULES } from './table-rules.js';

const text = (words: string): Rule<Story> => ({
  open(story) {
    story.appendText(words);
  },
});

const deleted: Rule<Story> = {
  open(story) {
    story.deletions++;
  },
  close(story) {
    story.deletions--;
  },
};

const note = (kind: string): Rule<Story> => ({
  open(story, attributes) {
    story.addNote(kind, attributes['w:id']);
  },
});

const unread = (kind: string): Rule<Story> => ({
  open(story) {
    story.unread.add(kind);
  },
  rules: SKIP,
});

const LAST_SECTION: Rules<Story> = rulesOf<Story>({
  'w:type': {
    open({ pages }, attributes) {
      pages.endSection(attributes['w:val'] ?? 'nextPage');
    },
  },
});

/** Only the white space of XML: an ideographic space is text. */
function trimXmlSpace(words: string): string {
  const isSpace = (at: number) => ' \t\r\n'.includes(words.charAt(at));
  let from = 0;
  let to = words.length;
  while (from < to && isSpace(from)) from++;
  while (to > from && isSpace(to - 1)) to--;
  return words.slice(from, to);
}

/** Everything a story is made of. What has no rule here (hyperlinks, insertions, custom XML …) is only a wrapper. */
export const CONTENT_RULES: Rules<Story> = rulesOf<Story>({
  'w:p': {
    open(story) {
      story.openParagraph();
    },
    close(story) {
      story.closeParagraph();
    },
  },
  'w:pPr': {
    rules: PARAGRAPH_PROPERTY_RULES,
    close({ pages, paragraphProperties }) {
      if (paragraphProperties.pageBreakBefore === true) pages.break(false);
    },
  },
  'w:r': {
    open(story) {
      story.openRun();
    },
    close(story) {
      story.closeRun();
    },
  },
  'm:r': {
    open(story) {
      story.openRun();
    },
    close(story) {
      story.closeRun();
    },
  },
  'w:rPr': { rules: RUN_PROPERTY_RULES },
  'm:ctrlPr': { rules: SKIP },
  'w:t': {
    open(story, attributes) {
      story.keepsSpace = attributes['xml:space'] === 'preserve';
    },
    text(story, words) {
      const kept = story.keepsSpace ? words : trimXmlSpace(words);
      // Lines of the XML are not lines of the text.
      story.appendText(kept.includes('\n') ? kept.replace(/[\r\n]+/g, ' ') : kept);
    },
  },
  'm:t': {
    text(story, words) {
      story.appendText(words);
    },
  },
  'w:sym': {
    open(story, attributes) {
      const font = attributes['w:font'];
      const code = Number.parseInt(attributes['w:char'] ?? '', 16);
      if (!(code > 0 && code <= 0xffff)) return;
      story.appendText(isSymbolFont(font) ? symbolText(font, code) : String.fromCodePoint(code));
    },
  },
  'w:tab': text('\t'),
  'w:ptab': text('\t'),
  'w:cr': text('\n'),
  'w:noBreakHyphen': text('-'),
  'w:br': {
    open(story, attributes) {
      const type = attributes['w:type'];
      if (type === 'page') story.pages.break(false);
      if (type === 'page' || type === 'column') story.breakText();
      else story.appendText('\n');
    },
  },
  'w:lastRenderedPageBreak': {
    open(story) {
      story.pages.break(true);
    },
  },
  'w:del': deleted,
  'w:moveFrom': deleted,
  'w:rt': { rules: SKIP },
  'w:footnoteReference': note('footnote'),
  'w:endnoteReference': note('endnote'),
  'w:commentReference': note('comment'),
  'w:altChunk': unread('altChunk'),
  'w:subDoc': unread('subDocument'),
  // The last section has its properties at the end of the body.
  'w:sectPr': { rules: LAST_SECTION },
  ...TABLE_RULES,
  ...CONTROL_RULES,
  ...FIELD_RULES,
  ...FIGURE_RULES,
});
