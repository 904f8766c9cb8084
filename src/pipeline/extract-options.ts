import type { Lang } from '../model/report.js';
import type { OcrAsked } from './prepare-ocr.js';

export interface ExtractOptions {
  /** As typed. */
  readonly file: string;
  readonly cwd: string;
  readonly regulation?: string;
  readonly document?: string;
  readonly packs?: string;
  readonly lang: Lang;
  readonly asOf: string;
  readonly ocr?: OcrAsked;
}
