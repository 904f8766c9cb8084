import { performTask } from '../pipeline/perform-task.js';
import type { Task } from '../pipeline/workers.js';

/** The channel to the process that gives the tasks. */
export interface Channel {
  receive(take: (task: unknown) => void): void;
  send(message: object): void;
}

/** Takes tasks from a channel, one at a time, and answers each. */
export function serve({ receive, send }: Channel): void {
  receive((task) => {
    // What is not caught here ends the process, and its parent says so of the file at hand.
    void performTask(task as Task, (step) => send({ step })).then((answer) => send({ answer }));
  });
}
