import { isAtLeast } from '../judge/judge-stage.js';
import type { Severity } from '../model/finding.js';
import type { DossierReport, Result, Verdict } from '../model/report.js';

type Counts = DossierReport['counts'];

const isWaived = ({ waiver }: Result): boolean => (waiver ?? null) !== null;

/** Unmet, and nobody let it pass. */
export const isToMend = (result: Result): boolean => result.outcome === 'unmet' && !isWaived(result);

/** Every result is counted once; a folded one in `folded` alone. */
export function countResults(results: readonly Result[]): Counts {
  const open = results.filter(({ foldedUnder }) => foldedUnder == null);
  const count = (test: (result: Result) => boolean): number => open.filter(test).length;
  return {
    met: count(({ outcome }) => outcome === 'met'),
    unmet: count(({ outcome }) => outcome === 'unmet'),
    notApplicable: count(({ outcome }) => outcome === 'not-applicable'),
    undetermined: count(({ outcome }) => outcome === 'undetermined'),
    folded: results.length - open.length,
    errors: count((result) => isToMend(result) && result.severity === 'error'),
    warnings: count((result) => isToMend(result) && result.severity === 'warning'),
    waived: count(isWaived),
  };
}

/** What only a person can attest never decides; what is folded is decided by what it is folded under. */
const decides = ({ foldedUnder, kind }: Result): boolean => foldedUnder == null && kind !== 'attestation';

/** Fail beats undetermined beats pass; a run that judged nothing never passes. */
export function decideVerdict(results: readonly Result[], failOn: Severity): Verdict {
  const deciding = results.filter(decides);
  if (deciding.some((result) => isToMend(result) && isAtLeast(result.severity, failOn))) return 'fail';
  const isOpen = deciding.some(({ outcome, severity }) => outcome === 'undetermined' && severity === 'error');
  const isJudged = deciding.some(({ outcome }) => outcome === 'met' || outcome === 'unmet');
  return isOpen || !isJudged ? 'undetermined' : 'pass';
}
