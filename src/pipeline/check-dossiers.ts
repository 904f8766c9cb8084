import type { DossierReport, Lang, Report } from '../model/report.js';
import { TOOL } from '../model/tool.js';
import { checkEach, languageOf } from './check-each.js';
import type { CheckOptions } from './check-options.js';

export type { CheckOptions } from './check-options.js';

/** The report of a call on dossiers judged. `verdicts` are theirs, so that none of them has to be looked at. */
export function reportOn(
  { asOf, failOn, shard }: CheckOptions,
  lang: Lang,
  dossiers: readonly DossierReport[],
  verdicts: readonly DossierReport['verdict'][],
): Report {
  const count = (verdict: DossierReport['verdict']): number => verdicts.filter((each) => each === verdict).length;
  return {
    reportVersion: 1,
    tool: TOOL,
    lang,
    asOf,
    failOn,
    ...(shard === undefined ? {} : { shard }),
    dossiers,
    counts: {
      dossiers: dossiers.length,
      pass: count('pass'),
      fail: count('fail'),
      undetermined: count('undetermined'),
    },
  };
}

/**
 * Checks dossiers and gives the whole report. Throws UsageError where a person must correct the call, a dossier.yaml or a
 * pack; of several folders one that cannot be taken on is reported as such instead.
 */
export async function checkDossiers(options: CheckOptions): Promise<Report> {
  const lang = languageOf(options);
  const dossiers: DossierReport[] = new Array(options.folders.length);
  await checkEach(options, lang, options.folders.keys(), (report, number) => {
    dossiers[number] = report;
  });
  return reportOn(
    options,
    lang,
    dossiers,
    dossiers.map(({ verdict }) => verdict),
  );
}
