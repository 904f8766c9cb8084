import type { Block } from '../../model/document.js';
import type { RecognisedPage } from '../ocr/recognised-page.js';
import { assemble } from './assemble.js';
import { markRecognised } from './recognised.js';
import { recognisedContent } from './recognised-content.js';
import { settlePages } from './settle-pages.js';

/** Characters from which a line is running text; words of a drawing stand in shorter ones. */
const RUNNING = 12;
/** Of a page of text so many characters at least stand in such lines. */
const MOST = 0.5;
const FEWEST = 40;
/** What is read with less confidence is no text. */
const LEAST_SURE = 0.5;

/** The blocks of a picture that holds a page of text; none where it is a drawing with words in it. */
export function pageBlocks(recognised: RecognisedPage): readonly Block[] {
  if (!holdsText(recognised)) return [];
  const { pages, bodySize, furniture } = settlePages([recognisedContent(1, recognised)], 1, '');
  const about = { file: '', title: undefined, bookmarks: [], pages: 1, furniture };
  return markRecognised(assemble(pages, bodySize, about), pages).blocks;
}

function holdsText({ lines, confidence }: RecognisedPage): boolean {
  const lengths = lines.map(({ text }) => text.replace(/\s/gu, '').length);
  const sum = (all: readonly number[]): number => all.reduce((total, length) => total + length, 0);
  const running = sum(lengths.filter((length) => length >= RUNNING));
  return confidence >= LEAST_SURE && running >= FEWEST && running >= MOST * sum(lengths);
}
