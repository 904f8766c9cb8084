import type { Block, Paragraph } from '../../model/document.js';
import type { Box } from './box.js';
import { toTable } from './cell-blocks.js';
import { CONTENTS_TITLE } from './contents.js';
import { toFigure } from './figure-block.js';
import { continuesElement, continuesParagraph, type Placed } from './joining.js';
import type { Line } from './lines.js';
import { joinText, lookOfLines } from './look.js';
import { isCaption } from './numbering.js';
import type { Item, Margins, PageContent, RawTable, TextItem } from './page.js';
import type { Tag } from './structure.js';
import { tagsAreTrusted } from './tag-trust.js';

/** What becomes one block. */
type Draft = TextDraft | { readonly type: 'table'; readonly page: number; readonly table: RawTable } | FigureDraft;

interface TextDraft {
  readonly type: 'text';
  /** Where it begins. */
  readonly first: TextItem;
  readonly lines: Placed[];
  /** Tag of the last line. */
  lastTag: Tag | undefined;
  /** White space above, in multiples of the line height; unknown at the top of a page. */
  readonly spaceAbove: number | undefined;
}

interface FigureDraft {
  readonly type: 'figure';
  readonly page: number;
  readonly box: Box;
}

type Known = Setting & { readonly trusted: boolean };

/** What is known of the whole document. */
export interface Setting {
  readonly margins: ReadonlyMap<number, Margins>;
  /** Lines that end where their neighbours end. */
  readonly full: ReadonlySet<Line>;
  /** Points, of most characters. */
  readonly bodySize: number;
}

/** Joins the lines of all pages to paragraphs, over page breaks too, and puts tables and figures between them. */
export function buildBlocks(pages: readonly PageContent[], setting: Setting): Block[] {
  const drafts: Draft[] = [];
  const known = { ...setting, trusted: tagsAreTrusted(pages) };
  for (const { page, items } of pages) {
    let above: Box | undefined;
    for (const item of items) {
      const open = drafts.at(-1);
      if (item.type === 'line') {
        const placed = placeLine(item, page, setting);
        if (open?.type === 'text' && goesOn(open, item, placed, known)) extend(open, item, placed);
        else drafts.push(startText(item, placed, above));
      } else drafts.push(standAlone(item, page));
      above = item.box;
    }
  }
  return drafts.map(finish);
}

function placeLine({ line, column }: TextItem, page: number, { margins, full }: Setting): Placed {
  return { line, page, margins: column ?? margins.get(page)!, full: full.has(line) };
}

function goesOn(open: TextDraft, item: TextItem, placed: Placed, known: Known): boolean {
  const { trusted, bodySize } = known;
  if (open.first.role !== item.role || open.first.apart || item.apart) return false;
  if (trusted && item.tag && open.lastTag && open.lines.at(-1)!.page === placed.page) {
    if (item.tag.element !== open.lastTag.element) return false;
    return HEADING.test(item.tag.name) || item.role === 'toc' || continuesElement(open.lines, placed);
  }
  if (item.role === 'toc') return runsOver(open) && !isTitle(open);
  return continuesParagraph(open.lines, placed, bodySize);
}

const HEADING = /^(?:H[1-6]?|Title)$/;

function extend(open: TextDraft, item: TextItem, placed: Placed): void {
  open.lines.push(placed);
  open.lastTag = item.tag;
}

/** An entry without its page number yet, as long as the column is wide. */
function runsOver(open: TextDraft): boolean {
  const { line, margins } = open.lines.at(-1)!;
  return !ENDS_IN_NUMBER.test(line.text.trim()) && margins.right - line.right < 6 * line.size;
}

const ENDS_IN_NUMBER = /[\divxlcIVXLC)）.…·]$/;
const isTitle = (open: TextDraft): boolean => CONTENTS_TITLE.test(open.lines[0]!.line.text.replace(/\s/g, ''));

function startText(first: TextItem, placed: Placed, above: Box | undefined): TextDraft {
  const { top, bottom } = placed.line;
  const known = above !== undefined && !first.apart;
  const spaceAbove = known ? Math.round((10 * (top - above.bottom)) / Math.max(bottom - top, 1)) / 10 : undefined;
  return { type: 'text', first, lines: [placed], lastTag: first.tag, spaceAbove };
}

function standAlone(item: Exclude<Item, TextItem>, page: number): Draft {
  return item.type === 'table' ? { type: 'table', page, table: item.table } : { type: 'figure', page, box: item.box };
}

function finish(draft: Draft, block: number): Block {
  if (draft.type === 'table') return toTable(draft.table, { block, page: draft.page });
  if (draft.type === 'figure') return toFigure(draft.box, { block, page: draft.page });
  return toParagraph(draft, block);
}

function toParagraph({ first, lines, spaceAbove }: TextDraft, block: number): Paragraph {
  const { role, apart, tag } = first;
  const text = lines.length === 1 ? first.line.text : joinText(lines.map((placed) => placed.line));
  const known = role ?? (tag?.name === 'Caption' || isCaption(text) ? ('caption' as const) : undefined);
  return {
    type: 'paragraph',
    text,
    place: { block, page: lines[0]!.page },
    look: lookOfLines(lines, spaceAbove),
    ...(known && { role: known }),
    ...(apart && { inTextBox: true }),
    ...(tag && { tag: tag.name }),
  };
}
