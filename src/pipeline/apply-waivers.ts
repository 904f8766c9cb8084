import type { Finding } from '../model/finding.js';
import type { ReportedFinding, Result, Waiver } from '../model/report.js';
import { type DossierWaivers, type GivenWaiver, malformed } from './read-waivers.js';

interface Judged {
  readonly results: readonly Result[];
  readonly advice: readonly Result[];
}

/** What the waivers leave of what was judged, and what is to be said of the waivers themselves. */
export interface Waived extends Judged {
  readonly unfit: readonly Finding[];
}

/**
 * Marks what a person let pass. A waiver counts for one finding of one requirement to its last day; a result is waived
 * where each of its findings is. Expired, unused and malformed ones are findings.
 */
export function applyWaivers(judged: Judged, waivers: DossierWaivers | undefined, asOf: string | undefined): Waived {
  if (waivers === undefined) return { ...judged, unfit: [] };
  const requirements = requirementsByPrint([...judged.results, ...judged.advice]);
  const isExpired = ({ until }: GivenWaiver): boolean => asOf !== undefined && asOf > until;
  const binding = new Map(
    waivers.given
      .filter((given) => !isExpired(given) && requirements.get(given.fingerprint) === given.requirement)
      .map((given) => [given.fingerprint, given]),
  );
  const wrong = waivers.given.map((given) =>
    unfit(given, requirements.get(given.fingerprint), isExpired(given), waivers),
  );
  const waive = (result: Result): Result => waiveResult(result, binding);
  return {
    results: judged.results.map(waive),
    advice: judged.advice.map(waive),
    unfit: [...waivers.malformed, ...wrong.filter((finding) => finding !== null)],
  };
}

const requirementsByPrint = (results: readonly Result[]): ReadonlyMap<string, string> =>
  new Map(
    results
      .filter(({ outcome }) => outcome === 'unmet')
      .flatMap(({ requirement, findings }) => findings.map(({ fingerprint }) => [fingerprint, requirement] as const)),
  );

function unfit(
  { fingerprint, requirement, until }: GivenWaiver,
  found: string | undefined,
  isExpired: boolean,
  { file }: DossierWaivers,
): Finding | null {
  const location = { file };
  if (found === undefined) return { code: 'waiver-unused', args: { requirement }, location };
  if (found !== requirement) return malformed(file, `${fingerprint}: ${requirement} ≠ ${found}`);
  return isExpired ? { code: 'waiver-expired', args: { requirement, until }, location } : null;
}

function waiveResult(result: Result, binding: ReadonlyMap<string, GivenWaiver>): Result {
  if (result.outcome !== 'unmet' || !result.findings.some(({ fingerprint }) => binding.has(fingerprint))) return result;
  const findings = result.findings.map((finding): ReportedFinding => {
    const given = binding.get(finding.fingerprint);
    return given === undefined ? finding : { ...finding, waiver: waiverOf(given) };
  });
  const first = findings.every(({ waiver }) => waiver !== undefined) ? findings[0]?.waiver : undefined;
  return { ...result, findings, waiver: first ?? null };
}

const waiverOf = ({ fingerprint, reason, person, until }: GivenWaiver): Waiver => ({
  fingerprint,
  reason,
  person,
  until,
});
