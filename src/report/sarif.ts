import type { DossierReport, Report, Result } from '../model/report.js';
import type { Words } from '../model/words.js';
import { escapeJson } from './escape.js';
import { isWaived } from './group.js';
import type { Render } from './render.js';
import { artifactUri, locationOf, message } from './sarif/place.js';
import { resultsOf } from './sarif/results.js';
import { problemWords } from './words.js';

/** SARIF 2.1.0 (OASIS): a run for each dossier, a rule for each requirement, met ones told as well. */
export const renderSarif: Render = (report, { words }) => {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: report.dossiers.map((dossier) => run(words, report, dossier)),
  };
  return `${escapeJson(JSON.stringify(log, null, 2))}\n`;
};

function run(words: Words, report: Report, dossier: DossierReport): object {
  const { regulation, stage } = dossier;
  const judged = [...dossier.results, ...dossier.advice];
  const rules = new Map(judged.map((result) => [result.requirement, result]));
  const index = new Map([...rules.keys()].map((id, at) => [id, at]));
  const files = new Map(dossier.files.map(({ path }, at) => [path, at]));
  const context = { words, index, files, hasWaivers: judged.some(isWaived) };
  return {
    tool: { driver: { ...report.tool, semanticVersion: report.tool.version, rules: [...rules.values()].map(rule) } },
    automationDetails: { id: [regulation?.id, stage, dossier.path].filter(Boolean).join('/') },
    language: words.lang === 'zh' ? 'zh-CN' : 'en',
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { DOSSIER: { description: message(dossier.path) } },
    invocations: [invocation(words, dossier, files)],
    artifacts: dossier.files.map(({ path, bytes, sha256 }) => ({
      location: { uri: artifactUri(path), uriBaseId: 'DOSSIER' },
      length: bytes,
      roles: ['analysisTarget'],
      ...(sha256 === '' ? {} : { hashes: { 'sha-256': sha256 } }),
    })),
    results: [
      ...dossier.results.flatMap((result) => resultsOf(context, result, false)),
      ...dossier.advice.flatMap((result) => resultsOf(context, result, true)),
    ],
    properties: { verdict: dossier.verdict, asOf: report.asOf, regulation, stage, packs: dossier.packs },
  };
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

function rule({ requirement, title, citation, severity, document, documentTitle }: Result): object {
  return {
    id: requirement,
    shortDescription: message(title),
    fullDescription: message(`${citation.article} ${citation.quote}`),
    defaultConfiguration: { level: levels[severity] },
    properties: { article: citation.article, document, ...(documentTitle === undefined ? {} : { documentTitle }) },
  };
}

/** What concerns the run and breaks no requirement: remarks on files, why a dossier could not be judged. */
function invocation(words: Words, dossier: DossierReport, files: ReadonlyMap<string, number>): object {
  const problem = dossier.problem
    ? [{ level: 'error', message: message(problemWords(words, dossier)), descriptor: { id: dossier.problem } }]
    : [];
  const remarks = dossier.remarks.map(({ code, severity = 'info', message: text, location }) => ({
    level: levels[severity],
    message: message(text),
    descriptor: { id: code },
    ...(location === null ? {} : { locations: [locationOf(words, files, location)] }),
  }));
  return { executionSuccessful: problem.length === 0, toolExecutionNotifications: [...problem, ...remarks] };
}
