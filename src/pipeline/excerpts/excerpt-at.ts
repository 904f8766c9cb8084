import type { Block, Table } from '../../model/document.js';
import { displayHeading } from '../../model/display-heading.js';
import type { Excerpt, ExcerptPart, ExcerptRow } from '../../model/excerpt.js';
import type { DocumentSections, Heading } from './document-sections.js';

// How much of a section is shown: enough to recognise the place and to see what is wrong with it.

const charactersBefore = 160;
const charactersAfter = 420;
const rowsBefore = 2;
const rowsAfter = 3;
const rowsShown = 8;
const longestParagraph = 400;
const longestCell = 80;
/** Beyond this the headings of the highest level alone are shown. */
const outlineHeadings = 24;
const longestOutline = 60;

/** The section around a block, cut around it; null where nothing stands there. */
export function excerptAt(sections: DocumentSections, block: number, row: number | undefined): Excerpt | null {
  const inside = sections.headingsIn(block);
  if (inside.length > 1) return outlineOf(inside, block);
  const blocks = sections.around(block);
  const at = blocks.findIndex(({ place }) => place.block === block);
  if (at === -1) return null;
  const lengths = blocks.map(lengthOf);
  let from = at;
  for (let used = 0; from > 0 && used + lengths[from - 1]! <= charactersBefore; from -= 1) used += lengths[from - 1]!;
  let to = at + 1;
  for (let used = lengths[at]!; to < blocks.length && used + lengths[to]! <= charactersAfter; to += 1)
    used += lengths[to]!;
  const shown = blocks
    .slice(from, to)
    .flatMap((each) => partOf(sections, each, each.place.block === block ? row : undefined));
  // The heading of the section stands above, whatever was cut.
  const heading =
    from > 0 && sections.headingAt(blocks[0]!.place.block) !== null ? partOf(sections, blocks[0]!, undefined) : [];
  return { parts: [...heading, ...shown], cutBefore: from > heading.length, cutAfter: to < blocks.length };
}

/** The headings of the file, where what is missing has no place of its own; null where there are none. */
export const outlineExcerpt = ({ headings }: DocumentSections): Excerpt | null => outlineOf(headings, null);

/** A heading with the headings below it: what a reader compares who is told that a part is missing. */
function outlineOf(headings: readonly Heading[], block: number | null): Excerpt | null {
  const [first] = headings;
  if (first === undefined) return null;
  const top = Math.min(...headings.map(({ level }) => level));
  const two = headings.filter(({ level }) => level <= top + 1);
  const shown = two.length <= outlineHeadings ? two : two.filter(({ level }) => level === top);
  const cut = shown.length < headings.length;
  const own = shown
    .slice(0, longestOutline)
    .map(({ level, text, block: at }) => ({ level: level - top + 1, text, isHere: at === block }));
  return {
    parts: [{ kind: 'outline', headings: own }],
    cutBefore: false,
    cutAfter: cut && shown.length > longestOutline,
  };
}

const lengthOf = (block: Block): number =>
  block.type === 'paragraph'
    ? Math.min(block.text.length, longestParagraph)
    : Math.min(block.rows.length, rowsShown) * 60;

function partOf(sections: DocumentSections, block: Block, row: number | undefined): readonly ExcerptPart[] {
  const at = block.place.block;
  if (block.type === 'table') return [{ kind: 'table', block: at, ...rowsOf(block, row) }];
  const heading = sections.headingAt(at);
  if (heading !== null) return [{ kind: 'heading', block: at, text: heading.text }];
  const text = cut(displayHeading(block.number ?? null, block.text), longestParagraph);
  return text.trim() === '' ? [] : [{ kind: 'paragraph', block: at, text }];
}

/** The head of a table, and the rows around the one that matters; the first rows where none does. */
function rowsOf({ rows, declaredHeaderRows }: Table, row: number | undefined) {
  const heads = Math.max(1, Math.min(declaredHeaderRows ?? 1, 3));
  const from = row === undefined ? heads : Math.max(heads, row - rowsBefore);
  const to = row === undefined ? rowsShown : Math.max(row, heads) + rowsAfter + 1;
  const shown = rows
    .map(({ cells, hidden }, index): ExcerptRow & { readonly hidden: boolean } => ({
      row: index,
      isHeader: index < heads,
      hidden: hidden === true,
      cells: cells.map(({ text, column, colSpan, rowSpan }) => ({
        text: cut(text, longestCell),
        column,
        colSpan,
        rowSpan,
      })),
    }))
    .filter(({ row: index, hidden }) => index < heads || (index >= from && index < to && !hidden));
  return { rows: shown.map(({ hidden: _, ...each }) => each), cutRows: shown.length < rows.length };
}

const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : `${[...text].slice(0, limit).join('')}…`;
