import { ByteView } from './byte-view.js';
import { type OleEntry, readDirectory } from './ole-directory.js';

/** The bytes are no OLE compound file, or nothing in it can be reached; the message says why. */
export class OleError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OleError';
  }
}

/** An OLE compound file ([MS-CFB]): streams by their path. */
export interface OleFile {
  /** By lower-case path from the root, `/` between names. */
  readonly entries: ReadonlyMap<string, OleEntry>;
  readonly sectors: Sectors;
  readonly miniSectors: Sectors;
  /** Streams below this size lie in the mini stream. */
  readonly miniLimit: number;
}

/** Sectors of one size in one stretch of bytes, and the table that chains them. */
interface Sectors {
  readonly bytes: Uint8Array;
  /** Offset of sector 0. */
  readonly start: number;
  readonly size: number;
  readonly next: Uint32Array;
}

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_SIZE = 512;
const HEADER_FAT = 0x4c;
const HEADER_FAT_ENTRIES = 109;
/** From here on a sector number is a mark: end of chain, free, FAT, DIFAT. */
const NO_SECTOR = 0xfffffff0;

export function looksLikeOle(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/** Opens a compound file. Chains that run in a circle or out of the file end there. Throws OleError. */
export function openOle(bytes: Uint8Array): OleFile {
  const view = new ByteView(bytes);
  if (!looksLikeOle(bytes)) throw new OleError('not an OLE compound file');
  if (bytes.length < HEADER_SIZE) throw new OleError('the compound file is cut off');
  const size = view.u16(0x1e) === 12 ? 4096 : HEADER_SIZE;
  const sectors = readSectors(view, size);
  const root = readDirectory(readChain(sectors, view.u32(0x30)), size === HEADER_SIZE);
  if (root === null) throw new OleError('the directory of the compound file is missing or broken');
  const next = toNumbers(readChain(sectors, view.u32(0x3c)));
  const ministream = readChain(sectors, root.start, root.size);
  const miniSectors = { bytes: ministream, start: 0, size: 64, next };
  return { entries: root.entries, sectors, miniSectors, miniLimit: view.u32(0x38) || 4096 };
}

/** The bytes of a stream, as many as can be reached; null where there is no such stream. */
export function readStream(ole: OleFile, path: string): Uint8Array | null {
  const entry = ole.entries.get(path.toLowerCase());
  if (entry === undefined || entry.kind !== 'stream') return null;
  const sectors = entry.size < ole.miniLimit ? ole.miniSectors : ole.sectors;
  return readChain(sectors, entry.start, entry.size);
}

/** Whether less of a stream can be reached than the directory says. */
export function isCutOff(ole: OleFile, path: string): boolean {
  const size = ole.entries.get(path.toLowerCase())?.size ?? 0;
  return (readStream(ole, path)?.length ?? 0) < size;
}

function readSectors(view: ByteView, size: number): Sectors {
  const { bytes } = view;
  const count = Math.ceil(Math.max(0, bytes.length - size) / size);
  const next = new Uint32Array(count).fill(NO_SECTOR);
  const perSector = size / 4;
  let filled = 0;
  for (const sector of fatSectors(view, size, count)) {
    if (filled >= count) break;
    const part = toNumbers(view.part(size * (sector + 1), size).bytes);
    next.set(part.subarray(0, count - filled), filled);
    filled += perSector;
  }
  return { bytes, start: size, size, next };
}

/** Numbers of the sectors that hold the table, in order: 109 in the header, further ones in sectors of their own. */
function fatSectors(view: ByteView, size: number, count: number): readonly number[] {
  const found: number[] = [];
  const take = (at: number, entries: number) => {
    for (let index = 0; index < entries; index++) {
      const sector = view.u32(at + 4 * index);
      if (sector < count) found.push(sector);
    }
  };
  take(HEADER_FAT, HEADER_FAT_ENTRIES);
  const most = Math.ceil(count / (size / 4));
  let sector = view.u32(0x44);
  for (let steps = 0; sector < count && steps < most && found.length < most; steps++) {
    const at = size * (sector + 1);
    take(at, size / 4 - 1);
    sector = view.u32(at + size - 4);
  }
  return found;
}

/** The sectors of a chain put together, up to `limit` bytes; a chain in a circle ends when it has used up the table. */
function readChain({ bytes, start, size, next }: Sectors, first: number, limit = bytes.length): Uint8Array {
  const parts: Uint8Array[] = [];
  let taken = 0;
  let sector = first;
  for (let steps = 0; taken < limit && sector < next.length && steps < next.length; ) {
    const from = sector;
    // Neighbouring sectors are taken together.
    let to = from;
    do {
      steps++;
      to++;
      sector = next[to - 1] ?? NO_SECTOR;
    } while (sector === to && to < next.length && steps < next.length);
    const part = bytes.subarray(start + size * from, start + size * to);
    parts.push(part);
    taken += part.length;
  }
  return Buffer.concat(parts, Math.min(taken, limit));
}

function toNumbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(4 * index, true));
}
