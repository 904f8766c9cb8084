import type { Excerpts } from '../model/excerpt.js';
import type { Report } from '../model/report.js';
import { UsageError, WriteError } from '../model/usage-error.js';
import { type RenderName, renders } from '../report/index.js';
import type { Context } from './context.js';
import { deliver, demandTargets } from './deliver.js';
import { explainFailure } from './failure.js';
import { renderOptions } from './render-options.js';
import { type CheckSettings, reportFrom } from './settle-options.js';

/** One report of a call: a format and where it goes, stdout where no file is named. */
interface Wanted {
  readonly format: RenderName;
  readonly output: string | undefined;
}

/** Files first, so that a reader of stdout who goes away early costs none of them. */
function wantedReports({ report, format, output }: CheckSettings): readonly Wanted[] {
  const beside = report.map(reportFrom).map((each) => ({ format: each.format, output: each.file }));
  return [...beside, { format, output }];
}

/** Refuses a call whose reports could not be written, before anything is judged. Throws UsageError or WriteError. */
export async function demandReports(
  settings: CheckSettings,
  folders: readonly string[],
  context: Context,
): Promise<void> {
  const wanted = wantedReports(settings);
  for (const { format, output } of wanted) {
    const { gives } = renders[format];
    if (gives === 'bytes' && output === undefined && context.io.stdout.isTTY === true)
      throw new UsageError({ code: 'format-needs-file', args: { format } });
  }
  await demandTargets(
    wanted.flatMap(({ output }) => output ?? []),
    folders,
    context,
  );
}

/** Whether some report of the call shows the documents' own words. */
export const wantsExcerpts = (settings: CheckSettings): boolean =>
  wantedReports(settings).some(({ format }) => renders[format].excerpts === true);

/** Of many dossiers, where the format allows, piece by piece while it is written. */
async function contentOf(
  report: Report,
  format: RenderName,
  settings: CheckSettings,
  { io }: Context,
  excerpts: Excerpts | undefined,
): Promise<string | Uint8Array | Iterable<string>> {
  const { load, ...entry } = renders[format];
  const pieces = 'pieces' in entry && report.dossiers.length > 1 ? entry.pieces : undefined;
  if (pieces !== undefined) return (await pieces())(report);
  const options = renderOptions(io, report.lang, settings);
  return (await load())(report, excerpts === undefined ? options : { ...options, excerpts });
}

/** Renders all reports but one that went to stdout while it was made, then writes each; one that cannot be written costs no other. Throws the last WriteError. */
export async function deliverReports(
  report: Report,
  settings: CheckSettings,
  context: Context,
  { excerpts, isStreamed = false }: { readonly excerpts?: Excerpts | undefined; readonly isStreamed?: boolean } = {},
): Promise<void> {
  const rendered = [];
  for (const { format, output } of wantedReports(settings)) {
    if (isStreamed && output === undefined) continue;
    rendered.push({ output, content: await contentOf(report, format, { ...settings, output }, context, excerpts) });
  }
  let failure: WriteError | null = null;
  for (const { output, content } of rendered) {
    try {
      await deliver(content, output, context);
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      if (failure !== null) await explainFailure(failure, context.io, context.lang);
      failure = error;
    }
  }
  if (failure !== null) throw failure;
}
