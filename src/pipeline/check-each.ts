import { describeUsage } from '../messages/index.js';
import { DEFAULT_LIMITS } from '../model/limits.js';
import type { Excerpts } from '../model/excerpt.js';
import type { Regulation } from '../model/regulation.js';
import type { DossierReport, Lang } from '../model/report.js';
import { UsageError } from '../model/usage-error.js';
import { USUAL_ADVICE } from './advice-settings.js';
import { checkApart } from './check-apart.js';
import { checkDossier } from './check-dossier.js';
import type { CheckOptions } from './check-options.js';
import { countResults } from './count-results.js';
import { readSettings } from './dossier-settings.js';
import { isArchive, openFolder } from './dossier-source.js';
import { openDossier } from './open-dossier.js';
import { openReader, readHow } from './open-reader.js';
import type { ReadFile } from './read-found.js';
import { judgeOnce } from './report-cache.js';
import { settleWorkers } from './workers.js';

const emptyCounts = countResults([]);

/** A folder of a batch that could not be taken on: undetermined, with the reason, and the run goes on. */
export function untaken(folder: string, error: UsageError, lang: Lang): DossierReport {
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

/** Broken packs stop a batch as they stop a single run: they would break every dossier. So does what was refused. */
const STOPS: ReadonlySet<UsageError['usage']['code']> = new Set([
  'pack-broken',
  'packs-not-found',
  'classified-refused',
] as const);
const isOneFolders = (error: unknown): error is UsageError =>
  error instanceof UsageError && !STOPS.has(error.usage.code);

/** A paper that is marked as secret: nothing of it may be reported. */
function refuseClassified({ path, classified = [] }: DossierReport): void {
  const [first] = classified;
  if (first === undefined) return;
  const args = { folder: path, file: first.location?.file ?? '', marking: String(first.args.marking) };
  throw new UsageError({ code: 'classified-refused', args });
}

/** What the call says, else the first dossier that says so. */
export function languageOf(options: CheckOptions): Lang {
  if (options.lang !== undefined) return options.lang;
  for (const folder of options.folders) {
    try {
      if (isArchive(folder, options.cwd)) continue;
      const { lang } = readSettings(openFolder(folder, options.cwd));
      if (lang !== undefined) return lang;
    } catch (error) {
      if (!isOneFolders(error)) throw error;
    }
  }
  return 'zh';
}

type Check = (folder: string) => Promise<DossierReport>;

/** Judges in this process; files are read where the call says. */
async function checkingHere(options: CheckOptions, lang: Lang): Promise<Check> {
  const reader = await openReader(options);
  const { advice = USUAL_ADVICE, failOn, onExcerpts } = options;
  const reading = await readHow(options);
  const regulations = new Map<string, Regulation>();
  const judge = async (folder: string): Promise<DossierReport> => {
    const dossier = await openDossier(folder, { ...options, advice, reader, regulations });
    const report = checkDossier({ ...dossier, failOn, lang });
    onExcerpts?.(await excerptsFor(report, dossier.files, options));
    return report;
  };
  // What surrounds a finding is in the files, not in a report.
  if (onExcerpts !== undefined) return judge;
  return (folder) => judgeOnce({ folder, options: { ...options, advice }, reading, failOn, lang }, () => judge(folder));
}

async function excerptsFor(
  report: DossierReport,
  files: readonly ReadFile[],
  options: CheckOptions,
): Promise<Excerpts> {
  const documents = files.flatMap(({ reading }) => reading.document ?? []);
  const { excerptsOf } = await import('./excerpts/excerpts-of.js');
  const sections = excerptsOf(report, documents);
  if (options.pictures !== true || isArchive(report.path, options.cwd)) return { sections, pictures: [] };
  const { picturesOf } = await import('./pictures/pictures-of.js');
  return { sections, pictures: await picturesOf(report, openFolder(report.path, options.cwd), options) };
}

/** Judges each dossier in a process of the pool, several at a time. */
async function checkingApart(options: CheckOptions, lang: Lang): Promise<Check> {
  const { workers, jobs = 1, signal: _, folders: __, onExcerpts: ___, pictures: ____, ...judging } = options;
  const { limits = DEFAULT_LIMITS, failOn, advice = USUAL_ADVICE } = judging;
  const reading = await readHow(options);
  if (workers === undefined) return checkingHere(options, lang);
  settleWorkers(workers, limits, jobs, reading.ocr !== undefined);
  const asked = { options: { ...judging, advice }, reading, failOn, lang, lost: [] };
  return (folder) => checkApart(workers, { folder, ...asked }, limits);
}

/**
 * Checks those folders of a call that `numbers` names and hands on each report as it comes, with the number of its folder.
 * Throws UsageError where a person must correct the call or a pack; of several folders one that cannot be taken on is
 * reported as such instead. Once `signal` is given nothing new is begun, and what was under way is dropped.
 */
export async function checkEach(
  options: CheckOptions,
  lang: Lang,
  numbers: Iterable<number>,
  take: (report: DossierReport, number: number) => void,
): Promise<void> {
  const { folders, workers, jobs = 1, signal, isBatch = folders.length > 1 } = options;
  // An archive is unpacked where it can do no harm.
  const isApart = isBatch || folders.some((folder) => isArchive(folder, options.cwd));
  const check = await (isApart ? checkingApart : checkingHere)(options, lang);
  const isEnded = (): boolean => signal?.aborted === true;
  const waiting = numbers[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true && !isEnded(); next = waiting.next()) {
      const folder = folders[next.value] ?? '';
      const report = await check(folder).catch((error: unknown) => {
        if (!isBatch || !isOneFolders(error)) throw error;
        return untaken(folder, error, lang);
      });
      if (options.refuseClassified === true) refuseClassified(report);
      if (!isEnded()) take(report, next.value);
    }
  };
  await Promise.all(Array.from({ length: isBatch && workers !== undefined ? jobs : 1 }, work));
}
