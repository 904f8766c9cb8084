import type { Evidence } from '../model/evidence.js';
import type { Filling, Slot } from '../model/filling.js';
import type { Finding, Reason } from '../model/finding.js';
import type { Requirement } from '../model/regulation.js';
import type { Outcome } from '../model/report.js';
import type { Check } from './compile-requirement.js';
import { type Complaint, isFinding, type KeywordContext } from './keyword.js';
import { missing } from './keywords/strength.js';

/** What the fillings of one requirement show, its parents and the facts left out of account. */
export interface Showing {
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Finding[];
}

const toEvidence = ({ location, how, quote, sure }: Filling): Evidence => ({
  location,
  how,
  sure: Math.round(sure * 100) / 100,
  ...(quote === '' ? {} : { quote }),
});

function toFinding(complaint: Complaint, slot: Slot): Finding | null {
  if (!isFinding(complaint)) return null;
  const { location, quote, ...rest } = complaint;
  return {
    ...rest,
    location: location ?? slot.expectedAt,
    ...(quote === undefined || quote === '' ? {} : { quote }),
  } as Finding;
}

function unmet(complaints: readonly Complaint[], slot: Slot): Showing {
  const reason = complaints.find((complaint) => !isFinding(complaint));
  if (reason !== undefined && 'reason' in reason && !complaints.some(isFinding)) {
    const outcome = reason.reason === 'nothing-to-compare' ? 'not-applicable' : 'undetermined';
    return { outcome, reason: reason.reason, evidence: [], findings: [] };
  }
  return {
    outcome: 'unmet',
    reason: null,
    evidence: [],
    findings: complaints.flatMap((complaint) => toFinding(complaint, slot) ?? []),
  };
}

/** Every filling must satisfy the schema: what is forbidden is forbidden in each document. */
export const mustAllHold = (requirement: Requirement): boolean =>
  'prohibited' in requirement.schema || 'pairForbidden' in requirement.schema;

function contextOf(requirement: Requirement, slot: Slot): KeywordContext {
  const said =
    'all' in requirement.schema || 'years' in requirement.schema ? slot.fillings.map(({ key }) => key).join('\n') : '';
  return { requirement, within: slot.within, said };
}

/** Holds the fillings against the requirement's schema: one that satisfies it is enough, except where none may break it. */
export function judgeFillings(requirement: Requirement, slot: Slot, check: Check): Showing {
  const context = contextOf(requirement, slot);
  if (requirement.kind === 'attestation' || 'attested' in requirement.schema)
    return { outcome: 'undetermined', reason: 'needs-a-person', evidence: [], findings: [] };
  if (mustAllHold(requirement)) {
    if (slot.fillings.length === 0) return unmet([missing('document', context)], slot);
    const complaints = slot.fillings.flatMap((filling) => check(filling, context));
    return complaints.length > 0
      ? unmet(complaints, slot)
      : { outcome: 'met', reason: null, evidence: [], findings: [] };
  }
  let first: readonly Complaint[] | undefined;
  for (const filling of slot.fillings) {
    const complaints = check(filling, context);
    if (complaints.length === 0) return { outcome: 'met', reason: null, evidence: [toEvidence(filling)], findings: [] };
    first ??= complaints;
  }
  return unmet(first?.slice(0, 1) ?? [missing(requirement.strength, context)], slot);
}
