import type { ByteView } from '../byte-view.js';

/** Takes one property: its operation code, and where its operand stands. */
export type TakeSprm = (code: number, operands: ByteView, at: number, size: number) => void;

const TABLE_DEFINITION = 0xd608;
const TAB_CHANGES = 0xc615;
/** Bytes of the operand by the upper three bits of the operation code; 0: the operand says it itself. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3] as const;

/** Goes through a list of properties ([MS-DOC] 2.6, sprm and operand in turn) until it ends or makes no sense. */
export function readSprms(list: ByteView, take: TakeSprm): void {
  let at = 0;
  while (at + 2 < list.length) {
    const code = list.u16(at);
    at += 2;
    const fixed = SIZES[code >> 13] ?? 1;
    const head = fixed > 0 ? 0 : code === TABLE_DEFINITION ? 2 : 1;
    const size = fixed > 0 ? fixed : variableSize(list, code, at);
    if (at + head + size > list.length) return;
    take(code, list, at + head, size);
    at += head + size;
  }
}

/** Bytes after the count. A table definition counts one too many, and long lists of tabs have no count at all. */
function variableSize(list: ByteView, code: number, at: number): number {
  if (code === TABLE_DEFINITION) return Math.max(0, list.u16(at) - 1);
  const count = list.u8(at);
  if (code !== TAB_CHANGES || count !== 0xff) return count;
  const deleted = list.u8(at + 1);
  const added = list.u8(at + 2 + 4 * deleted);
  return 2 + 4 * deleted + 3 * added;
}
