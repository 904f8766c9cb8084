import { readFileSync } from 'node:fs';

/** Pages of 4 KB, as on every machine this runs on; a larger page only makes the limit looser. */
const PAGE = 4096;

/** MB that a process holds in memory; null where the system doesn't say so in a file (Windows, macOS) or it is gone. */
export function residentMegabytes(pid: number): number | null {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]);
    return Number.isFinite(pages) ? (pages * PAGE) / 1_000_000 : null;
  } catch {
    return null;
  }
}
