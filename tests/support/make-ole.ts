/** Makes OLE compound files ([MS-CFB] version 3) for tests: streams in the root, each in sectors of its own. */

const SECTOR = 512;
const MINI = 64;
const MINI_LIMIT = 4096;
const END = 0xfffffffe;
const FAT_SECTOR = 0xfffffffd;
const FREE = 0xffffffff;
const ENTRY = 128;

interface Entry {
  readonly name: string;
  readonly kind: 1 | 2 | 5;
  readonly start: number;
  readonly size: number;
  /** Index of the sibling to the right, and of the first entry inside. */
  readonly right?: number;
  readonly child?: number;
}

/** Streams by name. Small ones lie in the mini stream, as in real files. */
export function makeOle(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sectors: Buffer[] = [];
  const next: number[] = [];
  const add = (bytes: Uint8Array): number => {
    if (bytes.length === 0) return END;
    const start = sectors.length;
    const count = Math.ceil(bytes.length / SECTOR);
    for (let index = 0; index < count; index++) {
      sectors.push(padded(bytes.subarray(index * SECTOR, (index + 1) * SECTOR), SECTOR));
      next.push(index === count - 1 ? END : start + index + 1);
    }
    return start;
  };
  const small = Object.entries(streams).filter(([, bytes]) => bytes.length < MINI_LIMIT);
  const mini = layOutMini(small.map(([, bytes]) => bytes));
  const entries: Entry[] = Object.entries(streams).map(([name, bytes], index, all) => {
    const at = small.findIndex(([other]) => other === name);
    const start = at < 0 ? add(bytes) : (mini.starts[at] ?? END);
    // A list to the right is a tree too.
    return { name, kind: 2, start, size: bytes.length, ...(index + 1 < all.length ? { right: index + 2 } : {}) };
  });
  const root: Entry = { name: 'Root Entry', kind: 5, start: add(mini.bytes), size: mini.bytes.length, child: 1 };
  const directory = add(Buffer.concat([root, ...entries].map(writeEntry)));
  const miniTable = add(numbers(mini.next));
  return writeFile(sectors, next, directory, miniTable);
}

function writeFile(sectors: readonly Buffer[], next: readonly number[], directory: number, miniTable: number): Buffer {
  let tables = 1;
  while (tables * (SECTOR / 4) < sectors.length + tables) tables++;
  const table = [...next, ...Array<number>(tables).fill(FAT_SECTOR)];
  while (table.length % (SECTOR / 4) !== 0) table.push(FREE);
  const header = Buffer.alloc(SECTOR);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  header.writeUInt16LE(0x3e, 0x18);
  header.writeUInt16LE(3, 0x1a);
  header.writeUInt16LE(0xfffe, 0x1c);
  header.writeUInt16LE(9, 0x1e);
  header.writeUInt16LE(6, 0x20);
  header.writeUInt32LE(tables, 0x2c);
  header.writeUInt32LE(directory, 0x30);
  header.writeUInt32LE(MINI_LIMIT, 0x38);
  header.writeUInt32LE(miniTable, 0x3c);
  header.writeUInt32LE(END, 0x44);
  for (let index = 0; index < 109; index++) {
    header.writeUInt32LE(index < tables ? sectors.length + index : FREE, 0x4c + 4 * index);
  }
  return Buffer.concat([header, ...sectors, numbers(table)]);
}

function layOutMini(streams: readonly Uint8Array[]): { bytes: Buffer; starts: number[]; next: number[] } {
  const starts: number[] = [];
  const next: number[] = [];
  const parts: Buffer[] = [];
  for (const bytes of streams) {
    const count = Math.ceil(bytes.length / MINI);
    starts.push(count === 0 ? END : next.length);
    for (let index = 0; index < count; index++) next.push(index === count - 1 ? END : next.length + 1);
    parts.push(padded(bytes, count * MINI));
  }
  return { bytes: Buffer.concat(parts), starts, next };
}

function writeEntry({ name, kind, start, size, right = FREE, child = FREE }: Entry): Buffer {
  const entry = Buffer.alloc(ENTRY);
  entry.write(name, 'utf16le');
  entry.writeUInt16LE(2 * name.length + 2, 0x40);
  entry.writeUInt8(kind, 0x42);
  entry.writeUInt32LE(FREE, 0x44);
  entry.writeUInt32LE(right, 0x48);
  entry.writeUInt32LE(child, 0x4c);
  entry.writeUInt32LE(start, 0x74);
  entry.writeUInt32LE(size, 0x78);
  return entry;
}

function padded(bytes: Uint8Array, size: number): Buffer {
  const whole = Buffer.alloc(size);
  whole.set(bytes);
  return whole;
}

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, 4 * index);
  return bytes;
}
