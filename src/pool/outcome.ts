/** What came of one task: its answer, what it threw, or how the process that had it ended. */
export type Outcome<A, S> = { readonly kind: 'answer'; readonly answer: A } | Thrown | Ended<S>;

/** An error of a task, as it comes through the channel. The process is as good as before. */
export interface Thrown {
  readonly kind: 'thrown';
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  /** What an error carries for those who know it. */
  readonly usage?: unknown;
}

export interface Ended<S> {
  readonly kind: 'ended';
  readonly why: 'time' | 'memory' | 'crash';
  /** What the process said last that it was about; null where it said nothing. */
  readonly step: S | null;
  /** Signal, exit code or the system's own words. */
  readonly detail: string;
}

/** What a process of the pool is made of. */
export interface Program {
  /** Absolute path of a module that takes tasks from its channel. */
  readonly entry: string;
  /** MB its heap, and it as a whole, may take. */
  readonly megabytes: number;
  /** Seconds for one step of a task. */
  readonly seconds: number;
  /** Tasks after which a process makes room for a new one. */
  readonly tasks: number;
  /** MB that a process takes now; null where that can't be told. */
  readonly resident: (pid: number) => number | null;
}

/** What a process of the pool sends. */
export type Sent<A, S> = { readonly step: S } | { readonly answer: A } | { readonly thrown: Omit<Thrown, 'kind'> };
