import type { Block, Figure } from '../../model/document.js';

/** Points: a picture from this size on takes the place of a page. */
const PAGE = { width: 280, height: 380 };
/** Characters that may stand on a scan: a title, a page number. */
const FEW = 30;

/**
 * How many pages a document holds as pictures, where it holds nothing else: what was scanned and put into a word
 * processor says no word. 0 where there is text.
 */
export function scannedPages(blocks: readonly Block[]): number {
  let characters = 0;
  let pages = 0;
  for (const block of blocks) {
    if (block.type === 'table') return 0;
    characters += block.text.trim().length;
    if (characters > FEW) return 0;
    pages += (block.figures ?? []).filter(isPage).length;
  }
  return pages;
}

const isPage = ({ width = 0, height = 0 }: Figure): boolean => width >= PAGE.width && height >= PAGE.height;
