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
  readonly lines: Placed[];
  readonly role?: 'toc';
  readonly apart?: true;
  readonly tag?: Tag;
  lastTag: Tag | undefined;
  /** White space above, in multiples of the line height; unknown at the top of a page. */
  readonly spaceAbove?: number;
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
  if (open.role !== item.role || open.apart || item.apart) return false;
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

function startText(item: TextItem, placed: Placed, above: Box | undefined): TextDraft {
  const height = Math.max(placed.line.bottom - placed.line.top, 1);
  return {
    type: 'text',
    lines: [placed],
    lastTag: item.tag,
    ...(item.role && { role: item.role }),
    ...(item.apart && { apart: item.apart }),
    ...(item.tag && { tag: item.tag }),
    ...(above && !item.apart && { spaceAbove: Math.round((10 * (placed.line.top - above.bottom)) / height) / 10 }),
  };
}

function standAlone(item: Exclude<Item, TextItem>, page: number): Draft {
  return item.type === 'table' ? { type: 'table', page, table: item.table } : { type: 'figure', page, box: item.box };
}

function finish(draft: Draft, block: number): Block {
  if (draft.type === 'table') return toTable(draft.table, { block, page: draft.page });
  if (draft.type === 'figure') return toFigure(draft.box, { block, page: draft.page });
  return toParagraph(draft, block);
}

function toParagraph({ lines, role, apart, tag, spaceAbove }: TextDraft, block: number): Paragraph {
  const text = joinText(lines.map((placed) => placed.line));
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
