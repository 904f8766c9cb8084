import type { Regulation, Requirement } from '../../src/model/regulation.js';
import type { DossierReport, Result } from '../../src/model/report.js';
import { judgePapers } from './judge-papers.js';
import { breakableIn, ORDINARY, type StageDossier, showPapers, type Variant } from './stage-dossier.js';
import { twinsOf } from './twins.js';

/** What became of one requirement of a stage. */
export interface Mutant {
  readonly requirement: Requirement;
  /** `person`: only a person can say; `unbroken`: no text breaks it, the reason is listed. */
  readonly end: 'killed' | 'survived' | 'person' | 'unbroken';
  readonly detail: string;
}

/** What is wrong with a dossier that was to be flawless. */
export interface Flaw {
  readonly dossier: string;
  readonly detail: string;
}

export interface StageRun {
  readonly regulation: string;
  readonly stage: string;
  /** Verdict and problem of the ordinary dossier; null where the stage has none. */
  readonly ordinary: string | null;
  readonly twins: number;
  readonly flaws: readonly Flaw[];
  readonly mutants: readonly Mutant[];
}

type Outcomes = ReadonlyMap<string, Result>;

const outcomesOf = ({ results }: DossierReport): Outcomes =>
  new Map(results.map((result) => [result.requirement, result]));

const isOpen = ({ outcome }: Result): boolean => outcome === 'unmet' || outcome === 'undetermined';

/** Nothing that a program could find out is asked. */
export const isForPerson = ({ kind, schema }: Requirement): boolean => kind === 'attestation' || 'attested' in schema;

const told = ({ requirement, outcome, reason, severity, findings, foldedUnder }: Result): string =>
  `${requirement} ${severity} ${outcome}${reason == null ? '' : ` (${reason})`}${foldedUnder == null ? '' : ` under ${foldedUnder}`}${
    findings[0] === undefined ? '' : `: ${findings[0].code} ${findings[0].message}`
  }`;

/** The order of the parts is itself asked for: a twin in another order breaks it. */
const asksForOrder = ({ schema }: Requirement): boolean => 'inOrder' in schema;

const localId = (regulation: string, id: string): string => id.slice(regulation.length + 1);

interface Bench {
  readonly regulation: Regulation;
  readonly dossier: StageDossier;
  readonly requirements: readonly Requirement[];
}

/** The variant with a requirement broken: what serves it is taken out, what is to be in order is turned round. */
function judge({ regulation, dossier }: Bench, variant: Variant, requirement: Requirement): Promise<DossierReport> {
  const broken = asksForOrder(requirement) ? null : localId(regulation.id, requirement.id);
  const papers = showPapers(dossier, { variant: variant.name, broken });
  const turned = broken === null ? twinsOf(papers)[0]?.papers : papers;
  return judgePapers(regulation, dossier.stage, turned ?? papers, variant, dossier.asOf);
}

/** What a whole dossier lacks: of an ordinary one errors and the verdict count, of the others everything. */
function flawsOf(
  bench: Bench,
  variant: Variant,
  report: DossierReport,
  dossier: string,
  leave: (requirement: Requirement) => boolean,
): readonly Flaw[] {
  const outcomes = outcomesOf(report);
  const counted = bench.requirements.filter(
    (requirement) =>
      !isForPerson(requirement) &&
      !leave(requirement) &&
      (variant.name !== ORDINARY || requirement.severity === 'error'),
  );
  const open = counted.flatMap(({ id }) => {
    const result = outcomes.get(id);
    return result !== undefined && isOpen(result) && result.foldedUnder == null
      ? [{ dossier, detail: told(result) }]
      : [];
  });
  const claimed = bench.requirements.filter(isForPerson).flatMap(({ id }) => {
    const result = outcomes.get(id);
    return result?.outcome === 'unmet' ? [{ dossier, detail: told(result) }] : [];
  });
  const isSettled = report.verdict === 'pass' || report.problem === 'nothing-to-judge';
  return isSettled || open.length > 0 ? [...open, ...claimed] : [{ dossier, detail: report.problem ?? report.verdict }];
}

