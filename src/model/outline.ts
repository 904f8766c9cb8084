import type { Block } from './document.js';
import type { Place } from './place.js';

/** The heading tree of one document. */
export interface Outline {
  readonly file: string;
  /** The title line or cover title a reader sees; null where there is none. */
  readonly title: string | null;
  /** What stands before the first heading, the table of contents left out. */
  readonly preamble: readonly Block[];
  readonly sections: readonly Section[];
}

export interface Section {
  /** 1-based, from the numbering scheme a reader sees. */
  readonly level: number;
  /** As displayed, automatic numbers computed; null where there is none. */
  readonly number: string | null;
  /** Without the number. */
  readonly title: string;
  readonly place: Place;
  /** Own blocks, in reading order, without children's. */
  readonly body: readonly Block[];
  readonly children: readonly Section[];
}
