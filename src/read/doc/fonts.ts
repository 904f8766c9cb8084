import type { ByteView } from '../byte-view.js';

const MOST_FONTS = 0x7ff0;
/** Of an entry, before its name. */
const ENTRY_HEAD = 40;

/** Names of the fonts of a file, by index ([MS-DOC] 2.9.278, SttbfFfn). */
export function readFonts(table: ByteView): readonly string[] {
  // A table that says it has two-byte characters has a count of four bytes before.
  const isExtended = table.u16(0) === 0xffff;
  let at = isExtended ? 6 : 4;
  const count = Math.min(table.u16(isExtended ? 2 : 0), MOST_FONTS);
  const fonts: string[] = [];
  for (let index = 0; index < count && at < table.length; index++) {
    const size = table.u8(at);
    const name = table.part(at + ENTRY_HEAD, size + 1 - ENTRY_HEAD);
    fonts.push(untilZero(name.utf16(0, name.length >> 1)));
    at += size + 1;
  }
  return fonts;
}

function untilZero(name: string): string {
  const end = name.indexOf('\0');
  return end < 0 ? name : name.slice(0, end);
}
