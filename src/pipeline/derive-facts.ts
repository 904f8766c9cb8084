import type { Check } from '../judge/compile-requirement.js';
import { isFinding } from '../judge/keyword.js';
import type { Filling, FoundValue } from '../model/filling.js';
import type { Derivation, FactSpec, Regulation, Requirement } from '../model/regulation.js';
import type { ReportedFact } from '../model/report.js';
import { checkOf } from './compile-checks.js';

type Values = Readonly<Record<string, FoundValue>>;
/** Null where it cannot be told. */
type Truth = boolean | null;

const asRequirements = new WeakMap<FactSpec, Requirement>();

/** Comparisons of a fact's own, in the shape in which comparisons are compiled. */
function asRequirement(spec: FactSpec, schema: Readonly<Record<string, unknown>>): Requirement {
  const { name, title } = spec;
  const made: Requirement = asRequirements.get(spec) ?? {
    id: name,
    article: '',
    quote: '',
    title,
    stage: '',
    document: 'facts',
    kind: 'consistency',
    severity: 'info',
    basis: 'inferred',
    strength: 'value',
    condition: null,
    applies: null,
    parent: null,
    parentAlso: [],
    alsoSearch: [],
    schema: { type: 'object', ...schema },
    path: [],
    passExample: '',
    failExample: '',
  };
  asRequirements.set(spec, made);
  return made;
}

/** The values alone, without documents that would excuse what is broken. */
const fillingOf = (values: Values, { calendars }: Regulation): Filling => ({
  how: 'value',
  sure: 1,
  inScope: true,
  title: '',
  quote: '',
  location: { file: '' },
  characters: 1,
  placeholder: null,
  instruction: false,
  key: '',
  tables: [],
  values,
  calendars,
});

/** Whether a comparison is kept. */
function isKept(requirement: Requirement, check: Check, filling: Filling): Truth {
  const complaints = check(filling, { requirement, within: null, said: '' });
  if (complaints.length === 0) return true;
  return complaints.some(isFinding) ? false : null;
}

const allTrue = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true;
const not = (truth: Truth): Truth => (truth === null ? null : !truth);

function follows(
  spec: FactSpec,
  derivation: Derivation,
  values: Values,
  regulation: Regulation,
  documents: ReadonlySet<string>,
): Truth {
  const filling = fillingOf(values, regulation);
  const keeps = (requirement: Requirement): Truth => isKept(requirement, checkOf(regulation, requirement), filling);
  const named = (ids: readonly string[]): readonly Requirement[] =>
    regulation.requirements.filter(({ id }) => ids.includes(id));
  const { kept, broken, holds, present, known } = derivation;
  if (kept !== undefined) return allTrue(named(kept).map(keeps));
  if (broken !== undefined) return not(allTrue(named(broken).map(keeps)));
  if (holds !== undefined) return keeps(asRequirement(spec, holds));
  if (present !== undefined) return present.some((id) => documents.has(id)) ? true : null;
  return known?.some((name) => values[name] !== undefined) === true ? true : null;
}

/** Facts that no document states and nobody gave, as they follow from the values known and the documents there. */
export function deriveFacts(
  facts: readonly ReportedFact[],
  values: Values,
  regulation: Regulation,
  documents: ReadonlySet<string> = new Set(),
): readonly ReportedFact[] {
  const specs = new Map(regulation.facts.map((spec) => [spec.name, spec]));
  return facts.map((fact) => {
    const spec = specs.get(fact.name);
    if (spec?.derive == null || (fact.source !== 'unknown' && fact.source !== 'assumed')) return fact;
    const value = follows(spec, spec.derive, values, regulation, documents);
    if (value === null) return fact;
    const { name, title, type, neededBy } = fact;
    return {
      name,
      title,
      value,
      source: 'derived',
      location: null,
      ...(type === undefined ? {} : { type }),
      ...(neededBy === undefined ? {} : { neededBy }),
    };
  });
}
