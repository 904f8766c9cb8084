import type { Judgement } from '../model/judgement.js';
import type { Requirement } from '../model/regulation.js';
import type { Compared } from './check.js';
import { checks } from './index.js';

const nameOf = ({ schema }: Requirement): string => String(schema.check);

/** Requirements that name a check there isn't. */
export const unknownChecks = (requirements: readonly Requirement[]): readonly Requirement[] =>
  requirements.filter((requirement) => checks[nameOf(requirement)] === undefined);

/** One judgement a requirement: unmet where something contradicts, met where something was compared, else not applicable. */
export function judgeHouse(requirements: readonly Requirement[], dossier: Compared): readonly Judgement[] {
  return requirements.map((requirement) => {
    const { compared, findings } = checks[nameOf(requirement)]?.(dossier) ?? { compared: 0, findings: [] };
    const outcome = findings.length > 0 ? 'unmet' : compared > 0 ? 'met' : 'not-applicable';
    return {
      requirement: requirement.id,
      outcome,
      reason: outcome === 'not-applicable' ? 'nothing-to-compare' : null,
      evidence: [],
      findings,
      foldedUnder: null,
    };
  });
}
