/** What one file may cost. A file beyond one of these is named with it, and the run goes on. */
export interface Limits {
  /** Seconds its reading may take; with recognition of text twenty times as many. */
  readonly time: number;
  /** MB of the process that reads it. */
  readonly memory: number;
  /** Of the file itself. */
  readonly bytes: number;
  /** Bytes after inflating, over all parts that are read. */
  readonly inflatedBytes: number;
  /** Files inside the archive. */
  readonly zipEntries: number;
  /** Elements inside one another. */
  readonly xmlDepth: number;
  /** Paragraphs, tables and rows. */
  readonly blocks: number;
  /** Cells over all sheets of a workbook. */
  readonly cells: number;
  /** Pages of a PDF; those after it are left unread. */
  readonly pages: number;
}

export type LimitName = keyof Limits;

export const DEFAULT_LIMITS: Limits = {
  time: 60,
  memory: 1024,
  bytes: 1_000_000_000,
  inflatedBytes: 512_000_000,
  zipEntries: 100_000,
  xmlDepth: 512,
  blocks: 1_000_000,
  cells: 4_000_000,
  pages: 5000,
};

export const isLimitName = (name: string): name is LimitName => Object.hasOwn(DEFAULT_LIMITS, name);
