import type { Severity } from '../model/finding.js';
import type { Lang } from '../model/report.js';
import type { AdviceAsked } from './advice-settings.js';
import type { ReadFile, ReadHow } from './read-found.js';

/** What a call says about which dossier is judged by what. */
export interface JudgingAsked {
  readonly cwd: string;
  readonly regulation?: string;
  readonly stage?: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly packs?: string;
  /** ISO date. */
  readonly asOf?: string;
  readonly advice?: AdviceAsked;
}

/** One dossier to be judged in a process of the pool. */
export interface DossierAsked {
  /** As typed. */
  readonly folder: string;
  readonly options: JudgingAsked;
  readonly reading: ReadHow;
  readonly failOn: Severity;
  readonly lang: Lang;
  /** Files that took their process with them before, with what is known of them: they are not read again. */
  readonly lost: readonly ReadFile[];
}
