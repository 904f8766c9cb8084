import { ByteView } from '../byte-view.js';
import { readPlc } from './plc.js';

/** A stretch of the stream, in bytes from its start, whose characters or paragraph marks share their properties. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly properties: ByteView;
  /** Index of the paragraph style; 0 for characters. */
  readonly style: number;
}

/** Finds the stretch in which an offset lies. */
export type FindStretch = (offset: number) => Stretch | undefined;

const PAGE_SIZE = 512;
const PARAGRAPH_ENTRY = 13;
const NO_PROPERTIES = new ByteView(new Uint8Array());

/** Character properties by offset, from the pages that the table `bins` names ([MS-DOC] 2.8.5, 2.9.33). */
export function readCharacterPages(word: ByteView, bins: ByteView): FindStretch {
  return finder(readPages(word, bins, 1, readCharacterEntry));
}

/** Paragraph properties by offset ([MS-DOC] 2.8.6, 2.9.175). */
export function readParagraphPages(word: ByteView, bins: ByteView): FindStretch {
  return finder(readPages(word, bins, PARAGRAPH_ENTRY, readParagraphEntry));
}

type ReadEntry = (page: ByteView, at: number) => Pick<Stretch, 'properties' | 'style'>;

function readPages(word: ByteView, bins: ByteView, entrySize: number, readEntry: ReadEntry): Stretch[] {
  const plc = readPlc(bins, 4);
  const numbers = Array.from({ length: plc.count }, (_, index) => plc.data(index).u32(0) & 0x3fffff);
  const stretches: Stretch[] = [];
  for (const number of new Set(numbers)) {
    const page = word.part(PAGE_SIZE * number, PAGE_SIZE);
    const count = Math.min(page.u8(PAGE_SIZE - 1), Math.floor((PAGE_SIZE - 5) / (4 + entrySize)));
    for (let index = 0; index < count; index++) {
      const [from, to] = [page.u32(4 * index), page.u32(4 * index + 4)];
      const at = 4 * (count + 1) + entrySize * index;
      if (to > from) stretches.push({ from, to, ...readEntry(page, 2 * page.u8(at)) });
    }
  }
  return stretches.sort((one, other) => one.from - other.from);
}

function readCharacterEntry(page: ByteView, at: number): Pick<Stretch, 'properties' | 'style'> {
  return { properties: at === 0 ? NO_PROPERTIES : page.part(at + 1, page.u8(at)), style: 0 };
}

/** The size counts words: one byte of them is taken by an odd count, or stands by itself after a zero. */
function readParagraphEntry(page: ByteView, at: number): Pick<Stretch, 'properties' | 'style'> {
  if (at === 0) return { properties: NO_PROPERTIES, style: 0 };
  const words = page.u8(at);
  const entry = words === 0 ? page.part(at + 2, 2 * page.u8(at + 1)) : page.part(at + 1, 2 * words - 1);
  return { properties: entry.part(2, entry.length - 2), style: entry.u16(0) };
}

function finder(stretches: readonly Stretch[]): FindStretch {
  return (offset) => {
    let [low, high] = [0, stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.from ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const found = stretches[low - 1];
    return found !== undefined && offset < found.to ? found : undefined;
  };
}
