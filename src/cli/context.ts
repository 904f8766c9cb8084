import type { Lang } from '../model/report.js';
import type { Workers } from '../pipeline/workers.js';
import type { Io } from './io.js';

export type Pipeline = typeof import('../pipeline/index.js');

/** What a command works with. */
export interface Context {
  readonly io: Io;
  /** Language of the talk on stderr and of help. */
  readonly lang: Lang;
  /** Loaded when a command needs it: readers and validators take longer to load than a short command to run. */
  readonly pipeline: () => Promise<Pipeline>;
  /** Processes that documents are read in; without them they are read in this one. */
  readonly workers?: Workers | undefined;
}

/** Takes the exit code of the command that ran. */
export type Finish = (code: number) => void;

/** Thrown to end a run early: help was asked for, or shown because nothing was. */
export class Finished extends Error {
  constructor(
    readonly code: number,
    readonly text: string,
  ) {
    super('finished');
    this.name = 'Finished';
  }
}
