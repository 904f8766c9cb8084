import { factsOf } from '../model/condition.js';
import type { Judgement } from '../model/judgement.js';
import type { DocumentKind, FactSpec, Regulation, Requirement } from '../model/regulation.js';
import type { Lang, ReportedFact, Result } from '../model/report.js';
import { wordFinding } from './word-findings.js';

/** One result for each requirement, in words. */
export function buildResults(
  requirements: readonly Requirement[],
  judgements: readonly Judgement[],
  documents: readonly DocumentKind[],
  lang: Lang,
): readonly Result[] {
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const byId = new Map(judgements.map((judgement) => [judgement.requirement, judgement]));
  return requirements.map((requirement) => {
    const judgement = byId.get(requirement.id) as Judgement;
    const { id, document, title, article, quote, parent, kind, strength, condition, basis } = requirement;
    const severity = judgement.severity ?? requirement.severity;
    return {
      requirement: id,
      outcome: judgement.outcome,
      severity,
      document,
      ...(titles.has(document) ? { documentTitle: titles.get(document) as string } : {}),
      title,
      citation: { article, quote },
      reason: judgement.reason,
      evidence: judgement.evidence,
      findings: judgement.findings.map((finding) => wordFinding(finding, lang, id, severity)),
      waiver: null,
      foldedUnder: judgement.foldedUnder,
      parent,
      kind,
      strength,
      condition,
      ...(basis === 'inferred' ? { inferred: true } : {}),
    };
  });
}

/** The facts the stage asked about, each with the requirements that hang on it. */
export function reportFacts(
  facts: readonly ReportedFact[],
  requirements: readonly Requirement[],
  specs: readonly FactSpec[],
): readonly ReportedFact[] {
  const types = new Map(specs.map(({ name, type }) => [name, type]));
  const typeOf = (name: string): Pick<ReportedFact, 'type'> => {
    const type = types.get(name);
    return type === undefined ? {} : { type };
  };
  return facts.flatMap((fact) => {
    const neededBy = requirements
      .filter(({ applies }) => applies !== null && factsOf(applies).includes(fact.name))
      .map(({ id }) => id);
    return neededBy.length === 0 && fact.source !== 'given' ? [] : [{ ...fact, ...typeOf(fact.name), neededBy }];
  });
}

export const reportRegulation = ({ id, title, documentNumber, effective, digest }: Regulation) => ({
  id,
  title,
  documentNumber,
  effective,
  digest,
});
