import { useLimits } from '../read/limits.js';
import { type Opened, readFound } from './read-found.js';
import type { Answer, Task } from './workers.js';

/** Does one task of the pool, in a process of the pool. */
export async function performTask(task: Task, onStep: (step: Opened) => void): Promise<Answer> {
  useLimits(task.limits);
  if (task.kind === 'print') return (await import('./print-here.js')).printHere(task.asked, task.limits, onStep);
  return readFound(task.found, task.options, onStep);
}
