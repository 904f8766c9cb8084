import type { ReportedFinding, Result } from '../../model/report.js';
import { excerpt } from '../excerpt.js';
import { citationWords, isWholeFile, markWords, quoteOf } from '../words.js';
import { placeWords } from './place.js';
import { beside, type Lines, labelled, type Sheet, severityPaint } from './sheet.js';

const indent = 4;
const shownFolded = 12;

export interface EntryContext {
  /** The file named in the heading above. */
  readonly file: string | null;
  readonly folded: readonly Result[];
}

/** One unmet requirement: what is wrong, where, how to mend it, and what demands it. */
export function entry(sheet: Sheet, number: number, result: Result, context: EntryContext): Lines {
  return [
    ...title(sheet, number, result),
    ...findingLines(sheet, result.findings, context.file),
    ...labelled(sheet, indent, 'article', citationWords(sheet.words, result)),
    ...printLines(sheet, result.findings),
    ...foldedLines(sheet, context.folded),
  ];
}

function title(sheet: Sheet, number: number, { severity, title, requirement }: Result): Lines {
  const tag = `${String(number).padStart(2)}. [${sheet.words.severity[severity]}] `;
  return beside(sheet, tag, `${title} (${requirement})`, severityPaint(sheet, severity), sheet.paint.bold);
}

/** The fix is said once where several findings in a row share it. */
export function findingLines(sheet: Sheet, findings: readonly ReportedFinding[], file: string | null): Lines {
  return findings.flatMap((finding, index) => [
    ...labelled(sheet, indent, 'problem', finding.message + markWords(sheet.words, finding)),
    ...(finding.location === null || isWholeFile(finding, file)
      ? []
      : labelled(sheet, indent, 'place', placeWords(sheet, finding.location, file))),
    ...quoteLines(sheet, finding),
    ...(finding.fix === undefined || finding.fix === findings[index + 1]?.fix
      ? []
      : labelled(sheet, indent, 'fix', finding.fix)),
  ]);
}

/** What a waiver binds to. */
function printLines(sheet: Sheet, findings: readonly ReportedFinding[]): Lines {
  const prints = findings.map(({ fingerprint }) => fingerprint);
  return sheet.verbose ? labelled(sheet, indent, 'fingerprint', sheet.words.say.list(prints)) : [];
}

function quoteLines(sheet: Sheet, finding: ReportedFinding): Lines {
  const quote = quoteOf(finding);
  return quote === null ? [] : labelled(sheet, indent, 'quote', sheet.words.say.verbatim(excerpt(quote)));
}

function foldedLines(sheet: Sheet, folded: readonly Result[]): Lines {
  if (folded.length === 0) return [];
  const { say } = sheet.words;
  const shown = sheet.verbose ? folded : folded.slice(0, shownFolded);
  const rest = folded.length - shown.length;
  const names = say.list(shown.map((result) => result.title)) + (rest > 0 ? say.andMore(rest) : '');
  return labelled(sheet, indent, 'folded', say.labelled(say.folded(folded.length)) + names);
}