/** Whether the requirement, and nothing that is not folded under it, fell. */
function compare(bench: Bench, requirement: Requirement, before: Outcomes, after: Outcomes): string | null {
  const { id } = requirement;
  const own = after.get(id);
  if (own === undefined || own.outcome !== 'unmet' || own.foldedUnder != null)
    return own === undefined ? 'no result' : told(own);
  const along = bench.dossier.along.get(localId(bench.regulation.id, id)) ?? [];
  const others = [...after.values()].filter((result) => {
    const earlier = before.get(result.requirement);
    if (result.requirement === id || !isOpen(result) || result.foldedUnder === id) return false;
    if (along.includes(localId(bench.regulation.id, result.requirement))) return false;
    return earlier === undefined || earlier.outcome !== result.outcome;
  });
  return others.length === 0 ? null : `beside it: ${others.map(told).join('; ')}`;
}

async function mutate(
  bench: Bench,
  requirement: Requirement,
  whole: readonly (readonly [Variant, Outcomes])[],
): Promise<Mutant> {
  const { regulation, dossier } = bench;
  const local = localId(regulation.id, requirement.id);
  if (isForPerson(requirement)) return { requirement, end: 'person', detail: '' };
  const reason = dossier.unbroken.get(local);
  if (reason !== undefined) return { requirement, end: 'unbroken', detail: reason };
  const known = asksForOrder(requirement) || breakableIn(dossier).has(local);
  const stands = whole.filter(([, outcomes]) => outcomes.get(requirement.id)?.outcome === 'met');
  if (!known || stands.length === 0)
    return { requirement, end: 'survived', detail: known ? 'met in no variant' : 'nothing in the dossier breaks it' };
  const tried: string[] = [];
  for (const [variant, before] of stands) {
    const after = outcomesOf(await judge(bench, variant, requirement));
    const wrong = compare(bench, requirement, before, after);
    if (wrong === null) return { requirement, end: 'killed', detail: variant.name };
    tried.push(`${variant.name}: ${wrong}`);
  }
  return { requirement, end: 'survived', detail: tried.join(' | ') };
}

/** Judges the variants of one stage's dossier, their twins, and each variant with one of the chosen requirements broken. */
export async function mutateStage(
  regulation: Regulation,
  dossier: StageDossier,
  isChosen: (requirement: Requirement) => boolean = () => true,
): Promise<StageRun> {
  const requirements = regulation.requirements.filter(({ stage }) => stage === dossier.stage);
  const bench = { regulation, dossier, requirements };
  const flaws: Flaw[] = [];
  const whole: (readonly [Variant, Outcomes])[] = [];
  let ordinary: string | null = null;
  let twins = 0;
  for (const variant of dossier.variants) {
    const papers = showPapers(dossier, { variant: variant.name, broken: null });
    const report = await judgePapers(regulation, dossier.stage, papers, variant, dossier.asOf);
    if (variant.name === ORDINARY) ordinary = report.problem ?? report.verdict;
    flaws.push(...flawsOf(bench, variant, report, variant.name, () => false));
    whole.push([variant, outcomesOf(report)]);
    for (const twin of papers.size === 0 ? [] : twinsOf(papers)) {
      const other = await judgePapers(regulation, dossier.stage, twin.papers, variant, dossier.asOf);
      twins++;
      flaws.push(...flawsOf(bench, variant, other, `${variant.name}, ${twin.name}`, asksForOrder));
    }
  }
  // Where an ordinary dossier lacks what is only recommended, the fuller variant shows more.
  const fullFirst = [...whole].sort(([a], [b]) => Number(a.name === ORDINARY) - Number(b.name === ORDINARY));
  const mutants: Mutant[] = [];
  for (const requirement of requirements.filter(isChosen)) mutants.push(await mutate(bench, requirement, fullFirst));
  return { regulation: regulation.id, stage: dossier.stage, ordinary, twins, flaws, mutants };
}
