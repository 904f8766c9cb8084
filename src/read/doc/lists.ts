import { ByteView } from '../byte-view.js';
import type { List, ListLevel, Numbering } from '../docx/numbering.js';
import { NUMBER_FORMATS } from './number-formats.js';
import { readParagraph } from './paragraph-properties.js';

const LIST_SIZE = 28;
const LEVEL_SIZE = 28;
const OVERRIDE_SIZE = 16;
const LEVELS = 9;
const NO_STYLE = 0xfff;
const MOST_LISTS = 0x7ff;
const NO_DATA = new ByteView(new Uint8Array());

type Levels = Map<number, ListLevel>;

/**
 * Reads the lists ([MS-DOC] 2.9.191, 2.9.192). `table` is the whole table stream: what belongs to the definitions follows
 * them without being counted. Ids of lists are their numbers in the table of overrides, from 1.
 */
export function readLists(
  table: ByteView,
  definitions: { readonly offset: number; readonly size: number },
  overrides: { readonly offset: number; readonly size: number },
): Numbering {
  const abstracts = new Map<string, { id: string; levels: Levels }>();
  if (definitions.size > 0) readDefinitions(table.part(definitions.offset, table.length), abstracts);
  const lists = new Map<string, List>();
  if (overrides.size > 0) readOverrides(table.part(overrides.offset, overrides.size), lists);
  return { abstracts, lists };
}

function readDefinitions(view: ByteView, abstracts: Map<string, { id: string; levels: Levels }>): void {
  const count = Math.min(view.u16(0), MOST_LISTS);
  let at = 2 + LIST_SIZE * count;
  for (let index = 0; index < count; index++) {
    const head = 2 + LIST_SIZE * index;
    const id = String(view.u32(head));
    const isSimple = (view.u8(head + 26) & 1) === 1;
    const levels: Levels = new Map();
    for (let level = 0; level < (isSimple ? 1 : LEVELS) && at < view.length; level++) {
      const style = view.u16(head + 8 + 2 * level);
      const read = readLevel(view, at, style === NO_STYLE ? undefined : String(style));
      levels.set(level, read.level);
      at = read.end;
    }
    if (!abstracts.has(id)) abstracts.set(id, { id, levels });
  }
}

function readLevel(view: ByteView, at: number, style: string | undefined): { level: ListLevel; end: number } {
  const flags = view.u8(at + 5);
  const runSize = view.u8(at + 24);
  const paragraphSize = view.u8(at + 25);
  const paragraph = readParagraph(view.part(at + LEVEL_SIZE, paragraphSize), NO_DATA);
  const textAt = at + LEVEL_SIZE + paragraphSize + runSize;
  const length = view.u16(textAt);
  const level: ListLevel = {
    start: view.i32(at),
    format: NUMBER_FORMATS[view.u8(at + 4)] ?? 'decimal',
    text: toTemplate(view.utf16(textAt + 2, length)),
    restart: (flags & 8) === 0 ? undefined : view.u8(at + 26),
    legal: (flags & 4) !== 0,
    style,
    paragraph: paragraph.properties,
  };
  return { level, end: textAt + 2 + 2 * length };
}

/** Characters below 9 stand for the numbers of the levels: `第%1章`. */
function toTemplate(text: string): string {
  return text.replace(/[\0-\x08]/g, (sign) => `%${sign.charCodeAt(0) + 1}`);
}

function readOverrides(view: ByteView, lists: Map<string, List>): void {
  const count = Math.min(view.u32(0), MOST_LISTS);
  let at = 4 + OVERRIDE_SIZE * count;
  for (let index = 0; index < count; index++) {
    const head = 4 + OVERRIDE_SIZE * index;
    const id = String(index + 1);
    const list: List = { id, abstract: String(view.u32(head)), levels: new Map(), starts: new Map() };
    lists.set(id, list);
    if (at >= view.length) continue;
    at = readOverride(view, at + 4, Math.min(view.u8(head + 12), LEVELS), list);
  }
}

/** Levels that a list changes: where it starts, or everything. Returns where they end. */
function readOverride(view: ByteView, from: number, count: number, list: List): number {
  let at = from;
  for (let index = 0; index < count; index++) {
    const flags = view.u8(at + 4);
    const number = flags & 0xf;
    const [startsAnew, isWhole] = [(flags & 0x10) !== 0, (flags & 0x20) !== 0];
    const start = view.i32(at);
    at += 8;
    if (isWhole) {
      const read = readLevel(view, at, undefined);
      list.levels.set(number, read.level);
      if (startsAnew) list.starts.set(number, read.level.start);
      at = read.end;
    } else if (startsAnew) list.starts.set(number, start);
  }
  return at;
}
