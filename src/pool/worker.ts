import { type ChildProcess, fork } from 'node:child_process';
import type { Ended, Outcome, Program, Sent } from './outcome.js';

/** Milliseconds between two looks at the memory of a busy process. */
const LOOK = 50;
/** Characters of what a dying process says that are kept. */
const LAST_WORDS = 4000;
const OUT_OF_MEMORY = /heap out of memory|allocation fail|out of memory/iu;

type Last<A, S> = Exclude<Sent<A, S>, { readonly step: S }>;

/** One process that does one task after another. Whatever a task does to it stays there. */
export class Worker<T, A, S> {
  program: Program;
  readonly #child: ChildProcess;
  readonly #gone: Promise<void>;
  #said = '';
  #done = 0;
  #step: S | null = null;
  #killedFor: Ended<S>['why'] | null = null;
  #isGone = false;

  constructor(program: Program) {
    this.program = program;
    this.#child = fork(program.entry, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${program.megabytes}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#said = (this.#said + text).slice(-LAST_WORDS);
    });
    this.#child.on('error', () => {});
    this.#gone = new Promise((resolve) => {
      const settle = (): void => {
        this.#isGone = true;
        resolve();
      };
      // Closed: gone, and everything it said has arrived. Without a process there is nothing to close.
      this.#child.once('close', settle);
      if (this.#child.pid === undefined) this.#child.once('error', settle);
    });
  }

  /** Has done a task before: something of it may be left. */
  get isUsed(): boolean {
    return this.#done > 0;
  }

  /** Fit for another task. */
  get isFresh(): boolean {
    return !this.#isGone && this.#killedFor === null && this.#done < this.program.tasks && this.#child.connected;
  }

  /** Does one task; never throws. After an outcome other than an answer the process is gone. */
  async run(task: T): Promise<Outcome<A, S>> {
    this.#step = null;
    const clock = this.#watch();
    try {
      const sent = await this.#lastSent(task, clock.restart);
      this.#done++;
      if (sent === null) return await this.#ended();
      return 'thrown' in sent ? { kind: 'thrown', ...sent.thrown } : { kind: 'answer', answer: sent.answer };
    } finally {
      clock.stop();
    }
  }

  /** Resolves when the process is gone. */
  kill(): Promise<void> {
    if (!this.#isGone) this.#child.kill('SIGKILL');
    return this.#gone;
  }

  /** What a task ends with; null where its process ends first. */
  #lastSent(task: T, onStep: () => void): Promise<Last<A, S> | null> {
    return new Promise((resolve) => {
      const settle = (last: Last<A, S> | null): void => {
        this.#child.off('message', take);
        resolve(last);
      };
      const take = (sent: unknown): void => {
        const message = sent as Sent<A, S>;
        if ('step' in message) {
          this.#step = message.step;
          onStep();
        } else settle(message);
      };
      this.#child.on('message', take);
      void this.#gone.then(() => settle(null));
      if (this.#child.connected) this.#child.send(task as object, () => {});
      else void this.kill();
    });
  }

  /** Ends the process when a step takes too long or too much. */
  #watch(): { readonly restart: () => void; readonly stop: () => void } {
    const { seconds, megabytes, resident } = this.program;
    const end = (why: Ended<S>['why']): void => {
      this.#killedFor ??= why;
      void this.kill();
    };
    const start = (): NodeJS.Timeout => setTimeout(end, seconds * 1000, 'time' as const);
    let timer = start();
    const look = setInterval(() => {
      const taken = this.#child.pid === undefined ? null : resident(this.#child.pid);
      if (taken !== null && taken > megabytes) end('memory');
    }, LOOK);
    return {
      restart: () => {
        clearTimeout(timer);
        timer = start();
      },
      stop: () => {
        clearTimeout(timer);
        clearInterval(look);
      },
    };
  }

  async #ended(): Promise<Ended<S>> {
    await this.#gone;
    const { signalCode, exitCode } = this.#child;
    const why = this.#killedFor ?? (OUT_OF_MEMORY.test(this.#said) ? 'memory' : 'crash');
    return { kind: 'ended', why, step: this.#step, detail: signalCode ?? `exit ${exitCode ?? ''}`.trim() };
  }
}
