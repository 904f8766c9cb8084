import { isCivilDate } from '../calendar/civil-date.js';
import { today } from '../cli/today.js';
import type { Report } from '../model/report.js';
import { UsageError } from '../model/usage-error.js';
import type { CheckOptions } from './options.js';
import { cwdOf, readingOf } from './reading.js';
import { withWorkers } from './with-workers.js';

/** The day that counts. Throws UsageError. */
function dayOf({ asOf = today({}) }: CheckOptions): string {
  if (isCivilDate(asOf)) return asOf;
  throw new UsageError({ code: 'option-malformed', args: { option: 'asOf', value: asOf, expected: 'YYYY-MM-DD' } });
}

/**
 * Judges dossiers, each a folder or a `.zip` of one. The report holds one entry for each, in their order; of several, one
 * that cannot be taken on is reported as undetermined. Opens no network and writes nothing.
 * @throws UsageError where the call, a `dossier.yaml` or a regulation pack must be corrected: `describeUsage` words it.
 */
export async function checkDossiers(folders: readonly string[], options: CheckOptions = {}): Promise<Report> {
  const { regulation, stage, facts = {}, packs, failOn = 'error', lang, advice = {}, onExcerpts } = options;
  const asOf = dayOf(options);
  const { checkDossiers: judge } = await import('../pipeline/check-dossiers.js');
  return withWorkers(options, (workers) =>
    judge({
      folders,
      cwd: cwdOf(options),
      facts: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)])),
      failOn,
      asOf,
      advice: {
        off: advice === false,
        settings: advice === false ? {} : advice,
        decides: options.failOnAdvice === true,
      },
      ...(regulation === undefined ? {} : { regulation }),
      ...(stage === undefined ? {} : { stage }),
      ...(packs === undefined ? {} : { packs }),
      ...(lang === undefined ? {} : { lang }),
      ...(onExcerpts === undefined || folders.length !== 1 ? {} : { onExcerpts }),
      ...readingOf(options),
      ...workers,
    }),
  );
}

/** Judges one dossier, a folder or a `.zip` of one: `report.dossiers` has one entry. Throws as `checkDossiers` does. */
export const checkDossier = (folder: string, options: CheckOptions = {}): Promise<Report> =>
  checkDossiers([folder], options);
