import type { Note } from '../../model/document.js';
import type { Place } from '../../model/place.js';
import type { ByteView } from '../byte-view.js';
import { type BiffRecord, RECORD, substream } from './records.js';
import { StringReader } from './strings.js';

const COMMENT = 0x19;

/** Comments on the cells of one sheet of BIFF8: their texts are drawn objects, which the comments name by number. */
export function readComments(stream: ByteView, start: number, place: Place): readonly Note[] {
  const texts = new Map<number, string>();
  const notes: Note[] = [];
  let object: number | null = null;
  for (const record of substream(stream, start)) {
    const { type, content } = record;
    if (type === RECORD.object) object = content.u16(4) === COMMENT ? content.u16(6) : null;
    if (type === RECORD.text && object !== null) texts.set(object, readText(record));
    if (type !== RECORD.note) continue;
    const text = texts.get(content.u16(6))?.trim() ?? '';
    if (text !== '') notes.push({ kind: 'comment', text, place: { ...place, cell: cellName(content) } });
  }
  return notes;
}

function readText({ content, parts }: BiffRecord): string {
  const length = content.u16(10);
  if (parts.length < 2) return '';
  return new StringReader(parts.slice(1), 1).characters(length, parts[1]?.u8(0) ?? 0);
}

function cellName(content: ByteView): string {
  let column = '';
  for (let rest = content.u16(2) + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    column = String.fromCharCode(0x41 + ((rest - 1) % 26)) + column;
  }
  return `${column}${content.u16(0) + 1}`;
}
