import type { Severity } from '../model/finding.js';
import type { DossierReport, ReportedFact, Result } from '../model/report.js';
import type { Tally } from '../model/words.js';
import { isFolded, isWaived } from './group.js';

// Which results belong in which part of a report, whatever its format.

/** Below this a match is shown as doubtful. */
const doubtfulBelow = 0.6;

export const severities: readonly { readonly severity: Severity; readonly label: 'errors' | 'warnings' | 'infos' }[] = [
  { severity: 'error', label: 'errors' },
  { severity: 'warning', label: 'warnings' },
  { severity: 'info', label: 'infos' },
];

/** To be mended: unmet and not waived. */
export const isUnmet = (result: Result): boolean => result.outcome === 'unmet' && !isWaived(result);

/** Undetermined on its own account. */
export const isOpen = (result: Result): boolean => result.outcome === 'undetermined' && !isFolded(result);

/** What only a person can attest: listed apart, decides nothing. */
export const forPerson = ({ reason }: Result): boolean => reason === 'needs-a-person';

export const isUndetermined = (result: Result): boolean => isOpen(result) && !forPerson(result);

/** Taken as met on weak evidence: said aloud, because a wrong match would hide a gap. */
export const isDoubtful = ({ outcome, evidence }: Result): boolean =>
  outcome === 'met' &&
  evidence !== undefined &&
  evidence.length > 0 &&
  evidence.every(({ sure }) => (sure ?? 1) < doubtfulBelow);

/** The facts that are not known and would settle some of these results, each with how many. */
export function askedFacts(
  facts: readonly ReportedFact[],
  open: readonly Result[],
): readonly { readonly fact: ReportedFact; readonly hindered: number }[] {
  const ids = new Set(open.map(({ requirement }) => requirement));
  return facts
    .filter(({ source }) => source === 'unknown')
    .map((fact) => ({ fact, hindered: (fact.neededBy ?? []).filter((id) => ids.has(id)).length }))
    .filter(({ fact, hindered }) => fact.neededBy === undefined || hindered > 0);
}

/** What a reader counts: a folded result stands with its cause, a waived one apart, a person's part apart. */
export function tallyOf({ counts, results }: DossierReport): Tally {
  const open = results.filter(isOpen);
  const person = open.filter(forPerson).length;
  return {
    error: counts.errors,
    warning: counts.warnings,
    info: results.filter((result) => isUnmet(result) && result.severity === 'info' && !isFolded(result)).length,
    undetermined: open.length - person,
    person,
    met: counts.met,
    notApplicable: counts.notApplicable,
    waived: counts.waived,
  };
}
