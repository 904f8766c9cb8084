import { fileURLToPath } from 'node:url';
import { openWorkers, type Workers } from '../pipeline/workers.js';
import type { ReadOptions } from './options.js';

const ENTRY = fileURLToPath(new URL('../../bin/worker.js', import.meta.url));

/** Runs what needs processes to read in, and ends them with it. */
export async function withWorkers<T>(
  { isolated = true }: ReadOptions,
  run: (workers: { readonly workers?: Workers }) => Promise<T>,
): Promise<T> {
  if (!isolated) return run({});
  const workers = openWorkers(ENTRY);
  try {
    return await run({ workers });
  } finally {
    await workers.close();
  }
}
