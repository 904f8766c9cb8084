import { spawnSync } from 'node:child_process';

/** A command to time, as a whole process. */
export interface Candidate {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

export interface Timing {
  readonly name: string;
  /** Median of the counted runs in milliseconds; null where the command failed. */
  readonly median: number | null;
  readonly fastest: number | null;
}

/** Whether a program answers on this machine. */
export const isThere = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** First line of what a program says its version is. */
export const versionOf = (command: string, args: readonly string[]): string => {
  const run = spawnSync(command, args, { encoding: 'utf8' });
  return `${run.stdout}${run.stderr}`.trim().split('\n')[0] ?? '';
};

/** Milliseconds of one run; null where it ended with another status than 0. */
function time({ command, args }: Candidate): number | null {
  const start = process.hrtime.bigint();
  const run = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], maxBuffer: 1 << 30 });
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  return run.status === 0 ? took : null;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

/** Times the candidates in turn, so that a busy minute falls on all of them; one run of each goes uncounted. */
export function measure(candidates: readonly Candidate[], runs: number): Timing[] {
  const times = candidates.map((): (number | null)[] => []);
  for (let round = 0; round <= runs; round++) {
    candidates.forEach((candidate, index) => {
      const took = time(candidate);
      if (round > 0) times[index]?.push(took);
    });
  }
  return candidates.map(({ name }, index) => {
    const counted = (times[index] ?? []).filter((took) => took !== null);
    const whole = counted.length === runs;
    return { name, median: whole ? median(counted) : null, fastest: whole ? Math.min(...counted) : null };
  });
}
