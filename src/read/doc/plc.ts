import type { ByteView } from '../byte-view.js';

/** Positions and what belongs to each: `ends[i]` is where the stretch that begins at `starts[i]` ends. */
export interface Plc {
  readonly count: number;
  /** One more than there are entries. */
  readonly positions: readonly number[];
  /** The data of an entry. */
  readonly data: (index: number) => ByteView;
}

/** Reads a PLC ([MS-DOC] 2.2.2): positions, then as many pieces of `dataSize` bytes less one. */
export function readPlc(view: ByteView, dataSize: number): Plc {
  const count = Math.max(0, Math.floor((view.length - 4) / (4 + dataSize)));
  const positions = count === 0 ? [] : Array.from({ length: count + 1 }, (_, index) => view.u32(4 * index));
  const start = 4 * (count + 1);
  return { count, positions, data: (index) => view.part(start + dataSize * index, dataSize) };
}
