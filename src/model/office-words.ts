import type { Severity } from './finding.js';

/** Words of the papers an office hands out or an applicant starts from: lists of what to hand in, skeletons. */
export interface OfficeWords {
  /** How much a requirement weighs to the person who must meet it. */
  readonly weight: Readonly<Record<Severity, string>>;
  readonly checklist: ChecklistWords;
  readonly skeleton: SkeletonWords;
  readonly letter: LetterWords;
  readonly form: FormWords;
}

/** Words of the letter that tells an applicant all that is to be mended at once. */
export interface LetterWords {
  readonly title: string;
  /** Where nothing is to be mended. */
  readonly nothingTitle: string;
  readonly blankOffice: string;
  readonly unnamed: string;
  readonly unknownUnit: string;
  /** `iso`: 2026-03-01 */
  date(iso: string): string;
  /** 一, 二 */
  numeral(number: number): string;
  factUnknown(fact: string, count: number): string;
  stateFact(fact: string): string;
  /** The lines of the letter as it comes, with fields in double braces. */
  readonly line: Readonly<
    Record<
      | 'number'
      | 'addressee'
      | 'opening'
      | 'since'
      | 'must'
      | 'should'
      | 'explain'
      | 'item'
      | 'question'
      | 'problem'
      | 'place'
      | 'quote'
      | 'fix'
      | 'article'
      | 'asked'
      | 'nothing'
      | 'files'
      | 'file'
      | 'closing'
      | 'contact'
      | 'signature'
      | 'date',
      string
    >
  >;
}

/** Words of the table in which a reviewer sees what was decided, article by article. */
export interface FormWords {
  readonly title: string;
  readonly summaryTitle: string;
  readonly summarySheet: string;
  readonly sheet: string;
  readonly column: Readonly<
    Record<
      | 'number'
      | 'article'
      | 'quote'
      | 'requirement'
      | 'document'
      | 'weight'
      | 'outcome'
      | 'place'
      | 'said'
      | 'problem'
      | 'fix'
      | 'dossier'
      | 'project'
      | 'unit'
      | 'verdict'
      | 'errors'
      | 'warnings'
      | 'undetermined'
      | 'person'
      | 'met'
      | 'notApplicable',
      string
    >
  >;
  /** Lines above the tables, with fields in double braces. */
  readonly line: Readonly<Record<'about' | 'basis' | 'verdict' | 'batch' | 'made', string>>;
}

export interface ChecklistWords {
  title(stage: string): string;
  readonly column: Readonly<Record<'number' | 'done' | 'item' | 'weight' | 'article' | 'quote' | 'condition', string>>;
  appliesWhen(condition: string): string;
  /** The paper belongs to another stage; this one only says something about it. */
  notHandedIn(): string;
  demanded(weight: string, article: string): string;
  /** How many items of each weight there are. */
  counts(counts: Readonly<Record<Severity, number>>): string;
  legend(): string;
}

export interface SkeletonWords {
  /** The line that opens every instruction; the checker knows such a paragraph by it. */
  guidance(article: string, quote: string, condition: string | null, weight: string): string;
  /** Where the regulation says something of the document as a whole. */
  readonly other: string;
  readonly attention: string;
  readonly attachedTable: string;
  readonly field: string;
  readonly value: string;
  readonly rowNumber: string;
  /** A cell that is still to be filled; the checker takes it for nothing said. */
  readonly toFill: string;
  readonly figure: string;
  /** Above the title: whose words these are and what becomes of them. */
  notice(regulation: string): string;
  readonly project: string;
  readonly unit: string;
  readonly date: string;
}
