import { wordsOf } from '../messages/index.js';
import type { Excerpts } from '../model/excerpt.js';
import type { Report } from '../model/report.js';
import { UsageError } from '../model/usage-error.js';
import { type RenderName, renders } from '../report/index.js';
import type { Template } from '../report/template.js';

/** Formats of a report that are bytes; all others are text. */
export type BinaryFormat = 'docx' | 'xlsx';
export type ReportFormat = RenderName;

export interface RenderOptions {
  /** Columns to wrap text at; 100 by default. */
  readonly width?: number;
  /** Escape codes for colours in `text`; none by default. */
  readonly colour?: boolean;
  /** What is met and what does not apply as well, one by one. */
  readonly verbose?: boolean;
  /** What `onExcerpts` gave, for `html`. */
  readonly excerpts?: Excerpts;
  /** The reviewing office, as the notice names it. */
  readonly office?: string;
  /** Of `docx` and `xlsx`: a template of your own. */
  readonly template?: Template;
}

const WIDTH = 100;

/** A report in one of the tool's formats, in the report's language: bytes of `docx` and `xlsx`, text of all others. */
export function render(report: Report, format: BinaryFormat, options?: RenderOptions): Promise<Uint8Array>;
export function render(
  report: Report,
  format: Exclude<ReportFormat, BinaryFormat>,
  options?: RenderOptions,
): Promise<string>;
export function render(report: Report, format: ReportFormat, options?: RenderOptions): Promise<string | Uint8Array>;
export async function render(
  report: Report,
  format: ReportFormat,
  options: RenderOptions = {},
): Promise<string | Uint8Array> {
  if (!Object.hasOwn(renders, format)) {
    const expected = Object.keys(renders).join(' | ');
    throw new UsageError({ code: 'option-malformed', args: { option: 'format', value: String(format), expected } });
  }
  const put = await renders[format].load();
  return put(report, { width: WIDTH, colour: false, verbose: false, ...options, words: wordsOf(report.lang) });
}
