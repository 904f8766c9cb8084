import { isAtLeast } from '../judge/judge-stage.js';
import { prohibitedMentions } from '../judge/prohibited-mentions.js';
import type { Finding, FindingCode, Severity } from '../model/finding.js';
import type { Regulation, Stage } from '../model/regulation.js';
import type { DossierReport, ReportedDocument, ReportedFile, Result, Verdict } from '../model/report.js';
import { markingsOf } from '../reconcile/checks/classified.js';
import { advise } from './advise.js';
import type { AssignedDossier } from './assign-files.js';
import { buildResults, reportFacts, reportRegulation } from './build-results.js';
import { applyWaivers } from './apply-waivers.js';
import { countResults, decideVerdict, isToMend } from './count-results.js';
import { editionRemarks } from './edition-remarks.js';
import { tellTwinsApart } from './fingerprint.js';
import { findProject } from './project.js';
import type { ReadFile } from './read-found.js';
import { type DossierInput, weighDossier } from './weigh-dossier.js';
import { wordFinding } from './word-findings.js';

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

const nothingToJudge: Finding = { code: 'nothing-to-judge', args: {}, location: null };

/** More than hints: of a stage that demands nothing these alone are no judgement. */
const weighs = ({ severity, kind, outcome }: Result): boolean =>
  severity !== 'info' && kind !== 'attestation' && (outcome === 'met' || outcome === 'unmet');

/** Why a dossier could not be judged at all; null where it could. */
function problemOf(input: DossierInput, results: DossierReport['results'], taken: number): Finding | null {
  const demands = results.some(
    ({ kind, severity, outcome }) => kind === 'document-present' && severity === 'error' && outcome === 'unmet',
  );
  if (input.files.length === 0) return demands ? { code: 'no-files', args: {}, location: null } : nothingToJudge;
  if (input.files.some(({ reading, ignored }) => !ignored && reading.status !== 'read')) return null;
  if (taken > 0) return results.some(weighs) ? null : nothingToJudge;
  const hasDocument = input.files.some(({ reading }) => reading.document !== null);
  return demands && hasDocument ? null : nothingToJudge;
}

/** Where nothing could be judged nothing is missing either. */
const unjudged = (result: Result): Result =>
  result.outcome === 'unmet'
    ? { ...result, outcome: 'undetermined', reason: 'nothing-to-compare', findings: [] }
    : result;

/** What the house pack finds decides only where that was asked for, from warnings on. */
function withAdvice(
  verdict: Verdict,
  advice: readonly Result[],
  { adviceDecides = false, failOn }: DossierInput,
): Verdict {
  const from: Severity = failOn === 'info' ? 'info' : 'warning';
  const fails = advice.some((result) => isToMend(result) && isAtLeast(result.severity, from));
  return adviceDecides && fails ? 'fail' : verdict;
}

/** Judges one dossier that was read. Throws UsageError for a broken pack or facts that do not fit. */
export function checkDossier(input: DossierInput): DossierReport {
  const { regulation, stage, lang } = input;
  const { requirements, dossier, documents, facts, values, matcher, judgements } = weighDossier(input);
  const holds = new Set(judgements.filter(({ outcome }) => outcome === 'met').map(({ requirement }) => requirement));
  const mentioned = requirements
    .filter(({ id }) => holds.has(id))
    .flatMap((requirement) => prohibitedMentions(requirement, matcher.slotOf(requirement).fillings));
  const judged = buildResults(requirements, judgements, regulation.documents, lang);
  const stageFiles = dossier.assignments.filter(({ document }) =>
    requirements.some((requirement) => requirement.document === document),
  );
  const problem = problemOf(input, judged, stageFiles.length);
  const marked = markingsOf(dossier.papers);
  const { house = null } = input;
  const { results, advice, unfit } = applyWaivers(
    {
      results: tellTwinsApart(problem === null ? judged : judged.map(unjudged)),
      advice: tellTwinsApart(house === null ? [] : advise(house, dossier.papers, input.asOf, lang)),
    },
    input.waivers,
    input.asOf,
  );
  return {
    path: input.path,
    regulation: reportRegulation(regulation),
    stage: stage.id,
    stageTitle: stage.title,
    verdict: withAdvice(problem === null ? decideVerdict(results, input.failOn) : 'undetermined', advice, input),
    problem: problem?.code ?? null,
    ...(problem === null ? {} : { problemMessage: wordFinding(problem, lang, '').message }),
    ...(marked.length === 0 ? {} : { classified: marked.map((finding) => wordFinding(finding, lang, '')) }),
    packs: [regulation, ...(house === null ? [] : [house])].map(({ id, digest }) => ({ id, digest })),
    project: findProject(
      documents.flatMap((document) => dossier.formsOf(document).fields),
      dossier.indexes,
      regulation.documents,
    ),
    facts: reportFacts(facts, requirements, regulation.facts),
    files: reportFiles(input.files, dossier),
    documents: reportDocuments(regulation, stage, dossier),
    results,
    advice,
    remarks: [
      ...editionRemarks(regulation, stage, values, input.asOf),
      ...remarksOf(input, dossier),
      ...mentioned,
      ...unfit,
    ].map((finding) => wordFinding(finding, lang, '')),
    counts: countResults(results),
  };
}
