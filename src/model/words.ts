import type { Comparison } from './condition.js';
import type { Format } from './document.js';
import type { How } from './evidence.js';
import type { FindingCode, Reason, Severity } from './finding.js';
import type { OfficeWords } from './office-words.js';
import type { AnnotateWords } from './annotate-words.js';
import type { LedgerWords } from './ledger-words.js';
import type { Location } from './place.js';
import type {
  FactValue,
  Lang,
  Outcome,
  ReportedDocument,
  ReportedFact,
  ReportedFile,
  ReportedFinding,
  Since,
  Verdict,
  Waiver,
} from './report.js';

/** What a reader of a report is told in one language; made in `messages`, laid out in `report`. */
export interface Words {
  readonly lang: Lang;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly reason: Readonly<Record<Reason, ReasonWords>>;
  readonly how: Readonly<Record<How, string>>;
  readonly recognised: Readonly<Record<NonNullable<ReportedDocument['how']>, string>>;
  readonly source: Readonly<Record<ReportedFact['source'], string>>;
  readonly format: Readonly<Record<Format, string>>;
  readonly state: Readonly<Record<NonNullable<ReportedFinding['state']>, string>>;
  readonly fileStatus: Readonly<Record<ReportedFile['status'], string>>;
  /** A few words for each finding code, for places that have no arguments to tell the whole. */
  readonly code: Readonly<Record<FindingCode, string>>;
  /** A requirement's `kind`, `strength`, `basis`: words of the pack's format. */
  readonly kind: Readonly<Record<string, string>>;
  readonly strength: Readonly<Record<string, string>>;
  readonly basis: Readonly<Record<string, string>>;
  readonly label: Readonly<Record<Label, string>>;
  readonly annotate: AnnotateWords;
  readonly ledger: LedgerWords;
  readonly office: OfficeWords;
  /** What stands on a page in the browser besides the report itself. */
  readonly page: Readonly<Record<PageLabel, string>>;
  readonly say: Phrases;
}

export interface ReasonWords {
  /** Begins a line: "所在文件读不出来". */
  readonly why: string;
  /** What to supply so that it can be judged; null where nothing helps or it is said elsewhere. */
  readonly supply: string | null;
}

export type Label =
  | 'verdict'
  | 'problem'
  | 'place'
  | 'quote'
  | 'fix'
  | 'article'
  | 'folded'
  | 'project'
  | 'basis'
  | 'errors'
  | 'warnings'
  | 'infos'
  | 'remarks'
  | 'undetermined'
  | 'person'
  | 'doubtful'
  | 'notApplicable'
  | 'met'
  | 'waived'
  | 'fingerprint'
  | 'advice'
  | 'since'
  | 'facts'
  | 'files'
  | 'others'
  | 'notUsed'
  | 'notFound'
  | 'unreadable'
  | 'inferred'
  | 'wholeDossier'
  | 'dossier'
  | 'yes'
  | 'no'
  | 'unknown'
  | 'outline'
  | 'fields'
  | 'tables'
  | 'noOutline'
  | 'preview'
  | 'unit'
  | 'instance'
  | 'stages'
  | 'documents'
  | 'requirements'
  | 'aliases'
  | 'stage'
  | 'document'
  | 'severity'
  | 'kind'
  | 'strength'
  | 'condition'
  | 'parent'
  | 'alsoSearch'
  | 'titles'
  | 'meaning'
  | 'example'
  | 'passExample'
  | 'failExample'
  | 'context'
  | 'issuer'
  | 'effective'
  | 'digest'
  | 'regulation'
  | 'within'
  | 'always'
  | 'otherChecks'
  | 'weighed'
  | 'nothingFound'
  | 'satisfies'
  | 'elsewhere';

export type PageLabel =
  | 'person'
  | 'doubtful'
  | 'folded'
  | 'requirements'
  | 'articles'
  | 'byChapter'
  | 'chapter'
  | 'share'
  | 'headings'
  | 'excerpt'
  | 'cut'
  | 'value'
  | 'source'
  | 'format'
  | 'use'
  | 'status'
  | 'filter'
  | 'search'
  | 'searchHint'
  | 'searchDossier'
  | 'document'
  | 'allDocuments'
  | 'outcome'
  | 'reset'
  | 'shown'
  | 'skip'
  | 'theme'
  | 'print'
  | 'keys'
  | 'keySearch'
  | 'keyNext'
  | 'keyReset'
  | 'keysOn'
  | 'close'
  | 'batch'
  | 'pictures'
  | 'picture'
  | 'unit'
  | 'verdicts'
  | 'number'
  | 'dossiers'
  | 'requirement'
  | 'frequent'
  | 'matrix'
  | 'others'
  | 'each'
  | 'noDecision';

export type Tally = Readonly<Record<Severity | 'undetermined' | 'person' | 'met' | 'notApplicable' | 'waived', number>>;

/** Sentences with something to fill in. */
export interface Phrases {
  /** Joins the members of a list: a、b、c */
  list(items: readonly string[]): string;
  /** Joins clauses of one line: a，b，c */
  clauses(items: readonly string[]): string;
  labelled(label: string): string;
  /** Verbatim words of a regulation or a document. */
  verbatim(text: string): string;
  citation(article: string, quote: string): string;
  /** A heading with how many stand under it. */
  counted(label: string, count: number): string;
  /** A main heading of the report, numbered in the language's way. */
  part(number: number, title: string): string;
  /** What decides. */
  tally(counts: Tally): string;
  /** What else was found. */
  rest(counts: Tally): string;
  batch(counts: Readonly<Record<'dossiers' | Verdict, number>>): string;
  failOn(severity: Severity): string;
  explainHint(): string;
  project(name: string | null, unit: string | null): string;
  regulation(title: string, documentNumber: string | null, stage: string | null): string;
  notTakenOn(why: string): string;
  document(title: string): string;
  place(location: Omit<Location, 'file'>): readonly string[];
  folded(count: number): string;
  andMore(count: number): string;
  supplyFacts(): string;
  factHint(type: ReportedFact['type']): string;
  neededBy(count: number): string;
  factValue(value: FactValue | null): string;
  assumed(): string;
  notApplicableHint(): string;
  recognised(how: string): string;
  unsure(how: string): string;
  unsureHint(): string;
  usedAs(documents: readonly string[]): string;
  waiver(waiver: Waiver): string;
  /** What changed against the report of an earlier round. */
  since(since: Omit<Since, 'sha256'>): string;
  madeBy(name: string, version: string, asOf: string): string;
  edition(id: string, effective: string | null, digest: string): string;
  pages(count: number): string;
  blocks(count: number): string;
  characters(count: number): string;
  rows(count: number, columns: number): string;
  compare(fact: string, by: Comparison, value: string): string;
  isSo(fact: string): string;
  isNotSo(fact: string): string;
  not(condition: string): string;
  and(a: string, b: string): string;
  or(a: string, b: string): string;
  bracketed(text: string): string;
  /** What the proof of a pack shows: how many requirements, how many problems. */
  packProven(pack: string, requirements: number, problems: number): string;
  inForce(effective: string | null, validUntil: string | null): string;
  severities(counts: Readonly<Record<Severity, number>>): string;
}
