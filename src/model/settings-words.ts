import type { FactSpec } from './regulation.js';

/** What `dossier init` asks, and the comments of the `dossier.yaml` it writes, in one language. */
export interface SettingsWords {
  /** Questions. */
  readonly regulation: string;
  readonly stage: string;
  fact(title: string): string;
  readonly yes: string;
  readonly no: string;
  /** The answer that leaves a fact to what the papers say. */
  readonly unsure: string;
  /** Beside the field of a number or a word that may stay empty. */
  readonly mayBeEmpty: string;
  readonly notANumber: string;
  readonly cancelled: string;
  /** Comments, without their `#`; a line each. */
  readonly head: readonly string[];
  readonly facts: string;
  /** What a fact may be, and what is taken for granted where nothing says otherwise. */
  kindOf(spec: Pick<FactSpec, 'type' | 'assume'>): string;
  readonly documents: readonly string[];
  readonly dates: string;
  /** What is said once the file is written. */
  done(file: string, folder: string): string;
}
