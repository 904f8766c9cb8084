import { decodeLabel } from '../code-pages.js';

const utf8 = new TextDecoder();
const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** Of the characters that are no ASCII, so many may be broken in UTF-8 that got damaged. */
const DAMAGED = 0.05;

/** Decodes text by its byte order mark, by `declared` where the file names its encoding, as UTF-8, or as Chinese Windows writes. */
export function decodeText(bytes: Uint8Array, declared = 'utf-8'): string {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return new TextDecoder(marked[1]).decode(bytes);
  const text = utf8.decode(bytes);
  if (isIntact(text)) return text;
  return decodeDeclared(bytes, declared);
}

function isIntact(text: string): boolean {
  let [broken, others] = [0, 0];
  for (const character of text) {
    if (character === '\ufffd') broken++;
    else if (character > '\u007f') others++;
  }
  return broken <= DAMAGED * others;
}

/** What is declared as UTF-8 but isn't is most likely Chinese. */
function decodeDeclared(bytes: Uint8Array, declared: string): string {
  try {
    if (!/^(?:utf|unicode)/i.test(declared)) return decodeLabel(declared)(bytes);
  } catch {
    // No such encoding.
  }
  return decodeLabel('gb18030')(bytes);
}
