import { displayHeading } from '../../model/display-heading.js';
import type { Block } from '../../model/document.js';
import type { Excerpt, ExcerptPart } from '../../model/excerpt.js';
import type { Place } from '../../model/place.js';
import type { DocumentSections, Heading } from './document-sections.js';
import { rowsShown, tableExcerpt } from './table-excerpt.js';

// How much of a section is shown: enough to recognise the place and to see what is wrong with it.

const charactersBefore = 160;
const charactersAfter = 420;
const longestParagraph = 400;
/** A row of a table takes as much room as so many characters. */
const charactersOfRow = 60;
/** Beyond this the headings of the highest level alone are shown. */
const outlineHeadings = 24;
const longestOutline = 60;

/** The section around a block, cut around it; null where nothing stands there. */
export function excerptAt(sections: DocumentSections, here: Pick<Place, 'block' | 'row' | 'column'>): Excerpt | null {
  const inside = sections.headingsIn(here.block);
  if (inside.length > 1) return outlineOf(inside, here.block);
  const blocks = sections.around(here.block);
  const at = blocks.findIndex(({ place }) => place.block === here.block);
  if (at === -1) return null;
  const [from, to] = span(blocks.map(lengthOf), at);
  const shown = blocks.slice(from, to).flatMap((block) => partOf(sections, block, here));
  // The heading of the section stands above, whatever was cut.
  const first = blocks[0];
  const isHeaded = from > 0 && first !== undefined && sections.headingAt(first.place.block) !== null;
  const heading = isHeaded ? partOf(sections, first, here) : [];
  return { parts: [...heading, ...shown], cutBefore: from > heading.length, cutAfter: to < blocks.length };
}

/** From and up to which block there is room, going back and forth from one that is shown in any case. */
function span(lengths: readonly number[], at: number): readonly [from: number, to: number] {
  const length = (index: number): number => lengths[index] ?? Number.POSITIVE_INFINITY;
  let from = at;
  for (let used = length(from - 1); used <= charactersBefore; used += length(from - 1)) from -= 1;
  let to = at + 1;
  for (let used = length(at) + length(to); used <= charactersAfter; used += length(to)) to += 1;
  return [from, to];
}

/** The headings of the file, where what is missing has no place of its own; null where there are none. */
export const outlineExcerpt = ({ headings }: DocumentSections): Excerpt | null => outlineOf(headings, null);

/** Headings with those one level below: what a reader compares who is told that a part is missing. */
function outlineOf(headings: readonly Heading[], block: number | null): Excerpt | null {
  if (headings.length === 0) return null;
  const top = Math.min(...headings.map(({ level }) => level));
  const two = headings.filter(({ level }) => level <= top + 1);
  const high = two.length <= outlineHeadings ? two : two.filter(({ level }) => level === top);
  const shown = high
    .slice(0, longestOutline)
    .map(({ level, text, block: at }) => ({ level: level - top + 1, text, isHere: at === block }));
  return { parts: [{ kind: 'outline', headings: shown }], cutBefore: false, cutAfter: high.length > longestOutline };
}

const lengthOf = (block: Block): number =>
  block.type === 'paragraph'
    ? Math.min(block.text.length, longestParagraph)
    : Math.min(block.rows.length, rowsShown) * charactersOfRow;

function partOf(
  sections: DocumentSections,
  block: Block,
  here: Pick<Place, 'block' | 'row' | 'column'>,
): readonly ExcerptPart[] {
  const at = block.place.block;
  if (block.type === 'table') {
    const { row, column } = at === here.block ? here : {};
    return [{ kind: 'table', block: at, ...tableExcerpt(block, row, column) }];
  }
  const heading = sections.headingAt(at);
  if (heading !== null) return [{ kind: 'heading', block: at, text: heading.text }];
  const text = cut(displayHeading(block.number ?? null, block.text));
  return text.trim() === '' ? [] : [{ kind: 'paragraph', block: at, text }];
}

const cut = (text: string): string =>
  text.length <= longestParagraph ? text : `${[...text].slice(0, longestParagraph).join('')}…`;
