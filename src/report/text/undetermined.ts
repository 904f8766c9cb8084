import type { Reason } from '../../model/finding.js';
import type { DossierReport, ReportedFact, Result } from '../../model/report.js';
import { plainLine } from '../escape.js';
import { groupBy } from '../group.js';
import { askedFacts, forPerson, isOpen, isUndetermined } from '../select.js';
import { padEnd, widthOf } from '../wrap.js';
import { plainRequirement, weightedLine } from './requirement-line.js';
import { indented, type Lines, type Part, type Sheet, spaced } from './sheet.js';

/** What could not be judged, by reason, and what to supply; facts are asked for once. */
export function undeterminedPart(sheet: Sheet, dossier: DossierReport): readonly Part[] {
  const open = dossier.results.filter(isUndetermined);
  if (open.length === 0) return [];
  const { say, label } = sheet.words;
  const byReason = [...groupBy(open, ({ reason }) => reason ?? null)];
  const blocks = byReason.map(([reason, results]) => reasonBlock(sheet, dossier, reason, results));
  return [{ title: say.counted(label.undetermined, open.length), lines: spaced(blocks) }];
}

/** What only a person can attest: listed apart, decides nothing. */
export function personPart(sheet: Sheet, dossier: DossierReport): readonly Part[] {
  const open = dossier.results.filter((result) => isOpen(result) && forPerson(result));
  if (open.length === 0) return [];
  const { say, label } = sheet.words;
  const lines = open.flatMap((result) => plainRequirement(sheet, dossier, result));
  return [{ title: say.counted(label.person, open.length), lines }];
}

function reasonBlock(sheet: Sheet, dossier: DossierReport, reason: Reason | null, results: readonly Result[]): Lines {
  const { words } = sheet;
  const why = reason === null ? words.outcome.undetermined : words.reason[reason].why;
  const supply = reason === null ? null : words.reason[reason].supply;
  return [
    ...indented(sheet, 2, words.say.counted(why, results.length)),
    ...results.flatMap((result) => withFindings(sheet, dossier, result)),
    ...(supply === null ? [] : indented(sheet, 2, supply, sheet.paint.cyan)),
    ...(reason === 'fact-unknown' ? factQuestions(sheet, dossier.facts, results) : []),
  ];
}

function withFindings(sheet: Sheet, dossier: DossierReport, result: Result): Lines {
  return [
    ...weightedLine(sheet, dossier, result),
    ...result.findings.flatMap(({ message }) => indented(sheet, 4, message)),
  ];
}

/** The lines of dossier.yaml that would answer what is unknown and hinders a requirement. */
function factQuestions(sheet: Sheet, facts: readonly ReportedFact[], open: readonly Result[]): Lines {
  const asked = askedFacts(facts, open);
  if (asked.length === 0) return [];
  const { say } = sheet.words;
  const entries = asked.map(({ fact: { name, type } }) => `    ${plainLine(name)}: ${say.factHint(type)}`);
  const column = Math.max(...entries.map(widthOf)) + 2;
  const comments = asked.map(({ fact: { title, neededBy }, hindered }) =>
    say.clauses([plainLine(title), neededBy === undefined ? '' : say.neededBy(hindered)]),
  );
  return [
    ...indented(sheet, 2, say.supplyFacts(), sheet.paint.cyan),
    '',
    '  facts:',
    ...entries.map((entry, index) => `${padEnd(entry, column)}# ${comments[index] ?? ''}`),
  ];
}
