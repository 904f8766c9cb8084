import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A command to time, as a whole process with whatever processes it starts. */
export interface Candidate {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Exit codes of a run that did its work; 0 alone where absent. */
  readonly fine?: readonly number[];
}

/** One run, or the medians of several. */
export interface Timing {
  /** Milliseconds. */
  readonly wall: number;
  /** Milliseconds of processor time, user and system; null where GNU time is not here to tell. */
  readonly cpu: number | null;
  /** MB that the largest process took at most; null as `cpu`. */
  readonly megabytes: number | null;
}

const GNU_TIME = '/usr/bin/time';
const FORMAT = '%U %S %M';

/** Whether a program answers on this machine. */
export const isThere = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const isTimed = isThere(GNU_TIME, ['-f', FORMAT, 'true']);

/** First line of what a program says its version is. */
export const versionOf = (command: string, args: readonly string[]): string => {
  const run = spawnSync(command, args, { encoding: 'utf8' });
  return `${run.stdout}${run.stderr}`.trim().split('\n')[0] ?? '';
};

/** Null where the run ended in another way than it should. */
function time({ command, args, fine = [0] }: Candidate, notes: string): Timing | null {
  const whole = isTimed ? [GNU_TIME, '-q', '-o', notes, '-f', FORMAT, command, ...args] : [command, ...args];
  const [first = '', ...rest] = whole;
  const start = process.hrtime.bigint();
  const { status } = spawnSync(first, rest, { stdio: 'ignore' });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (status === null || !fine.includes(status)) return null;
  if (!isTimed) return { wall, cpu: null, megabytes: null };
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(notes, 'utf8').trim().split(' ').map(Number);
  return { wall, cpu: 1000 * (user + system), megabytes: kilobytes / 1024 };
}

function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.length < values.length) return null;
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

/**
 * Times the candidates in turn, so that a busy minute falls on all of them; one run of each goes uncounted. Null for a
 * candidate that failed.
 */
export function measure(candidates: readonly Candidate[], runs: number): (Timing | null)[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-time-'));
  const timings = candidates.map((): (Timing | null)[] => []);
  for (let round = 0; round <= runs; round++) {
    candidates.forEach((candidate, index) => {
      const timing = time(candidate, join(folder, 'notes'));
      if (round > 0) timings[index]?.push(timing);
    });
  }
  rmSync(folder, { recursive: true });
  return timings.map((of) => {
    const counted = of.filter((timing) => timing !== null);
    if (counted.length < runs) return null;
    const wall = median(counted.map((timing) => timing.wall)) ?? 0;
    return {
      wall,
      cpu: median(counted.map(({ cpu }) => cpu)),
      megabytes: median(counted.map(({ megabytes }) => megabytes)),
    };
  });
}
