import type { Comparison } from './comparisons.js';
import type { Timing } from './measure.js';

const figure = (value: number | null, digits = 0): string => (value === null ? '–' : value.toFixed(digits)).padStart(8);
const ratioOf = (ours: number | null, theirs: number | null): number | null =>
  ours === null || theirs === null || theirs === 0 ? null : ours / theirs;

function row(name: string, timing: Timing | null, rest = ''): string {
  if (timing === null) return `  ${name.padEnd(26)}  failed`;
  const { wall, cpu, megabytes } = timing;
  return `  ${name.padEnd(26)}${figure(wall)}${figure(cpu)}${figure(megabytes)}${rest}`;
}

/** Lines of one comparison: medians, and how much of each peer's time ours took. `timings`: ours first. */
export function show({ title, ours, peers }: Comparison, timings: readonly (Timing | null)[]): string[] {
  const [own = null] = timings;
  const head = `${title.padEnd(28)}${['wall ms', 'CPU ms', 'peak MB', 'of wall', 'of CPU', 'at most'].map((word) => word.padStart(8)).join('')}`;
  const others = peers.map(({ name, most }, index) => {
    const timing = timings[index + 1] ?? null;
    const wall = ratioOf(own?.wall ?? null, timing?.wall ?? null);
    const cpu = ratioOf(own?.cpu ?? null, timing?.cpu ?? null);
    const bound = most === undefined ? '' : `${figure(most, 2)}${wall !== null && wall > most ? '  over' : ''}`;
    return row(name, timing, `${figure(wall, 2)}${figure(cpu, 2)}${bound}`);
  });
  return [head, row(ours.name, own), ...others, ''];
}
