import type { Line } from './lines.js';

/** The size that most characters of the document have, points. */
export function bodySizeOf(lines: readonly Line[]): number {
  const tally = new Map<number, number>();
  for (const { size, count } of lines) {
    const step = Math.round(2 * size) / 2;
    tally.set(step, (tally.get(step) ?? 0) + count);
  }
  return [...tally].reduce((a, b) => (b[1] > a[1] ? b : a), [10.5, 0])[0];
}
