import { useLimits } from '../read/limits.js';
import { type Opened, readFound } from './read-found.js';
import type { Answer, Task } from './workers.js';

/** Does one task of the pool, in a process of the pool. */
export async function performTask(task: Task, onStep: (step: Opened) => void): Promise<Answer> {
  useLimits(task.limits);
  if (task.kind === 'preview') return (await import('./preview-here.js')).previewHere(task.asked);
  return readFound(task.found, task.options, onStep);
}
