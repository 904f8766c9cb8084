import type { DossierReport, Report, ReportedFinding, Result, Since } from '../model/report.js';
import { UsageError } from '../model/usage-error.js';
import type { EarlierDossier, EarlierReport } from './read-earlier.js';

type Change = Omit<Since, 'sha256'>;

/**
 * A report with what changed against that of an earlier round: which findings are mended, still open and new, and which
 * files differ. Throws UsageError where the earlier report is of another regulation or stage.
 */
export function compareRounds(report: Report, earlier: EarlierReport): Report {
  const dossiers = report.dossiers.map((dossier) => {
    const before = earlierOf(dossier, report, earlier);
    demandSame(dossier, before, earlier.file);
    const since = changeOf(dossier, before);
    return { ...withStates(dossier, new Set(since.open)), since };
  });
  const all = dossiers.map(({ since }) => since);
  const join = (key: 'mended' | 'open' | 'new' | 'changedFiles'): readonly string[] =>
    [...new Set(all.flatMap((since) => since[key]))].sort();
  return {
    ...report,
    dossiers,
    since: {
      sha256: earlier.sha256,
      mended: join('mended'),
      open: join('open'),
      new: join('new'),
      changedFiles: join('changedFiles'),
    },
  };
}

/** By path; where both reports are of one dossier it is that one, wherever it lies now. */
function earlierOf({ path }: DossierReport, { dossiers }: Report, earlier: EarlierReport): EarlierDossier | null {
  const [only] = earlier.dossiers;
  if (dossiers.length === 1 && earlier.dossiers.length === 1 && only !== undefined) return only;
  return earlier.dossiers.find((dossier) => dossier.path === path) ?? null;
}

function demandSame(now: DossierReport, before: EarlierDossier | null, file: string): void {
  if (before === null || now.regulation === null || before.regulation === null) return;
  const words = (id: string, stage: string | null): string => `${id} ${stage ?? ''}`.trimEnd();
  const [then, today] = [words(before.regulation.id, before.stage), words(now.regulation.id, now.stage)];
  if (then !== today)
    throw new UsageError({ code: 'since-differs', args: { file, folder: now.path, earlier: then, now: today } });
}

type Round = Pick<EarlierDossier, 'results' | 'advice' | 'files'>;
const unmetOf = ({ results, advice }: Pick<Round, 'results' | 'advice'>) =>
  [...results, ...advice].filter(({ outcome }) => outcome === 'unmet');
const printsOf = (round: Pick<Round, 'results' | 'advice'>): readonly string[] =>
  unmetOf(round).flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint));

/** What was not found again is mended only where its requirement was judged: what cannot be told now is still open. */
function changeOf(now: DossierReport, before: EarlierDossier | null): Change {
  const today = new Set(printsOf(now));
  const then = before === null ? [] : [...new Set(printsOf(before))];
  const untold = new Set(
    [...now.results, ...now.advice]
      .filter(({ outcome }) => outcome === 'undetermined')
      .map(({ requirement }) => requirement),
  );
  const gone = (before === null ? [] : unmetOf(before)).flatMap(({ requirement, title, findings }) =>
    findings
      .filter(({ fingerprint }) => !today.has(fingerprint))
      .map(({ fingerprint }) => ({ fingerprint, title, isMended: !untold.has(requirement) })),
  );
  const mended = gone.filter(({ isMended }) => isMended);
  return {
    mended: [...new Set(mended.map(({ fingerprint }) => fingerprint))].sort(),
    open: [
      ...then.filter((print) => today.has(print)),
      ...gone.filter(({ isMended }) => !isMended).map(({ fingerprint }) => fingerprint),
    ].sort(),
    new: [...today].filter((print) => !then.includes(print)).sort(),
    changedFiles: changedFiles(now, before),
    mendedTitles: [...new Set(mended.map(({ title }) => title))],
  };
}

/** Files that are other than they were, new or gone. */
function changedFiles(now: Pick<Round, 'files'>, before: EarlierDossier | null): readonly string[] {
  if (before === null) return [];
  const digests = ({ files }: Pick<Round, 'files'>) => new Map(files.map(({ path, sha256 }) => [path, sha256]));
  const [today, then] = [digests(now), digests(before)];
  return [...new Set([...then.keys(), ...today.keys()])].filter((path) => today.get(path) !== then.get(path)).sort();
}

function withStates(dossier: DossierReport, open: ReadonlySet<string>): DossierReport {
  const stated = (finding: ReportedFinding): ReportedFinding => ({
    ...finding,
    state: open.has(finding.fingerprint) ? 'open' : 'new',
  });
  const within = (results: readonly Result[]): readonly Result[] =>
    results.map((result) =>
      result.outcome === 'unmet' ? { ...result, findings: result.findings.map(stated) } : result,
    );
  return { ...dossier, results: within(dossier.results), advice: within(dossier.advice) };
}
