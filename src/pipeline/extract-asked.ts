import type { Lang } from '../model/report.js';
import type { ExtractRenderName } from '../report/index.js';
import type { RenderOptions } from '../report/render.js';

/** What is to be extracted of one file. Plain data. */
export interface ExtractAsked {
  /** As typed. */
  readonly file: string;
  readonly cwd: string;
  readonly regulation?: string;
  readonly document?: string;
  readonly packs?: string;
  readonly lang: Lang;
  readonly asOf: string;
}

/** How an extract is printed. Plain data. */
export interface PrintOptions extends Omit<RenderOptions, 'words'> {
  readonly format: ExtractRenderName;
}
