import type { Look, Paragraph } from '../../model/document.js';
import { joint } from './characters.js';
import { alignOf, continuesParagraph, type Placed } from './joining.js';
import type { Line } from './lines.js';
import type { Margins } from './margins.js';
import { isCaption } from './numbering.js';
import type { PageContent, TextItem } from './page.js';

/** Lines that make one paragraph. */
interface Draft {
  readonly lines: Placed[];
  readonly role?: 'toc';
  /** White space above, in multiples of the line height; unknown at the top of a page. */
  readonly spaceAbove?: number;
}

/** Joins the lines of all pages to paragraphs, over page breaks too. */
export function joinParagraphs(
  pages: readonly PageContent[],
  margins: ReadonlyMap<number, Margins>,
  bodySize: number,
): Paragraph[] {
  const drafts: Draft[] = [];
  let above: Placed | undefined;
  for (const page of pages) {
    for (const item of page.items) {
      const placed = { line: item.line, page: page.page, margins: margins.get(page.page)! };
      const open = drafts.at(-1);
      if (open && goesOn(open, item, placed, bodySize)) open.lines.push(placed);
      else drafts.push(startDraft(item, placed, above));
      above = placed;
    }
  }
  return drafts.map((draft, block) => finish(draft, block));
}

function goesOn(open: Draft, item: TextItem, placed: Placed, bodySize: number): boolean {
  if (open.role !== item.role) return false;
  if (item.role === 'toc') return !ENDS_IN_NUMBER.test(open.lines.at(-1)!.line.text.trim()) && !isTitle(open);
  return continuesParagraph(open.lines, placed, bodySize);
}

const ENDS_IN_NUMBER = /[\divxlcIVXLC)）]$/;
const isTitle = (open: Draft): boolean => open.lines[0]!.line.text.replace(/\s/g, '').length <= 4;

function startDraft(item: TextItem, placed: Placed, above: Placed | undefined): Draft {
  const height = Math.max(placed.line.bottom - placed.line.top, 1);
  const known = above !== undefined && above.page === placed.page;
  return {
    lines: [placed],
    ...(item.role && { role: item.role }),
    ...(known && { spaceAbove: Math.round((10 * (placed.line.top - above.line.bottom)) / height) / 10 }),
  };
}

function finish(draft: Draft, block: number): Paragraph {
  const text = joinText(draft.lines.map((placed) => placed.line));
  const role = draft.role ?? (isCaption(text) ? ('caption' as const) : undefined);
  return {
    type: 'paragraph',
    text,
    place: { block, page: draft.lines[0]!.page },
    look: lookOf(draft),
    ...(role && { role }),
  };
}

function joinText(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) {
    const hyphenated = /[A-Za-z]-$/.test(text) && /^[a-z]/.test(line.text);
    text = hyphenated ? text.slice(0, -1) + line.text : text + joint(text, line.text) + line.text;
  }
  return text;
}

function lookOf({ lines, spaceAbove }: Draft): Look {
  const all = lines.map((placed) => placed.line);
  const main = all.reduce((a, b) => (b.count > a.count ? b : a));
  const count = total(all, (line) => line.count);
  const first = lines[0]!;
  const align = lines.length > 1 && alignOf(first) === 'left' ? 'both' : alignOf(first);
  return {
    size: main.size,
    bold: Math.round((100 * total(all, (line) => line.bold)) / Math.max(count, 1)) / 100,
    boldLead: boldLead(all),
    ...(main.font !== '' && { font: main.font }),
    align,
    indent: Math.max(0, Math.round(10 * (first.line.left - first.margins.left)) / 10),
    lines: lines.length,
    ...(spaceAbove !== undefined && { spaceAbove }),
  };
}

function boldLead(lines: readonly Line[]): number {
  let lead = 0;
  for (const line of lines) {
    lead += line.lead;
    if (line.lead < line.count) break;
  }
  return lead;
}

const total = (lines: readonly Line[], of: (line: Line) => number): number =>
  lines.reduce((n, line) => n + of(line), 0);
