/** What one file may cost. A file beyond these is named, and what was read of it is kept. */
export const LIMITS = {
  /** Bytes after inflating, over all parts that are read. */
  inflatedBytes: 512_000_000,
  /** Paragraphs, tables and rows. */
  blocks: 1_000_000,
  /** Cells over all sheets of a workbook. */
  cells: 4_000_000,
  /** Elements inside one another. */
  xmlDepth: 512,
  /** Files inside the archive. */
  zipEntries: 100_000,
} as const;

export type LimitName = keyof typeof LIMITS;

export class LimitExceeded extends Error {
  constructor(
    readonly limit: LimitName,
    readonly value: number,
  ) {
    super(`${limit} exceeds ${LIMITS[limit]}`);
    this.name = 'LimitExceeded';
  }
}

export function demandWithin(limit: LimitName, value: number): void {
  if (value > LIMITS[limit]) throw new LimitExceeded(limit, value);
}
