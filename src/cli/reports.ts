import { resolve } from 'node:path';
import { kindOfPath } from '../files/folder-kind.js';
import { makeFolder } from '../files/make-folder.js';
import type { Excerpts } from '../model/excerpt.js';
import type { Report } from '../model/report.js';
import { UsageError, WriteError } from '../model/usage-error.js';
import { type RenderName, renders } from '../report/index.js';
import type { Template } from '../report/template.js';
import type { Context } from './context.js';
import { deliver, demandTargets } from './deliver.js';
import { filesFor, singleReports } from './each-dossier.js';
import { explainFailure } from './failure.js';
import { renderOptions } from './render-options.js';
import { type CheckSettings, reportFrom } from './settle-options.js';
import { readTemplates } from './templates.js';

/** One report of a call: a format and where it goes, stdout where no file is named. */
export interface Wanted {
  readonly format: RenderName;
  readonly output: string | undefined;
  /** A folder: a file for each dossier. */
  readonly each: boolean;
  readonly template?: Template;
}

/** Files first, so that a reader of stdout who goes away early costs none of them. */
async function wantedReports(settings: CheckSettings, { io: { cwd } }: Context): Promise<readonly Wanted[]> {
  const { report, format, output } = settings;
  const beside = report.map(reportFrom).map((each) => ({ format: each.format, output: each.file }));
  const templates = await readTemplates(settings.template, cwd);
  return [...beside, { format, output }].map((wanted): Wanted => {
    const template = templates.get(wanted.format);
    const each = renders[wanted.format].gives === 'bytes' && isFolder(wanted.output, cwd);
    return { ...wanted, each, ...(template === undefined ? {} : { template }) };
  });
}

const isFolder = (output: string | undefined, cwd: string): boolean =>
  output !== undefined && (/[\\/]$/u.test(output) || kindOfPath(resolve(cwd, output)) === 'folder');

/** Refuses a call whose reports could not be written, before anything is judged. Throws UsageError or WriteError. */
export async function demandReports(
  settings: CheckSettings,
  folders: readonly string[],
  context: Context,
): Promise<readonly Wanted[]> {
  const { io } = context;
  const wanted = await wantedReports(settings, context);
  for (const { format, output } of wanted) {
    const { gives } = renders[format];
    if (gives === 'bytes' && output === undefined && io.stdout.isTTY === true)
      throw new UsageError({ code: 'format-needs-file', args: { format } });
  }
  for (const { output, each } of wanted)
    if (each && output !== undefined) {
      await demandTargets([output.replace(/[\\/]+$/u, '')], folders, context, { written: false });
      await makeFolder(resolve(io.cwd, output));
    }
  await demandTargets(
    wanted.flatMap(({ output, each, format }) =>
      output === undefined ? [] : each ? filesFor(output, folders, format, io.cwd) : [output],
    ),
    folders,
    context,
  );
  return wanted;
}

/** Whether some report of the call shows the documents' own words. */
export const wantsExcerpts = (wanted: readonly Wanted[]): boolean =>
  wanted.some(({ format }) => renders[format].excerpts === true);

/** Settings with the reports they come to. */
export type ReportSettings = CheckSettings & { readonly wanted: readonly Wanted[] };

type Content = string | Uint8Array | Iterable<string>;

/** Of many dossiers, where the format allows, piece by piece while it is written. */
async function contentOf(
  report: Report,
  { format, output, template }: Wanted,
  settings: CheckSettings,
  { io }: Context,
  excerpts: Excerpts | undefined,
): Promise<Content> {
  const { load, ...entry } = renders[format];
  const pieces = 'pieces' in entry && report.dossiers.length > 1 ? entry.pieces : undefined;
  if (pieces !== undefined) return (await pieces())(report);
  return (await load())(report, {
    ...renderOptions(io, report.lang, { ...settings, output }),
    ...(excerpts === undefined ? {} : { excerpts }),
    ...(settings.office === undefined ? {} : { office: settings.office }),
    ...(template === undefined ? {} : { template }),
  });
}

/** One file, or one for each dossier, made when its turn comes. */
function* partsOf(report: Report, wanted: Wanted, cwd: string): Iterable<{ of: Report; output: string | undefined }> {
  const { output, each, format } = wanted;
  if (!each || output === undefined) return yield { of: report, output };
  const paths = report.dossiers.map(({ path }) => path);
  const files = filesFor(output, paths, format, cwd);
  let index = 0;
  for (const of of singleReports(report)) yield { of, output: files[index++] };
}

/** Renders and writes all reports but one that went to stdout while it was made; one that cannot be written costs no other. Throws the last WriteError. */
export async function deliverReports(
  report: Report,
  settings: ReportSettings,
  context: Context,
  { excerpts, isStreamed = false }: { readonly excerpts?: Excerpts | undefined; readonly isStreamed?: boolean } = {},
): Promise<void> {
  let failure: WriteError | null = null;
  const put = async (content: Content, output: string | undefined): Promise<void> => {
    try {
      await deliver(content, output, context);
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      if (failure !== null) await explainFailure(failure, context.io, context.lang);
      failure = error;
    }
  };
  // Whole reports are rendered before any is written: a bug in one leaves the old files as they are.
  const rendered: { readonly output: string | undefined; readonly content: Content }[] = [];
  const whole = settings.wanted.filter(({ each, output }) => !each && !(isStreamed && output === undefined));
  for (const wanted of whole)
    rendered.push({ output: wanted.output, content: await contentOf(report, wanted, settings, context, excerpts) });
  for (const wanted of settings.wanted.filter(({ each }) => each))
    for (const { of, output } of partsOf(report, wanted, context.io.cwd))
      await put(await contentOf(of, { ...wanted, output }, settings, context, excerpts), output);
  for (const { output, content } of rendered) await put(content, output);
  if (failure !== null) throw failure;
}
