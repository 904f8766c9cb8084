import type { ReportedFinding, Result } from '../../model/report.js';
import type { Words } from '../../model/words.js';
import { locationOf, message } from './place.js';

export interface SarifContext {
  readonly words: Words;
  /** Place of each rule in the driver's list. */
  readonly index: ReadonlyMap<string, number>;
  /** Place of each file in the list of artifacts. */
  readonly files: ReadonlyMap<string, number>;
  readonly hasWaivers: boolean;
}

const kinds = { met: 'pass', unmet: 'fail', 'not-applicable': 'notApplicable', undetermined: 'open' } as const;
const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** One for each finding of what is unmet, otherwise one; advice never weighs more than a note. */
export function resultsOf(context: SarifContext, result: Result, isAdvice: boolean): readonly object[] {
  const { outcome, severity, findings, requirement } = result;
  const common = {
    ruleId: requirement,
    ruleIndex: context.index.get(requirement),
    kind: kinds[outcome],
    // The standard wants `none` for whatever is no failure.
    level: outcome !== 'unmet' ? 'none' : isAdvice ? 'note' : levels[severity],
    ...suppressions(context, result),
  };
  const properties = propertiesOf(result, isAdvice);
  if (findings.length > 0) return findings.map((finding) => ({ ...common, ...told(context, finding, properties) }));
  const evidence = result.evidence ?? [];
  return [
    {
      ...common,
      message: message(whyOf(context.words, result)),
      ...(evidence.length === 0
        ? {}
        : { locations: [locationOf(context.words, context.files, evidence[0]!.location)] }),
      properties,
    },
  ];
}

function told({ words, files }: SarifContext, finding: ReportedFinding, properties: object): object {
  const { message: text, fix, location, fingerprint, code, quote, state } = finding;
  return {
    message: message([text, fix].filter(Boolean).join(' ')),
    ...(location === null ? {} : { locations: [locationOf(words, files, location)] }),
    partialFingerprints: { 'dossierCheck/v1': fingerprint },
    ...(state === undefined ? {} : { baselineState: state === 'new' ? 'new' : 'unchanged' }),
    properties: { ...properties, code, ...(quote === undefined ? {} : { quote }) },
  };
}

function whyOf(words: Words, { title, outcome, reason }: Result): string {
  const why = reason == null ? words.outcome[outcome] : words.reason[reason].why;
  return words.say.labelled(title) + why;
}

const propertiesOf = ({ document, reason, foldedUnder, inferred }: Result, isAdvice: boolean): object => ({
  document,
  ...(reason == null ? {} : { reason }),
  ...(foldedUnder == null ? {} : { foldedUnder }),
  ...(inferred === true ? { inferred } : {}),
  ...(isAdvice ? { advice: true } : {}),
});

/** Where one result of a run says whether it is waived, the standard wants all of them to. */
function suppressions({ words, hasWaivers }: SarifContext, { waiver }: Result): object {
  if (!hasWaivers) return {};
  if (waiver == null) return { suppressions: [] };
  return { suppressions: [{ kind: 'external', status: 'accepted', justification: words.say.waiver(waiver) }] };
}
