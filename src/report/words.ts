import type { Location } from '../model/place.js';
import type { DossierReport, Report, ReportedFile, ReportedFinding, Result } from '../model/report.js';
import type { Words } from '../model/words.js';
import { documentTitle } from './group.js';

// Words that several formats put together alike.

/** File, page, section and paragraph; the file is left out where a heading above already names it. */
export function placeWords(words: Words, location: Location, shownFile: string | null = null): string {
  const { file, ...inside } = location;
  return words.say.clauses([file === shownFile ? '' : file, ...words.say.place(inside)]);
}

/** Article and verbatim words, with a hint where we only read it into them. */
export function citationWords(words: Words, { citation: { article, quote }, inferred }: Result): string {
  return words.say.citation(article, quote) + (inferred === true ? words.say.recognised(words.label.inferred) : '');
}

/** What changed since the earlier round; empty where none is compared with. */
export function sinceWords(words: Words, report: Pick<Report, 'since'>, dossier: DossierReport): string {
  const since = dossier.since ?? report.since;
  return since === undefined ? '' : words.say.since(since);
}

/** What is said behind a finding: whether it stood there in the earlier round, and who lets it pass. */
export function markWords({ say, state }: Words, finding: ReportedFinding): string {
  const before = finding.state === undefined ? '' : say.recognised(state[finding.state]);
  return before + (finding.waiver === undefined ? '' : say.recognised(say.waiver(finding.waiver)));
}

/** Why a dossier could not be taken on. */
export function problemWords(words: Words, { problem, problemMessage }: DossierReport): string {
  const names: Readonly<Record<string, string>> = words.code;
  return words.say.notTakenOn(problemMessage ?? names[problem ?? ''] ?? problem ?? '');
}

/** 《建设方案》, or the dossier as a whole. */
export function documentWords(words: Words, dossier: DossierReport, id: string): string {
  const title = documentTitle(dossier, id);
  if (title !== null) return words.say.document(title);
  return id === 'dossier' ? words.label.wholeDossier : id;
}

/** 读不出来（文件有密码） */
export function fileStatusWords(words: Words, { status, reason }: ReportedFile): string {
  const why = reason === null || reason === undefined ? '' : words.say.recognised(words.code[reason]);
  return words.fileStatus[status] + why;
}

export const formatWords = (words: Words, format: string): string =>
  (words.format as Readonly<Record<string, string>>)[format] ?? format;

/** The file named above says it all. */
export function isWholeFile({ location }: ReportedFinding, file: string | null): boolean {
  return location !== null && location.file === file && Object.keys(location).length === 1;
}

/** Said where it says more than the place does: a heading quoted stands there already. */
export function quoteOf({ quote = '', location }: ReportedFinding): string | null {
  return quote === '' || quote === location?.section?.at(-1) ? null : quote;
}

export const stageWords = ({ stage, stageTitle }: DossierReport): string | null => stageTitle ?? stage;
