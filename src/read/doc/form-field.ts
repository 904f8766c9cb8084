import type { ByteView } from '../byte-view.js';
import type { Field } from '../docx/fields.js';

const CHECK_BOX = 1;
const LIST = 2;
/** The state is the default one. */
const AS_DEFAULT = 25;
const MOST_ENTRIES = 25;

/** Takes the state of a check box or a list of an old form into its field ([MS-DOC] 2.9.78, FFData). */
export function readFormField(data: ByteView, offset: number, field: Field): void {
  const head = data.u16(offset + 4);
  const view = data.part(offset + head, data.u32(offset) - head);
  const flags = view.u16(4);
  const type = flags & 3;
  const state = (flags >> 2) & 0x1f;
  if (type !== CHECK_BOX && type !== LIST) return;
  let at = skipString(view, 10);
  const standard = view.u16(at);
  const chosen = state === AS_DEFAULT ? standard : state;
  if (type === CHECK_BOX) {
    field.checked = chosen === 1;
    return;
  }
  at += 2;
  // Format, help, status, macros.
  for (let index = 0; index < 5; index++) at = skipString(view, at);
  field.entries.push(...readEntries(view, at));
  field.chosen = chosen;
}

const skipString = (view: ByteView, at: number): number => at + 2 + 2 * view.u16(at) + 2;

function readEntries(view: ByteView, from: number): readonly string[] {
  const count = Math.min(view.u16(from + 2), MOST_ENTRIES);
  const entries: string[] = [];
  let at = from + 6;
  for (let index = 0; index < count; index++) {
    const length = view.u16(at);
    entries.push(view.utf16(at + 2, length));
    at += 2 + 2 * length;
  }
  return entries;
}
