import type { Unannotated } from './annotation.js';

/** Words of what `dossier annotate` prints. */
export interface AnnotateWords {
  written(files: number, notes: number, folder: string): string;
  notes(count: number): string;
  readonly why: Readonly<Record<Unannotated, string>>;
  readonly leftOut: string;
  readonly nowhere: string;
}
