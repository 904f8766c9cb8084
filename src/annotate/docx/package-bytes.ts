import { crc32, deflateRawSync } from 'node:zlib';

/** One file of a package, as it is packed. */
export interface PackedEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** Compressed. */
  readonly data: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980: the earliest day a ZIP can say, and no clock. */
const DAY = 0x21;
const DEFLATED = 8;

export const packed = (name: string, bytes: Uint8Array): PackedEntry => ({
  name,
  method: DEFLATED,
  crc: crc32(bytes),
  size: bytes.length,
  data: deflateRawSync(bytes),
});

/** A package of these files, in this order. What was packed stays packed as it was; equal files give equal bytes. */
export function packageBytes(entries: readonly PackedEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const local = header(LOCAL, entry, name, 30, 4);
    const central = header(CENTRAL, entry, name, 46, 6);
    central.writeUInt16LE(VERSION, 4);
    central.writeUInt32LE(offset, 42);
    pieces.push(local, name, entry.data);
    directory.push(central, name);
    offset += local.length + name.length + entry.data.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, listed, end]);
}

/** Local and central headers say the same, from `at` on. */
function header(
  signature: number,
  { method, crc, size, data }: PackedEntry,
  name: Buffer,
  length: number,
  at: number,
): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(VERSION, at);
  bytes.writeUInt16LE(FLAGS, at + 2);
  bytes.writeUInt16LE(method, at + 4);
  bytes.writeUInt16LE(DAY, at + 8);
  bytes.writeUInt32LE(crc, at + 10);
  bytes.writeUInt32LE(data.length, at + 14);
  bytes.writeUInt32LE(size, at + 18);
  bytes.writeUInt16LE(name.length, at + 22);
  return bytes;
}
