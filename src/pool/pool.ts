import type { Outcome, Program } from './outcome.js';
import { Worker } from './worker.js';

const CLOSED = { kind: 'ended', why: 'crash', step: null, detail: 'SIGKILL' } as const;

/** Processes that take tasks in the order they are given, as many at a time as the pool is wide. */
export class Pool<T, A, S> {
  readonly #workers = new Set<Worker<T, A, S>>();
  readonly #idle: Worker<T, A, S>[] = [];
  readonly #waiting: (() => void)[] = [];
  #busy = 0;
  #isClosed = false;
  #program: Program;
  #width = 1;

  constructor(program: Program) {
    this.#program = program;
  }

  get width(): number {
    return this.#width;
  }

  /** Starts the first process before there is a task: it loads while the call is being understood. */
  warm(): void {
    this.#idle.push(this.#start());
  }

  /** Settles what was not known when the pool was made. Processes that don't fit are replaced. */
  settle(width: number, program: Partial<Program>): void {
    const fits = program.megabytes === undefined || program.megabytes === this.#program.megabytes;
    this.#width = Math.max(1, width);
    this.#program = { ...this.#program, ...program };
    if (!fits) for (const worker of this.#idle.splice(0)) void this.#end(worker);
    for (const worker of this.#workers) worker.program = this.#program;
  }

  /** Does one task; never throws. What ends in a used process is tried again in a new one: it may be what was left there. */
  async run(task: T): Promise<Outcome<A, S>> {
    if (this.#isClosed) return CLOSED;
    while (this.#busy >= this.#width) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.#isClosed) return CLOSED;
    this.#busy++;
    const worker = this.#idle.pop() ?? this.#start();
    const wasUsed = worker.isUsed;
    let outcome = await this.#runIn(worker, task);
    if (wasUsed && !this.#isClosed && outcome.kind === 'ended' && outcome.why !== 'time')
      outcome = await this.#runIn(this.#start(), task);
    this.#busy--;
    this.#waiting.shift()?.();
    return outcome;
  }

  async #runIn(worker: Worker<T, A, S>, task: T): Promise<Outcome<A, S>> {
    const outcome = await worker.run(task);
    if (worker.isFresh && !this.#isClosed) this.#idle.push(worker);
    else await this.#end(worker);
    return outcome;
  }

  /** Ends every process, busy or not; resolves when they are gone. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#idle.length = 0;
    for (const wake of this.#waiting.splice(0)) wake();
    await Promise.all([...this.#workers].map((worker) => this.#end(worker)));
  }

  #start(): Worker<T, A, S> {
    const worker = new Worker<T, A, S>(this.#program);
    this.#workers.add(worker);
    return worker;
  }

  async #end(worker: Worker<T, A, S>): Promise<void> {
    await worker.kill();
    this.#workers.delete(worker);
  }
}
