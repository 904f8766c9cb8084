import { ByteView } from './byte-view.js';
import { decodeCodePage, decodeLabel } from './code-pages.js';
import { type OleFile, readStream } from './ole.js';

const SECTION_OFFSET = 44;
const MOST_PROPERTIES = 256;
const CODE_PAGE = 1;
const TITLE = 2;
const SHORT_STRING = 0x1e;
const WIDE_STRING = 0x1f;

/** The title in the file's own properties ([MS-OLEPS]), as `{ title }` where it says something. */
export function readOleTitle(ole: OleFile): { title?: string } {
  const stream = readStream(ole, '\u0005SummaryInformation');
  if (stream === null) return {};
  const view = new ByteView(stream);
  const section = view.part(view.u32(SECTION_OFFSET), view.length);
  const offsetOf = (id: number) => {
    const count = Math.min(section.u32(4), MOST_PROPERTIES);
    const index = Array.from({ length: count }).findIndex((_, at) => section.u32(8 + 8 * at) === id);
    return index < 0 ? null : section.u32(12 + 8 * index);
  };
  const [page, title] = [offsetOf(CODE_PAGE), offsetOf(TITLE)];
  if (title === null) return {};
  const text = readString(section, title, page === null ? 1252 : section.u16(page + 4));
  return text === '' ? {} : { title: text };
}

function readString(section: ByteView, at: number, codePage: number): string {
  const type = section.u16(at);
  const length = section.u32(at + 4);
  const bytes = section.part(at + 8, type === WIDE_STRING ? 2 * length : length).bytes;
  if (type !== SHORT_STRING && type !== WIDE_STRING) return '';
  const decode = type === WIDE_STRING ? decodeLabel('utf-16le') : decodeCodePage(codePage);
  return decode(bytes).replace(/\0.*$/s, '').trim();
}
