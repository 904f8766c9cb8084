import { ByteView } from './byte-view.js';

export interface OleEntry {
  readonly kind: 'storage' | 'stream';
  readonly start: number;
  /** Bytes. */
  readonly size: number;
}

export interface OleRoot {
  readonly start: number;
  readonly size: number;
  readonly entries: ReadonlyMap<string, OleEntry>;
}

const ENTRY_SIZE = 128;
const KINDS: Readonly<Record<number, 'storage' | 'stream' | 'root'>> = { 1: 'storage', 2: 'stream', 5: 'root' };

interface Written {
  readonly name: string;
  readonly kind: 'storage' | 'stream' | 'root';
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Reads the directory; null where it has no root. What the tree doesn't reach is found by its bare name. */
export function readDirectory(bytes: Uint8Array, hasShortSizes: boolean): OleRoot | null {
  const written = readEntries(new ByteView(bytes), hasShortSizes);
  const root = written[0];
  if (root?.kind !== 'root') return null;
  const entries = new Map<string, OleEntry>();
  const seen = new Set<number>([0]);
  const open = [{ index: root.child, folder: '' }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const entry = written[step.index];
    if (entry === undefined || seen.has(step.index)) continue;
    seen.add(step.index);
    const path = add(entries, step.folder, entry);
    for (const index of [entry.left, entry.right]) open.push({ index, folder: step.folder });
    if (entry.kind === 'storage') open.push({ index: entry.child, folder: `${path}/` });
  }
  written.forEach((entry, index) => {
    if (entry !== undefined && !seen.has(index)) add(entries, '', entry);
  });
  return { start: root.start, size: root.size, entries };
}

function add(entries: Map<string, OleEntry>, folder: string, { name, kind, start, size }: Written): string {
  const path = folder + name.toLowerCase();
  if (kind !== 'root' && !entries.has(path)) entries.set(path, { kind, start, size });
  return path;
}

/** Undefined at places that are not in use. */
function readEntries(view: ByteView, hasShortSizes: boolean): readonly (Written | undefined)[] {
  const count = Math.floor(view.length / ENTRY_SIZE);
  return Array.from({ length: count }, (_, index) => {
    const at = ENTRY_SIZE * index;
    const kind = KINDS[view.u8(at + 0x42)];
    const units = Math.min(view.u16(at + 0x40), 64) / 2 - 1;
    if (kind === undefined || units < 1) return undefined;
    return {
      name: view.utf16(at, Math.floor(units)),
      kind,
      left: view.u32(at + 0x44),
      right: view.u32(at + 0x48),
      child: view.u32(at + 0x4c),
      start: view.u32(at + 0x74),
      // Files with small sectors may have rubbish in the upper half.
      size: view.u32(at + 0x78) + (hasShortSizes ? 0 : view.u32(at + 0x7c) * 2 ** 32),
    };
  });
}
