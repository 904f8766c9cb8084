import type { Lang } from '../model/report.js';
import type { ReadingAsked } from './open-reader.js';

export interface ExtractOptions extends ReadingAsked {
  /** As typed. */
  readonly file: string;
  readonly cwd: string;
  readonly regulation?: string;
  readonly document?: string;
  readonly packs?: string;
  readonly lang: Lang;
  readonly asOf: string;
}
