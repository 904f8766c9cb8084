import { resolveFacts } from '../facts/resolve-facts.js';
import { statementsOf } from '../facts/statements.js';
import { StageJudge, type UnreadFile } from '../judge/judge-stage.js';
import { outsideParents } from '../judge/outside-parents.js';
import { Matcher } from '../match/match-requirements.js';
import type { Document } from '../model/document.js';
import type { FoundValue } from '../model/filling.js';
import type { Severity } from '../model/finding.js';
import type { Judgement } from '../model/judgement.js';
import type { House, Regulation, Requirement, Stage } from '../model/regulation.js';
import type { FactValue, Lang, ReportedFact } from '../model/report.js';
import { type AssignedDossier, assignFiles } from './assign-files.js';
import { checkOf } from './compile-checks.js';
import { deriveFacts } from './derive-facts.js';
import type { DossierSettings } from './dossier-settings.js';
import { factValues, gatherValues } from './gather-values.js';
import { lessSure } from './less-sure.js';
import type { ReadFile } from './read-found.js';
import type { DossierWaivers } from './read-waivers.js';
import { settleFacts } from './settle-facts.js';

/** Everything the pure half of a check needs. */
export interface DossierInput {
  readonly path: string;
  readonly files: readonly ReadFile[];
  readonly regulation: Regulation;
  readonly stage: Stage;
  readonly settings: DossierSettings;
  /** None where absent. */
  readonly waivers?: DossierWaivers;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly failOn: Severity;
  readonly lang: Lang;
  /** ISO date of the check, where what is not yet done is compared with today. */
  readonly asOf?: string;
  /** The house pack as asked for; null: switched off. */
  readonly house?: House | null;
  /** Whether what the house pack finds decides as well. */
  readonly adviceDecides?: boolean;
}

/** A dossier with everything found in it weighed. */
export interface WeighedDossier {
  readonly requirements: readonly Requirement[];
  readonly dossier: AssignedDossier;
  readonly documents: readonly Document[];
  readonly facts: readonly ReportedFact[];
  readonly values: Readonly<Record<string, FoundValue>>;
  readonly matcher: Matcher;
  readonly judgements: readonly Judgement[];
}

const isUnread = ({ reading, ignored }: ReadFile): boolean => !ignored && reading.status !== 'read';

function unreadFiles(files: readonly ReadFile[], { assignments }: AssignedDossier): readonly UnreadFile[] {
  return files.filter(isUnread).map(({ path, reading }) => ({
    path,
    documents: assignments.filter(({ file }) => file === path).map(({ document }) => document),
    partly: reading.document !== null,
  }));
}

/** Assigns, matches and judges a dossier that was read. Throws UsageError for a broken pack or facts that do not fit. */
export function weighDossier(input: DossierInput): WeighedDossier {
  const { regulation, stage, settings } = input;
  const requirements = regulation.requirements.filter((requirement) => requirement.stage === stage.id);
  const outside = outsideParents(regulation.requirements, stage);
  const given = settleFacts(regulation.facts, { ...settings.facts, ...input.facts });
  const dossier = assignFiles(input.files, regulation, settings.documents);
  const documents = [...new Set([...dossier.readings.values()].flat())];
  const values = gatherValues(regulation.events, dossier, {
    dates: settings.dates,
    facts: given,
    asOf: input.asOf,
  });
  const sentences = documents.flatMap((document) => statementsOf(document, dossier.formsOf(document)).all);
  const stated = resolveFacts(regulation.facts, given, sentences, values);
  const facts = deriveFacts(stated, values, regulation, new Set(dossier.documents.keys()));
  const matcher = new Matcher({
    regulation,
    requirements: [...outside, ...requirements],
    documents: dossier.documents,
    all: dossier.indexes,
    values: { ...values, ...factValues(facts) },
  });
  const weaken = lessSure(documents);
  const judge = new StageJudge({
    requirements,
    outside,
    slotOf: (requirement) => weaken(matcher.slotOf(requirement)),
    checkOf: (requirement) => checkOf(regulation, requirement),
    facts: new Map(facts.flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const]))),
    assumed: new Set(facts.filter(({ source }) => source === 'assumed').map(({ name }) => name)),
    unread: unreadFiles(input.files, dossier),
    isNothingRead: dossier.indexes.length === 0,
  });
  return { requirements, dossier, documents, facts, values, matcher, judgements: judge.judgeAll() };
}
