import { describeUsage } from '../messages/index.js';
import type { Excerpts } from '../model/excerpt.js';
import type { Severity } from '../model/finding.js';
import type { DossierReport, Lang, Report } from '../model/report.js';
import { TOOL } from '../model/tool.js';
import { UsageError } from '../model/usage-error.js';
import { type AdviceAsked, USUAL_ADVICE } from './advice-settings.js';
import { checkDossier } from './check-dossier.js';
import { countResults } from './count-results.js';
import { readSettings } from './dossier-settings.js';
import { openDossier, openFolder } from './open-dossier.js';
import { openReader, type ReadingAsked } from './open-reader.js';

export interface CheckOptions extends ReadingAsked {
  /** As typed; the report names them so. */
  readonly folders: readonly string[];
  readonly cwd: string;
  readonly regulation?: string;
  readonly stage?: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly failOn: Severity;
  /** ISO date. */
  readonly asOf: string;
  readonly packs?: string;
  readonly lang?: Lang;
  /** Takes what surrounds each finding; called for a single dossier only, whose documents are still at hand. */
  readonly onExcerpts?: (excerpts: Excerpts) => void;
  readonly advice?: AdviceAsked;
}

const emptyCounts = countResults([]);

/** A folder of a batch that could not be taken on: undetermined, with the reason, and the run goes on. */
function untaken(folder: string, error: UsageError, lang: Lang): DossierReport {
  return {
    path: folder,
    regulation: null,
    stage: null,
    verdict: 'undetermined',
    problem: error.usage.code,
    problemMessage: describeUsage(error.usage, lang),
    packs: [],
    project: { name: null, unit: null },
    facts: [],
    files: [],
    documents: [],
    results: [],
    advice: [],
    remarks: [],
    counts: emptyCounts,
  };
}

/** Broken packs stop a batch as they stop a single run: they would break every dossier. */
const isOneFolders = (error: unknown): error is UsageError =>
  error instanceof UsageError && error.usage.code !== 'pack-broken' && error.usage.code !== 'packs-not-found';

function languageOf(options: CheckOptions): Lang {
  if (options.lang !== undefined) return options.lang;
  for (const folder of options.folders) {
    try {
      const { lang } = readSettings(openFolder(folder, options.cwd));
      if (lang !== undefined) return lang;
    } catch (error) {
      if (!isOneFolders(error)) throw error;
    }
  }
  return 'zh';
}

/**
 * Checks dossiers one after another. Throws UsageError where a person must correct the call, a dossier.yaml or a pack;
 * of several folders one that cannot be taken on is reported as such instead.
 */
export async function checkDossiers(options: CheckOptions): Promise<Report> {
  const lang = languageOf(options);
  const reader = await openReader(options);
  const dossiers: DossierReport[] = [];
  for (const folder of options.folders) {
    try {
      const dossier = await openDossier(folder, { ...options, reader, advice: options.advice ?? USUAL_ADVICE });
      const report = checkDossier({ ...dossier, failOn: options.failOn, lang });
      dossiers.push(report);
      if (options.onExcerpts !== undefined && options.folders.length === 1) {
        const { excerptsOf } = await import('./excerpts/excerpts-of.js');
        options.onExcerpts(
          excerptsOf(
            report,
            dossier.files.flatMap(({ reading }) => reading.document ?? []),
          ),
        );
      }
    } catch (error) {
      if (options.folders.length === 1 || !isOneFolders(error)) throw error;
      dossiers.push(untaken(folder, error, lang));
    }
  }
  const count = (verdict: DossierReport['verdict']): number =>
    dossiers.filter((dossier) => dossier.verdict === verdict).length;
  return {
    reportVersion: 1,
    tool: TOOL,
    lang,
    asOf: options.asOf,
    failOn: options.failOn,
    dossiers,
    counts: {
      dossiers: dossiers.length,
      pass: count('pass'),
      fail: count('fail'),
      undetermined: count('undetermined'),
    },
  };
}
