import { UsageError } from '../model/usage-error.js';
import { performTask } from '../pipeline/perform-task.js';
import type { Task } from '../pipeline/workers.js';
import type { Thrown } from '../pool/outcome.js';

/** The channel to the process that gives the tasks. */
export interface Channel {
  receive(take: (task: unknown) => void): void;
  send(message: object): void;
}

/** Takes tasks from a channel, one at a time, and answers each. */
export function serve({ receive, send }: Channel): void {
  receive((task) => {
    void performTask(task as Task, (step) => send({ step })).then(
      (answer) => send({ answer }),
      (error: unknown) => send({ thrown: carried(error) }),
    );
  });
}

/** An error as it goes through a channel, which keeps nothing of its class. */
function carried(error: unknown): Omit<Thrown, 'kind'> {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { name, message, stack, ...(error instanceof UsageError ? { usage: error.usage } : {}) };
}
