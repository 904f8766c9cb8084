import { findDates } from '../facts/find-dates.js';
import { resolveFacts } from '../facts/resolve-facts.js';
import { sentencesOf } from '../facts/sentences.js';
import { type Check, compileRequirement, SchemaError } from '../judge/compile-requirement.js';
import { StageJudge, type UnreadFile } from '../judge/judge-stage.js';
import { outsideParents } from '../judge/outside-parents.js';
import { Matcher } from '../match/match-requirements.js';
import type { Finding, FindingCode, Severity } from '../model/finding.js';
import type { Judgement } from '../model/judgement.js';
import type { Regulation, Requirement, Stage } from '../model/regulation.js';
import type { DossierReport, FactValue, Lang, ReportedDocument, ReportedFact, ReportedFile } from '../model/report.js';
import { brokenPack } from '../regulation/load-regulation.js';
import { type AssignedDossier, assignFiles } from './assign-files.js';
import { buildResults, reportFacts, reportRegulation } from './build-results.js';
import { countResults, decideVerdict } from './count-results.js';
import type { DossierSettings } from './dossier-settings.js';
import { findProject } from './project.js';
import type { ReadFile } from './read-dossier.js';
import { settleFacts } from './settle-facts.js';
import { wordFinding } from './word-findings.js';

/** Everything the pure half of a check needs. */
export interface DossierInput {
  readonly path: string;
  readonly files: readonly ReadFile[];
  readonly regulation: Regulation;
  readonly stage: Stage;
  readonly settings: DossierSettings;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly failOn: Severity;
  readonly lang: Lang;
}

const compiled = new WeakMap<Requirement, Check>();

/** Compiles a requirement once; a schema that does not compile names pack, file and entry. */
function checkOf(regulation: Regulation): (requirement: Requirement) => Check {
  return (requirement) => {
    const known = compiled.get(requirement);
    if (known !== undefined) return known;
    try {
      const check = compileRequirement(requirement);
      compiled.set(requirement, check);
      return check;
    } catch (error) {
      if (error instanceof SchemaError)
        throw brokenPack(regulation.id, `${requirement.document}.schema.json`, error.requirement, error.detail);
      throw error;
    }
  };
}

const isUnread = ({ reading, ignored }: ReadFile): boolean => !ignored && reading.status !== 'read';

function unreadFiles(files: readonly ReadFile[], { assignments }: AssignedDossier): readonly UnreadFile[] {
  return files.filter(isUnread).map(({ path, reading }) => ({
    path,
    documents: assignments.filter(({ file }) => file === path).map(({ document }) => document),
    partly: reading.document !== null,
  }));
}

function judge(
  input: DossierInput,
  requirements: readonly Requirement[],
  dossier: AssignedDossier,
  facts: readonly ReportedFact[],
): readonly Judgement[] {
  const { regulation, settings } = input;
  const values = findDates(dossier.readings, settings.dates);
  const outside = outsideParents(regulation.requirements, input.stage);
  const matcher = new Matcher({
    regulation,
    requirements: [...outside, ...requirements],
    documents: dossier.documents,
    all: dossier.indexes,
    values,
  });
  return new StageJudge({
    requirements,
    outside,
    slotOf: (requirement) => matcher.slotOf(requirement),
    checkOf: checkOf(regulation),
    facts: new Map(facts.flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const]))),
    assumed: new Set(facts.filter(({ source }) => source === 'assumed').map(({ name }) => name)),
    unread: unreadFiles(input.files, dossier),
  }).judgeAll();
}

/** The code that says why a file was not read whole. */
function reasonOf({ reading }: ReadFile): FindingCode | null {
  return reading.status === 'read'
    ? null
    : (reading.findings.find(({ code }) => code !== 'file-type-differs')?.code ?? null);
}

function reportFiles(files: readonly ReadFile[], { assignments }: AssignedDossier): readonly ReportedFile[] {
  return files.map((file) => ({
    path: file.path,
    format: file.format,
    bytes: file.bytes,
    sha256: file.sha256,
    status: file.ignored ? 'ignored' : file.reading.status,
    reason: reasonOf(file),
    documents: assignments.filter((assignment) => assignment.file === file.path).map(({ document }) => document),
  }));
}

function reportDocuments(
  regulation: Regulation,
  stage: Stage,
  { assignments }: AssignedDossier,
): readonly ReportedDocument[] {
  const taken = new Set(assignments.map(({ document }) => document));
  const ids = [
    ...stage.documents,
    ...regulation.documents.map(({ id }) => id).filter((id) => taken.has(id) && !stage.documents.includes(id)),
  ];
  return ids.map((id) => {
    const own = assignments.filter(({ document }) => document === id);
    const [first] = own;
    const title = regulation.documents.find((kind) => kind.id === id)?.title ?? id;
    return {
      id,
      title,
      files: own.map(({ file }) => file),
      ...(first === undefined ? {} : { how: first.how, sure: Math.min(...own.map(({ sure }) => sure)) }),
    };
  });
}

function remarksOf(input: DossierInput, { assignments }: AssignedDossier): readonly Finding[] {
  const fromFiles = input.files.flatMap(({ reading }) => reading.findings);
  const kinds = new Map(input.regulation.documents.map((kind) => [kind.id, kind]));
  const byDocument = new Map<string, string[]>();
  for (const { document, file, how } of assignments)
    if (how !== 'given') byDocument.set(document, [...(byDocument.get(document) ?? []), file]);
  const duplicates = [...byDocument].filter(
    ([id, files]) => files.length > 1 && input.stage.documents.includes(id) && kinds.get(id)?.many !== true,
  );
  return [
    ...fromFiles,
    ...duplicates.map(
      ([id, files]): Finding => ({
        code: 'document-duplicate',
        args: { document: kinds.get(id)?.title ?? id, files },
        location: { file: files[0] ?? '' },
      }),
    ),
  ];
}

/** Judges one dossier that was read. Throws UsageError for a broken pack or facts that do not fit. */
export function checkDossier(input: DossierInput): DossierReport {
  const { regulation, stage, lang, settings } = input;
  const requirements = regulation.requirements.filter((requirement) => requirement.stage === stage.id);
  const given = settleFacts(regulation.facts, { ...settings.facts, ...input.facts });
  const dossier = assignFiles(input.files, regulation, settings.documents);
  const documents = [...new Set([...dossier.readings.values()].flat())];
  const facts = resolveFacts(regulation.facts, given, documents.flatMap(sentencesOf));
  const results = buildResults(requirements, judge(input, requirements, dossier, facts), regulation.documents, lang);
  const isEmpty = !input.files.some(({ reading }) => reading.document !== null);
  const problem: Finding | null = input.files.length === 0 ? { code: 'no-files', args: {}, location: null } : null;
  return {
    path: input.path,
    regulation: reportRegulation(regulation),
    stage: stage.id,
    stageTitle: stage.title,
    verdict: isEmpty ? 'undetermined' : decideVerdict(results, input.failOn),
    problem: problem?.code ?? null,
    ...(problem === null ? {} : { problemMessage: wordFinding(problem, lang, '').message }),
    packs: [{ id: regulation.id, digest: regulation.digest }],
    project: findProject(documents, dossier.indexes, regulation.documents),
    facts: reportFacts(facts, requirements, regulation.facts),
    files: reportFiles(input.files, dossier),
    documents: reportDocuments(regulation, stage, dossier),
    results,
    advice: [],
    remarks: remarksOf(input, dossier).map((finding) => wordFinding(finding, lang, '')),
    counts: countResults(results),
  };
}
